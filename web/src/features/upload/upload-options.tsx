import type { DataflowReply } from "@dash/server/contract";
import { useState } from "react";
import { SelectField, type SelectOption } from "../../components/select-field.tsx";
import { periodName } from "../../format/period.ts";
import { reportPeriods } from "./report-periods.ts";
import styles from "./upload-panel.module.css";

/** What the person says about the file; null leaves it to the file. */
export interface UploadChoice {
  readonly dataflow: string | null;
  readonly period: string | null;
  readonly area: string | null;
}

interface UploadOptionsProps {
  readonly dataflows: readonly DataflowReply[];
  readonly areas: readonly SelectOption[];
  readonly choice: UploadChoice;
  readonly onChange: (choice: UploadChoice) => void;
}

const FROM_FILE: SelectOption = { id: "", name: "以表内为准" };

/** For files that do not say themselves what they are, and as a check on those that do. */
export function UploadOptions({ dataflows, areas, choice, onChange }: UploadOptionsProps) {
  // Open at first where something is chosen already; then as the person leaves it.
  const [open] = useState(Object.values(choice).some((value) => value !== null));
  const periods = offeredPeriods(dataflows, choice);
  const fields = [
    {
      id: "dataflow",
      label: "报表",
      options: dataflows.map((dataflow) => ({
        id: dataflow.id,
        name: `${dataflow.name} ${dataflow.formNumber}`,
      })),
    },
    {
      id: "period",
      label: "报告期",
      options: periods.map((period) => ({ id: period, name: periodName(period, "year-to-date") })),
    },
    { id: "area", label: "地区", options: areas },
  ] as const;
  return (
    <details className={styles.options} open={open}>
      <summary>指定报表、报告期和地区（可不填）</summary>
      <div className={styles.fields}>
        {fields.map((field) => (
          <SelectField
            key={field.id}
            label={field.label}
            value={choice[field.id] ?? ""}
            groups={[{ name: "", options: [FROM_FILE, ...field.options] }]}
            onChange={(value) => onChange({ ...choice, [field.id]: value === "" ? null : value })}
          />
        ))}
      </div>
    </details>
  );
}

/** Of the chosen form, or of all; together with one chosen already that is older or newer than these. */
function offeredPeriods(
  dataflows: readonly DataflowReply[],
  { dataflow, period }: UploadChoice,
): readonly string[] {
  const meant = dataflows.filter(({ id }) => dataflow === null || id === dataflow);
  const newest = meant.map(({ nextPeriod }) => nextPeriod).sort();
  const periods = newest.length > 0 ? reportPeriods(newest[newest.length - 1]!) : [];
  return period === null || periods.includes(period) ? periods : [period, ...periods];
}
