import type { MapReply } from "@dash/server/contract";
import { missingWords } from "../../format/missing.ts";
import { formatNumber } from "../../format/number.ts";
import { statusMark } from "../../format/status-mark.ts";
import type { HoveredArea } from "../../maps/index.ts";
import styles from "./map-panel.module.css";

const FLIP_FROM = 0.6;

interface MapTooltipProps {
  readonly reply: MapReply;
  readonly hovered: HoveredArea;
  readonly width: number;
  readonly height: number;
}

/** What the area under the pointer or focus shows; it repeats nothing that a screen reader does not hear from the map. */
export function MapTooltip({ reply, hovered, width, height }: MapTooltipProps) {
  const entry = reply.areas.find((candidate) => candidate.area === hovered.area);
  if (!entry) return null;
  const toLeft = hovered.x > width * FLIP_FROM;
  const above = hovered.y > height * FLIP_FROM;
  const style = {
    ...(toLeft ? { right: width - hovered.x + 14 } : { left: hovered.x + 14 }),
    ...(above ? { bottom: height - hovered.y + 14 } : { top: hovered.y + 14 }),
  };
  const ranked = reply.areas.filter((candidate) => candidate.rank !== null).length;
  return (
    <div className={styles.tooltip} style={style} aria-hidden="true">
      <div>{entry.name}</div>
      {entry.value === null ? (
        <div>{missingWords(entry.reason)}</div>
      ) : (
        <>
          <div>
            <strong>{formatNumber(entry.value, reply.decimals)}</strong> {reply.unit}{" "}
            {statusMark(entry.status)}
          </div>
          {entry.rank === null ? null : (
            <div>
              第{entry.rank}位 / {ranked}个有数据的地区
            </div>
          )}
        </>
      )}
    </div>
  );
}
