import type { ReportingBoardReply } from "@dash/server/contract";
import { SelectField } from "../../components/select-field.tsx";
import { periodName } from "../../format/period.ts";
import type { ReportingBoardState } from "../../url-state/reporting-board-state.ts";
import styles from "./board.module.css";

interface BoardFilterProps {
  readonly board: ReportingBoardReply;
  readonly state: ReportingBoardState;
  readonly onChange: (part: Partial<ReportingBoardState>) => void;
}

/** Which form and period, and of which prefecture. */
export function BoardFilter({ board, state, onChange }: BoardFilterProps) {
  return (
    <search className={`${styles.filter} no-print`}>
      <SelectField
        label="报表"
        value={board.dataflow}
        groups={[{ name: "", options: board.forms }]}
        onChange={(form) => onChange({ form, state: null })}
      />
      <SelectField
        label="报告期"
        value={board.period}
        groups={[
          {
            name: "",
            options: board.periods.map((id) => ({ id, name: periodName(id, "year-to-date") })),
          },
        ]}
        onChange={(period) => onChange({ period, state: null })}
      />
      {board.prefectures.length > 1 ? (
        <SelectField
          label="市州"
          value={state.area ?? ""}
          groups={[
            {
              name: "",
              options: [
                { id: "", name: "全部" },
                ...board.prefectures.map(({ code, name }) => ({ id: code, name })),
              ],
            },
          ]}
          onChange={(area) => onChange({ area: area === "" ? null : area })}
        />
      ) : null}
    </search>
  );
}
