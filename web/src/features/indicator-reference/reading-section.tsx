import { type Indicator, refuseTransformation, timeTransformations } from "@dash/data";
import type { CatalogReply } from "@dash/server/contract";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Section } from "../../components/section.tsx";

interface Reading {
  readonly id: string;
  readonly name: string;
  /** Why it is not lawful; null when it is. */
  readonly against: string | null;
}

const READINGS: readonly DataColumn<Reading>[] = [
  { id: "name", head: "时间口径", cell: (reading) => reading.name },
  { id: "lawful", head: "是否可用", cell: (reading) => (reading.against === null ? "可用" : "不可用") },
  { id: "reason", head: "原因", cell: (reading) => reading.against },
];

const STATISTICS: readonly DataColumn<CatalogReply["statistics"][number]>[] = [
  { id: "name", head: "可用的分析指标", cell: (statistic) => statistic.name },
  { id: "explanation", head: "算法", cell: (statistic) => statistic.explanation },
];

interface ReadingSectionProps {
  readonly indicator: Indicator;
  /** The statistics the catalogue allows for this indicator. */
  readonly statistics: CatalogReply["statistics"];
}

/** In which ways the figures may lawfully be read, and why not in others. */
export function ReadingSection({ indicator, statistics }: ReadingSectionProps) {
  const readings = timeTransformations.map(({ id, name }): Reading => ({
    id,
    name,
    against: refuseTransformation(indicator, id)?.message ?? null,
  }));
  return (
    <>
      <Section title="时间口径">
        <DataTable
          caption="同一个数按不同时间口径读，意义不同"
          columns={READINGS}
          rows={readings}
          keyOf={(reading) => reading.id}
          isAside={(reading) => reading.against !== null}
        />
      </Section>
      <Section title="可以怎样分析">
        <DataTable
          caption="未列出的算法不适用于本指标"
          columns={STATISTICS}
          rows={statistics}
          keyOf={(statistic) => statistic.id}
        />
      </Section>
    </>
  );
}
