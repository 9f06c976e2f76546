import type { CatalogReply, MapQuery, MapReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { Link } from "wouter";
import { AskableFigure } from "../../components/askable-figure.tsx";
import { Button } from "../../components/button.tsx";
import { Dimmed } from "../../components/dimmed.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { NoteList } from "../../components/note-list.tsx";
import { Section } from "../../components/section.tsx";
import { useElementWidth } from "../../components/use-element-width.ts";
import { missingWords } from "../../format/missing.ts";
import { formatNumber } from "../../format/number.ts";
import { sourceLine } from "../../format/source-line.ts";
import { statusMark } from "../../format/status-mark.ts";
import { Choropleth, type HoveredArea, Legend, readBoundaries } from "../../maps/index.ts";
import { boundariesQuery } from "../../queries/boundaries.ts";
import { mapQuery } from "../../queries/map.ts";
import { paths } from "../../url-state/paths.ts";
import { mapQuestion } from "./map-question.ts";
import { MapTooltip } from "./map-tooltip.tsx";
import { decimalsOfBreaks, mapValues } from "./map-values.ts";
import styles from "./map-panel.module.css";

const MapTable = lazy(async () => ({ default: (await import("./map-table.tsx")).MapTable }));

interface MapPanelProps {
  readonly query: MapQuery;
  /** What is measured: `商贸服务业营业收入`. */
  readonly title: string;
  /** Unit, months covered and price basis of a reply. */
  readonly subtitleOf: (reply: MapReply) => string;
  readonly notice: CatalogReply["map"];
  readonly selected: string | null;
  readonly onSelect: (area: string | null) => void;
  readonly controls: ReactNode;
  /** Further actions below the map, such as downloads. */
  readonly actions?: ReactNode;
  /** Called once the first map is on the screen: what is heavy may be fetched from then on. */
  readonly onDrawn?: () => void;
}

const ASSUMED_WIDTH = 520;
const ASPECT = 0.68;

/** One indicator on the map of the prefectures, with its legend, its notes and the same figures as a table. */
export function MapPanel(props: MapPanelProps) {
  const { query, title, subtitleOf, notice, selected, onSelect, controls, actions, onDrawn } = props;
  const map = useQuery(mapQuery(query));
  const boundaries = useQuery(boundariesQuery("prefectures"));
  const [measure, width] = useElementWidth(ASSUMED_WIDTH);
  const [hovered, setHovered] = useState<HoveredArea | null>(null);
  const [asTable, setAsTable] = useState(false);
  const features = useMemo(
    () => (boundaries.data === undefined ? null : readBoundaries(boundaries.data, "prefectures")),
    [boundaries.data],
  );
  const reply = map.data;
  const values = useMemo(() => (reply ? mapValues(reply) : []), [reply]);
  const height = Math.round(width * ASPECT);
  const subtitle = reply ? subtitleOf(reply) : "";
  const bounds = reply ? decimalsOfBreaks(reply.classes.breaks, reply.decimals) : 0;
  const failure = map.error ?? boundaries.error;
  const isDrawn = reply !== undefined && features !== null;
  // A frame later the map is painted; a map that fails must not hold up the rest.
  const isSettled = isDrawn || failure !== null;
  useEffect(() => {
    if (!isSettled || !onDrawn) return;
    const frame = requestAnimationFrame(() => setTimeout(onDrawn));
    return () => cancelAnimationFrame(frame);
  }, [isSettled, onDrawn]);

  return (
    <Section title={title} subtitle={subtitle}>
      {controls}
      {failure ? (
        <FailureNotice
          error={failure}
          onRetry={() => void Promise.all([map.refetch(), boundaries.refetch()])}
        />
      ) : null}
      <Dimmed when={map.isPlaceholderData}>
        {asTable && reply ? (
          <Suspense fallback={null}>
            <MapTable reply={reply} title={`${title}（${subtitle}）`} />
          </Suspense>
        ) : null}
        <div ref={measure} className={styles.stage} hidden={asTable} style={{ minHeight: height }}>
          {reply && features ? (
            <>
              <Choropleth
                boundaries={features}
                values={values}
                classes={reply.classes}
                unit={reply.unit}
                selected={selected}
                onSelect={onSelect}
                onHover={setHovered}
                width={width}
                height={height}
                title={`${title}，${subtitle}`}
                description={`湖北省17个市州。方向键按习惯顺序移动，回车选定，Esc取消。${reply.missing.length > 0 ? `${reply.missing.length}个地区无数据。` : ""}`}
              />
              {hovered ? <MapTooltip reply={reply} hovered={hovered} width={width} height={height} /> : null}
            </>
          ) : null}
        </div>
        <div className={styles.foot}>
          {reply && !asTable ? (
            <Legend
              values={values}
              classes={reply.classes}
              unit={reply.unit}
              format={(bound) => formatNumber(bound, bounds)}
            />
          ) : null}
          <div className={`${styles.actions} no-print`}>
            <Button kind="plain" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {asTable ? "看地图" : "看数据表"}
            </Button>
            {actions}
          </div>
        </div>
      </Dimmed>
      {reply ? (
        <>
          <Selection reply={reply} selected={selected} title={title} />
          <NoteList notes={[...reply.notes, `${sourceLine(reply)}  ·  ${notice.notice}`]} />
        </>
      ) : null}
    </Section>
  );
}

interface SelectionProps {
  readonly reply: MapReply;
  readonly selected: string | null;
  readonly title: string;
}

function Selection({ reply, selected, title }: SelectionProps) {
  const entry = reply.areas.find((candidate) => candidate.area === selected);
  return (
    <p className={styles.selection} aria-live="polite">
      {entry ? (
        <>
          <Link href={paths.area.href(entry.area)}>{entry.name}</Link>
          <AskableFigure question={mapQuestion(reply, entry.area, `${entry.name}${title}`)}>
            {entry.value === null
              ? missingWords(entry.reason)
              : `${formatNumber(entry.value, reply.decimals)} ${reply.unit} ${statusMark(entry.status)}`}
          </AskableFigure>
          {entry.rank === null ? null : <span>第{entry.rank}位</span>}
        </>
      ) : (
        <span className={`${styles.hint} no-print`}>点选市州，看它的走势和出处。</span>
      )}
    </p>
  );
}
