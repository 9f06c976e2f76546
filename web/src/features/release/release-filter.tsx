import type { ReleaseReply } from "@dash/server/contract";
import { SegmentedControl } from "../../components/segmented-control.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { periodName } from "../../format/period.ts";
import type { ReleasesState } from "../../url-state/releases-state.ts";
import { periodsOf, vintagesOf } from "./find-releases.ts";
import styles from "./release-list.module.css";

interface ReleaseFilterProps {
  readonly state: ReleasesState;
  readonly releases: readonly ReleaseReply[];
  /** Scheduled and withdrawn releases are told to the review chain only. */
  readonly inside: boolean;
  readonly onChange: (part: Partial<ReleasesState>) => void;
}

/** Looks for releases by state, vintage and period. */
export function ReleaseFilter({ state, releases, inside, onChange }: ReleaseFilterProps) {
  return (
    <search className={`${styles.filter} no-print`}>
      {inside ? (
        <SegmentedControl
          label="状态"
          options={[
            { id: "all", name: "全部" },
            { id: "scheduled", name: "待发布" },
            { id: "published", name: "已发布" },
            { id: "withdrawn", name: "已取消" },
          ]}
          value={state.show}
          onChange={(show) => onChange({ show, page: "1" })}
        />
      ) : null}
      <SelectField
        label="数据版本"
        value={state.vintage ?? ""}
        groups={[{ name: "", options: [{ id: "", name: "全部版本" }, ...vintagesOf(releases)] }]}
        onChange={(vintage) => onChange({ vintage: vintage === "" ? null : vintage, page: "1" })}
      />
      <SelectField
        label="报告期"
        value={state.period ?? ""}
        groups={[
          {
            name: "",
            options: [
              { id: "", name: "全部报告期" },
              ...periodsOf(releases).map((period) => ({
                id: period,
                name: periodName(period, "year-to-date"),
              })),
            ],
          },
        ]}
        onChange={(period) => onChange({ period: period === "" ? null : period, page: "1" })}
      />
    </search>
  );
}
