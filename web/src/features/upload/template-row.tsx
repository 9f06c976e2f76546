import type { DataflowReply } from "@dash/server/contract";
import { useState } from "react";
import { ButtonLink } from "../../components/button.tsx";
import { SelectField, type SelectOption } from "../../components/select-field.tsx";
import { periodName } from "../../format/period.ts";
import { templateAddress } from "../../queries/dataflows.ts";
import { reportPeriods } from "./report-periods.ts";
import styles from "./template-list.module.css";

interface TemplateRowProps {
  readonly dataflow: DataflowReply;
  readonly areas: readonly SelectOption[];
}

/** One form with its period and area, and the files to take away. */
export function TemplateRow({ dataflow, areas }: TemplateRowProps) {
  const [period, setPeriod] = useState(dataflow.nextPeriod);
  const [area, setArea] = useState(areas[0]?.id);
  const query = { period, area };
  const periods = reportPeriods(dataflow.nextPeriod).map((code, place) => {
    const name = periodName(code, "year-to-date");
    return { id: code, name: place === 0 ? `${name}（本期应报）` : name };
  });
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <strong>{dataflow.name}</strong>
        <span className={styles.number}>{dataflow.formNumber}</span>
      </div>
      <div className={styles.controls}>
        <SelectField
          label="报告期"
          value={period}
          groups={[{ name: "", options: periods }]}
          onChange={setPeriod}
        />
        {area === undefined ? null : (
          <SelectField label="地区" value={area} groups={[{ name: "", options: areas }]} onChange={setArea} />
        )}
        <span className={styles.files}>
          <ButtonLink href={templateAddress(dataflow.id, "xlsx", query)} download>
            下载 Excel 表
          </ButtonLink>
          <ButtonLink kind="plain" href={templateAddress(dataflow.id, "csv", query)} download>
            CSV
          </ButtonLink>
        </span>
      </div>
      <details className={styles.guide}>
        <summary>填报说明与指标</summary>
        <ul>
          {dataflow.guide.map((paragraph) => (
            <li key={paragraph}>{paragraph}</li>
          ))}
          <li>
            指标：
            {dataflow.columns
              .map((column) => `${column.name}${column.mandatory ? "（必填）" : ""}`)
              .join("、")}
            。
          </li>
        </ul>
      </details>
    </li>
  );
}
