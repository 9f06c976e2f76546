import type { CatalogIndicator, CatalogReply } from "@dash/server/contract";
import { Link } from "wouter";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Section } from "../../components/section.tsx";
import { Tag } from "../../components/tag.tsx";
import { paths } from "../../url-state/paths.ts";
import type { ThemeGroup } from "./find-indicators.ts";
import styles from "./indicator-list.module.css";
import { frequencyName, releasedSpan } from "./released-span.ts";

interface IndicatorListProps {
  readonly groups: readonly ThemeGroup[];
  readonly units: CatalogReply["units"];
}

/** Indicators theme by theme, each a link to its definition. */
export function IndicatorList({ groups, units }: IndicatorListProps) {
  const columns = columnsOf(units);
  return (
    <div className={styles.themes}>
      {groups.map((group) => (
        <Section key={group.theme} title={group.theme} subtitle={`${group.indicators.length} 个指标`}>
          <div className={styles.table}>
            <DataTable
              caption={<span className="visually-hidden">{group.theme}指标</span>}
              columns={columns}
              rows={group.indicators}
              keyOf={(indicator) => indicator.id}
              isAside={(indicator) => indicator.periods.length === 0}
              stacks
            />
          </div>
        </Section>
      ))}
    </div>
  );
}

function columnsOf(units: CatalogReply["units"]): readonly DataColumn<CatalogIndicator>[] {
  return [
    {
      id: "name",
      head: "指标",
      cell: (indicator) => (
        <span className={styles.name}>
          <Link href={paths.indicator.href(indicator.id)}>{indicator.name}</Link>
          {indicator.simulated ? <Tag kind="simulated">含模拟</Tag> : null}
        </span>
      ),
    },
    {
      id: "unit",
      head: "计量单位",
      cell: (indicator) => units.find((unit) => unit.id === indicator.unit)?.name ?? indicator.unit,
    },
    { id: "frequency", head: "频率", cell: (indicator) => frequencyName(indicator.periods) },
    { id: "released", head: "已发布", cell: releasedSpan },
    { id: "owner", head: "数据来源", cell: (indicator) => indicator.owner },
  ];
}
