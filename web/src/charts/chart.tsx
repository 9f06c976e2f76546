import { useId, useState } from "react";
import { Button } from "../components/button.tsx";
import { NoteList } from "../components/note-list.tsx";
import { ChartReader } from "./chart-reader.tsx";
import { readChartTheme } from "./chart-theme.ts";
import { chartType, type ChartTypeId } from "./chart-types.ts";
import { describeSeries } from "./describe-series.ts";
import { pictureNotes } from "./picture-notes.ts";
import type { QuestionOf } from "./question-of.ts";
import { savePicture } from "./save-picture.ts";
import type { SeriesModel } from "./series-model.ts";
import { SeriesTable } from "./series-table.tsx";
import { useEchart } from "./use-echart.ts";
import styles from "./chart.module.css";

interface ChartProps {
  readonly type: ChartTypeId;
  /** Keep the same object while nothing changes: a new one redraws. */
  readonly model: SeriesModel;
  /** Pixels; picture and table take the same room, so that nothing jumps. */
  readonly height: number;
  /** For screen readers; made from the figures when left out. */
  readonly description?: string;
  /** Makes its figures askable, in the picture and in the table. */
  readonly questionOf?: QuestionOf;
}

/** A picture of a series with its table, its words and its copies. */
export function Chart({ type: typeId, model, height, description, questionOf }: ChartProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const type = chartType(typeId);
  const refusal = type.accepts(model);
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <p id={id} className="visually-hidden">
        {description ?? describeSeries(model)}
      </p>
      {asTable ? (
        <div className={styles.table} style={{ height }}>
          <div className={styles.tableActions}>
            <Button kind="plain" onClick={() => setAsTable(false)}>
              看图
            </Button>
          </div>
          <SeriesTable model={model} questionOf={questionOf} />
        </div>
      ) : refusal === null ? (
        <Picture typeId={typeId} model={model} height={height} questionOf={questionOf} />
      ) : (
        <p className={styles.refusal} style={{ height }}>
          {refusal}
        </p>
      )}
      <div className={styles.foot}>
        <NoteList notes={[pictureNotes(model, type).join(" ")]} />
        {asTable ? null : (
          <div className={`${styles.actions} no-print`}>
            <Button kind="plain" onClick={() => setAsTable(true)}>
              看数据表
            </Button>
            {refusal === null ? <SaveButtons typeId={typeId} model={model} /> : null}
          </div>
        )}
      </div>
    </figure>
  );
}

interface PictureProps {
  readonly typeId: ChartTypeId;
  readonly model: SeriesModel;
  readonly height: number;
  readonly questionOf: QuestionOf | undefined;
}

function Picture({ typeId, model, height, questionOf }: PictureProps) {
  const { place, layout, failed } = useEchart(chartType(typeId), model, height);
  return (
    <div className={styles.picture} style={{ height }}>
      <div ref={place} className={styles.place} aria-hidden="true" />
      {layout ? <ChartReader model={model} layout={layout} questionOf={questionOf} /> : null}
      {failed ? (
        <p role="alert" className={styles.refusal}>
          图形组件未能载入，数据不受影响，请看数据表，或刷新页面重试。
        </p>
      ) : null}
    </div>
  );
}

function SaveButtons({ typeId, model }: { readonly typeId: ChartTypeId; readonly model: SeriesModel }) {
  const [failure, setFailure] = useState<string | null>(null);
  const save = (format: "png" | "svg", button: Element) => {
    savePicture(format, chartType(typeId), model, readChartTheme(button)).then(
      () => setFailure(null),
      () => setFailure("图片未能生成，请改用另一种格式。"),
    );
  };
  return (
    <>
      <Button kind="plain" onClick={(event) => save("png", event.currentTarget)}>
        存为PNG
      </Button>
      <Button kind="plain" onClick={(event) => save("svg", event.currentTarget)}>
        存为SVG
      </Button>
      {failure ? <span role="alert">{failure}</span> : null}
    </>
  );
}
