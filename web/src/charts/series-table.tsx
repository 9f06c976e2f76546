import type { ReactNode } from "react";
import { AskableFigure } from "../components/askable-figure.tsx";
import { DataTable, type DataColumn } from "../components/data-table.tsx";
import { formatNumber } from "../format/number.ts";
import type { QuestionOf } from "./question-of.ts";
import type { SeriesModel, SeriesModelPoint } from "./series-model.ts";
import styles from "./chart.module.css";

interface SeriesTableProps {
  readonly model: SeriesModel;
  readonly questionOf: QuestionOf | undefined;
}

/** The figures of a picture as a table, newest first. */
export function SeriesTable({ model, questionOf }: SeriesTableProps) {
  const columns: DataColumn<number>[] = [
    { id: "period", head: "报告期", cell: (place) => model.periods[place]?.name },
    ...model.lines.map((line): DataColumn<number> => ({
      id: line.id,
      head: line.name,
      number: true,
      cell: (place) => {
        const cell = pointCell(line.points[place], model.decimals);
        const period = model.periods[place];
        const question = period && questionOf?.(line, period);
        return question ? <AskableFigure question={question}>{cell}</AskableFigure> : cell;
      },
    })),
  ];
  return (
    <DataTable
      caption={`${model.title}（单位：${model.unit}）`}
      columns={columns}
      rows={listedPlaces(model)}
      keyOf={(place) => model.periods[place]?.code ?? ""}
    />
  );
}

/** Newest first, without the periods that only keep the axis even. */
function listedPlaces(model: SeriesModel): readonly number[] {
  const last = model.periods.length - 1;
  return model.periods.map((_, place) => last - place).filter((place) => model.periods[place]?.listed);
}

function pointCell(point: SeriesModelPoint | undefined, decimals: number): ReactNode {
  if (!point || point.value === null)
    return <span className={styles.missing}>{point?.missing ?? "无数据"}</span>;
  return (
    <>
      {point.mark ? <span className={styles.mark}>{point.mark}</span> : null}{" "}
      {formatNumber(point.value, decimals)}
    </>
  );
}
