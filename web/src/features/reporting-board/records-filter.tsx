import type { CatalogReply, DataflowReply } from "@dash/server/contract";
import { SelectField, type SelectOption } from "../../components/select-field.tsx";
import { TextButton } from "../../components/text-button.tsx";
import { periodName } from "../../format/period.ts";
import { reviewStateNames } from "../../format/submission-state-name.ts";
import type { SubmissionsState } from "../../url-state/submissions-state.ts";
import styles from "./board.module.css";

interface RecordsFilterProps {
  readonly state: SubmissionsState;
  readonly dataflows: readonly DataflowReply[];
  readonly periods: readonly string[];
  readonly areas: CatalogReply["areas"];
  readonly onChange: (part: Partial<SubmissionsState>) => void;
}

const ALL: SelectOption = { id: "", name: "全部" };
const LEVELS: readonly string[] = ["province", "prefecture", "county"];

/** Narrows the records by form, period, area and state. */
export function RecordsFilter({ state, dataflows, periods, areas, onChange }: RecordsFilterProps) {
  const fields = [
    { id: "form", label: "报表", options: dataflows.map(({ id, name }) => ({ id, name })) },
    {
      id: "period",
      label: "报告期",
      options: periods.map((id) => ({ id, name: periodName(id, "year-to-date") })),
    },
    {
      id: "area",
      label: "地区",
      options: areas
        .filter(({ level }) => LEVELS.includes(level))
        .map(({ code, name, level }) => ({ id: code, name: level === "county" ? `　${name}` : name })),
    },
    { id: "state", label: "状态", options: reviewStateNames },
  ] as const;
  const filtered = fields.some(({ id }) => state[id] !== null);
  return (
    <search className={`${styles.filter} no-print`}>
      {fields.map(({ id, label, options }) => (
        <SelectField
          key={id}
          label={label}
          value={state[id] ?? ""}
          groups={[{ name: "", options: withCurrent([ALL, ...options], state[id]) }]}
          onChange={(value) => onChange({ [id]: value === "" ? null : value, page: "1" })}
        />
      ))}
      {filtered ? (
        <TextButton
          onClick={() => onChange({ form: null, period: null, area: null, state: null, page: "1" })}
        >
          清除条件
        </TextButton>
      ) : null}
    </search>
  );
}

/** An address may name what the list does not offer, such as an older period: it stays visible. */
function withCurrent(options: readonly SelectOption[], current: string | null): readonly SelectOption[] {
  if (current === null || options.some(({ id }) => id === current)) return options;
  return [...options, { id: current, name: current }];
}
