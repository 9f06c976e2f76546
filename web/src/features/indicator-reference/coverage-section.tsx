import { prefectures } from "@dash/data";
import type { CatalogIndicator } from "@dash/server/contract";
import { Link } from "wouter";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { periodName } from "../../format/period.ts";
import { cockpitHref } from "../../url-state/cockpit-href.ts";
import { releasedSpan } from "./released-span.ts";

type Period = CatalogIndicator["periods"][number];

/** How much of the map each released period fills, newest first. */
export function CoverageSection({ indicator }: { readonly indicator: CatalogIndicator }) {
  return (
    <Section title="发布情况" subtitle={releasedSpan(indicator)}>
      {indicator.periods.length === 0 ? (
        <Notice>这个指标还没有发布过数据。</Notice>
      ) : (
        <DataTable
          caption={`有数的市州个数，全省共 ${prefectures.length} 个；点报告期在总览中查看`}
          columns={columnsOf(indicator)}
          rows={indicator.periods.slice().reverse()}
          keyOf={(period) => period.period}
        />
      )}
    </Section>
  );
}

function columnsOf(indicator: CatalogIndicator): readonly DataColumn<Period>[] {
  const reading = indicator.kind === "stock" ? "point" : "year-to-date";
  return [
    {
      id: "period",
      head: "报告期",
      cell: ({ period }) => (
        <Link href={cockpitHref(indicator.id, period)}>{periodName(period, reading)}</Link>
      ),
    },
    { id: "province", head: "全省", cell: ({ province }) => (province ? "有" : "—") },
    { id: "levels", head: "市州水平值", number: true, cell: ({ levels }) => levels || "—" },
    { id: "growths", head: "市州增速", number: true, cell: ({ growths }) => growths || "—" },
  ];
}
