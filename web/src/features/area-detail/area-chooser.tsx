import { PROVINCE_CODE } from "@dash/data";
import type { CatalogReply } from "@dash/server/contract";
import { SelectField } from "../../components/select-field.tsx";

interface AreaChooserProps {
  readonly areas: CatalogReply["areas"];
  readonly current: string;
  readonly onChange: (code: string) => void;
}

/** Codes of the units that stand directly under the province. */
const DIRECT = /^429/u;

/** 全省 and the seventeen, in customary order. */
export function AreaChooser({ areas, current, onChange }: AreaChooserProps) {
  const prefectures = areas.filter((area) => area.level === "prefecture");
  const option = (area: CatalogReply["areas"][number]) => ({ id: area.code, name: area.name });
  const listed = current === PROVINCE_CODE || prefectures.some((area) => area.code === current);
  return (
    <SelectField
      label="地区"
      value={listed ? current : ""}
      groups={[
        { name: "", options: listed ? [] : [{ id: "", name: "请选择", disabled: true }] },
        { name: "", options: areas.filter((area) => area.level === "province").map(option) },
        { name: "市州", options: prefectures.filter((area) => !DIRECT.test(area.code)).map(option) },
        { name: "省直管", options: prefectures.filter((area) => DIRECT.test(area.code)).map(option) },
      ].filter((group) => group.options.length > 0)}
      onChange={onChange}
    />
  );
}
