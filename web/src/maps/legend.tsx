import { useId } from "react";
import { type AreaValue, NO_DATA, SUPPRESSED } from "./area-value.ts";
import type { MapClasses } from "./color-scale.ts";
import { legendContent, spokenLegend } from "./legend-content.ts";
import { type MapPattern, MapPatterns, patternFill } from "./map-patterns.tsx";
import { textWidth } from "../format/text-width.ts";
import "./maps.css";

export interface LegendProps {
  readonly values: readonly AreaValue[];
  readonly classes: MapClasses;
  readonly unit: string;
  /** Prints a class bound. */
  readonly format: (bound: number) => string;
  readonly fontSize?: number;
}

const SWATCH_HEIGHT = 9;
const NARROWEST_SWATCH = 34;

/** The classes of a map as a bar with its bounds, and a swatch for 无数据 and 保密 when the map has any. */
export function Legend({ values, classes, unit, format, fontSize = 12 }: LegendProps) {
  const prefix = `legend-${useId().replace(/[^\w-]/gu, "")}`;
  const content = legendContent(values, classes, format);
  const { swatches, ticks } = content;
  const widest = Math.max(0, ...ticks.map((tick) => textWidth(tick, fontSize)));
  const step = Math.max(NARROWEST_SWATCH, Math.ceil(widest) + 8);
  const overhang = Math.ceil(widest / 2);
  const width = swatches.length * step + overhang * 2;
  return (
    <div className="map-legend" role="img" aria-label={spokenLegend(content, unit)}>
      {swatches.length > 0 && (
        <svg
          width={width}
          height={ticks.length > 0 ? SWATCH_HEIGHT + fontSize + 6 : SWATCH_HEIGHT}
          fontSize={fontSize}
        >
          <MapPatterns prefix={prefix} />
          {swatches.map(({ fill, belowZero }, index) => {
            const swatch = { x: overhang + index * step, width: step, height: SWATCH_HEIGHT };
            return (
              <g key={fill}>
                <rect {...swatch} fill={fill} />
                {belowZero && (
                  <rect {...swatch} className="map-print-only" fill={patternFill(prefix, "below-zero")} />
                )}
              </g>
            );
          })}
          {ticks.map((tick, index) => (
            <text
              key={tick}
              x={overhang + index * step}
              y={SWATCH_HEIGHT + fontSize + 2}
              textAnchor="middle"
              fill="var(--ink-2)"
            >
              {tick}
            </text>
          ))}
        </svg>
      )}
      {content.sentence !== null && <span>{content.sentence}</span>}
      {content.noData && <PatternSwatch pattern="no-data" name={NO_DATA} prefix={`${prefix}-n`} />}
      {content.suppressed && <PatternSwatch pattern="suppressed" name={SUPPRESSED} prefix={`${prefix}-s`} />}
    </div>
  );
}

interface PatternSwatchProps {
  readonly pattern: MapPattern;
  readonly name: string;
  readonly prefix: string;
}

function PatternSwatch({ pattern, name, prefix }: PatternSwatchProps) {
  return (
    <span className="map-legend-gap">
      <svg width="14" height="12">
        <MapPatterns prefix={prefix} />
        <rect width="14" height="12" fill={patternFill(prefix, pattern)} />
      </svg>
      {name}
    </span>
  );
}
