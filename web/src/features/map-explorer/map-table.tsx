import { PROVINCE_CODE } from "@dash/data";
import type { Figure, MapReply } from "@dash/server/contract";
import { AskableFigure } from "../../components/askable-figure.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { missingWords } from "../../format/missing.ts";
import { formatNumber } from "../../format/number.ts";
import { statusMark } from "../../format/status-mark.ts";
import { mapQuestion } from "./map-question.ts";

interface MapTableProps {
  readonly reply: MapReply;
  readonly title: string;
}

interface Row extends Figure {
  readonly key: string;
  readonly name: string;
  readonly rank: number | null;
  readonly aside: boolean;
}

/** The map as a table: the province's own figure, the areas in customary order, 市州合计 and 差额 apart in grey. */
export function MapTable({ reply, title }: MapTableProps) {
  return (
    <DataTable<Row>
      caption={title}
      keyOf={(row) => row.key}
      isAside={(row) => row.aside}
      rows={rowsOf(reply)}
      columns={[
        { id: "area", head: "地区", cell: (row) => row.name },
        {
          id: "value",
          head: reply.unit,
          number: true,
          cell: (row) => <Value row={row} reply={reply} title={title} />,
        },
        { id: "rank", head: "位次", number: true, cell: (row) => row.rank ?? "—" },
        {
          id: "status",
          head: "状态",
          cell: (row) => [statusMark(row.status), row.simulated ? "模拟" : ""].join(" ").trim(),
        },
      ]}
    />
  );
}

function Value({ row, reply, title }: MapTableProps & { readonly row: Row }) {
  const shown = row.value === null ? missingWords(row.reason) : formatNumber(row.value, reply.decimals);
  if (row.aside) return <>{shown}</>;
  return <AskableFigure question={mapQuestion(reply, row.key, `${row.name}${title}`)}>{shown}</AskableFigure>;
}

function rowsOf(reply: MapReply): readonly Row[] {
  const additive = reply.sum.reason !== "not-additive";
  const asides: readonly Row[] = additive
    ? [
        {
          ...reply.sum,
          key: "sum",
          name: reply.sum.missingAreas > 0 ? `市州合计（缺${reply.sum.missingAreas}个）` : "市州合计",
          rank: null,
          aside: true,
        },
        { ...reply.difference, key: "difference", name: "差额（全省−市州合计）", rank: null, aside: true },
      ]
    : [];
  return [
    { ...reply.province, key: PROVINCE_CODE, name: "湖北省", rank: null, aside: false },
    ...reply.areas.map((entry) => ({ ...entry, key: entry.area, aside: false })),
    ...asides,
  ];
}
