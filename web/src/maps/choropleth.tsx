import { areaByCode } from "@dash/data";
import { useId, useMemo, useState } from "react";
import { type AreaValue, shownText, spokenText } from "./area-value.ts";
import type { AreaFeature } from "./boundaries.ts";
import { classColors, type MapClasses } from "./color-scale.ts";
import { layoutLabels } from "./label-layout.ts";
import { mapGeometry } from "./map-geometry.ts";
import { MapLabels } from "./map-labels.tsx";
import { MapPatterns, patternFill } from "./map-patterns.tsx";
import { useMapKeys } from "./use-map-keys.ts";
import "./maps.css";

/** An area under the pointer or the keyboard focus, and a point well inside it, in pixels of the drawing. */
export interface HoveredArea {
  readonly area: string;
  readonly x: number;
  readonly y: number;
}

export interface ChoroplethProps {
  /** The areas drawn, in customary order: the 17 prefectures, or the counties of one. */
  readonly boundaries: readonly AreaFeature[];
  readonly values: readonly AreaValue[];
  readonly classes: MapClasses;
  /** Unit as spoken after a value: %, 亿元. */
  readonly unit: string;
  readonly selected: string | null;
  readonly onSelect: (area: string | null) => void;
  readonly onHover?: (hovered: HoveredArea | null) => void;
  readonly width: number;
  readonly height: number;
  /** What is measured, with period. */
  readonly title: string;
  /** Longer description for assistive technology. */
  readonly description: string;
  readonly fontSize?: number;
}

/**
 * A map of areas filled by class. Every area can be reached by keyboard and says its name, value, unit and status.
 * Draws the same on the server and on the page.
 */
export function Choropleth(props: ChoroplethProps) {
  const {
    boundaries,
    values,
    classes,
    unit,
    selected,
    onSelect,
    onHover,
    width,
    height,
    fontSize = 12,
  } = props;
  const id = useId().replace(/[^\w-]/gu, "");
  const prefix = `map-${id}`;
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);

  const geometry = useMemo(() => mapGeometry(boundaries, width, height), [boundaries, width, height]);
  const byArea = useMemo(() => new Map(values.map((value) => [value.area, value])), [values]);
  const labels = useMemo(
    () =>
      layoutLabels(
        geometry.map(({ code, shape }) => ({
          area: code,
          name: areaByCode(code)!.shortName,
          text: shownText(byArea.get(code)),
          shape,
        })),
        { width, height, fontSize },
      ),
    [geometry, byArea, width, height, fontSize],
  );
  const colors = useMemo(() => classColors(classes), [classes]);
  const keys = useMapKeys({ codes: geometry.map(({ code }) => code), selected, onSelect });

  const colorOf = (code: string) => {
    const value = byArea.get(code);
    return value && !value.suppressed && value.classIndex !== null ? colors[value.classIndex] : undefined;
  };
  const fillOf = (code: string): string =>
    colorOf(code)?.fill ?? patternFill(prefix, byArea.get(code)?.suppressed ? "suppressed" : "no-data");
  const hover = (code: string | null): void => {
    setHovered(code);
    const label = labels.find(({ area }) => area === code);
    const shape = geometry.find((entry) => entry.code === code)?.shape.bounds;
    const x = label?.anchor[0] ?? (shape ? (shape.left + shape.right) / 2 : 0);
    const y = label?.anchor[1] ?? (shape ? (shape.top + shape.bottom) / 2 : 0);
    onHover?.(code === null ? null : { area: code, x, y });
  };
  const outline = (code: string | null, className: string) => {
    const area = geometry.find((entry) => entry.code === code);
    return (
      area && (
        <path d={area.path} className={className} fill="none" strokeLinejoin="round" pointerEvents="none" />
      )
    );
  };

  return (
    <svg
      className="map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-labelledby={`${prefix}-title`}
      aria-describedby={`${prefix}-description`}
    >
      <title id={`${prefix}-title`}>{props.title}</title>
      <desc id={`${prefix}-description`}>{props.description}</desc>
      <MapPatterns prefix={prefix} />
      <g role="listbox" aria-labelledby={`${prefix}-title`} onPointerLeave={() => hover(null)}>
        {geometry.map(({ code, path }) => (
          <path
            key={code}
            ref={(element) => keys.remember(code, element)}
            className="map-area"
            data-area={code}
            d={path}
            fill={fillOf(code)}
            stroke="var(--map-border)"
            strokeWidth="1"
            strokeLinejoin="round"
            role="option"
            aria-selected={code === selected}
            aria-label={spokenText(areaByCode(code)!.name, byArea.get(code), unit)}
            tabIndex={keys.tabIndexOf(code)}
            onClick={() => onSelect(code === selected ? null : code)}
            onKeyDown={(event) => keys.onKeyDown(event, code)}
            onPointerEnter={() => hover(code)}
            onFocus={(event) => {
              keys.onFocus(code);
              if (!event.currentTarget.matches(":focus-visible")) return;
              setFocused(code);
              hover(code);
            }}
            onBlur={() => {
              setFocused(null);
              hover(null);
            }}
          />
        ))}
      </g>
      <g className="map-print-only" pointerEvents="none" aria-hidden="true">
        {geometry
          .filter(({ code }) => colorOf(code)?.belowZero)
          .map(({ code, path }) => (
            <path key={code} d={path} fill={patternFill(prefix, "below-zero")} />
          ))}
      </g>
      <g aria-hidden="true">
        {outline(hovered, "map-hovered")}
        {outline(selected, "map-selected")}
        {outline(focused, "map-focus-ring")}
        {outline(focused, "map-focused")}
      </g>
      <MapLabels
        labels={labels}
        fontSize={fontSize}
        textOn={(code) => colorOf(code)?.text ?? "var(--ink)"}
        isPatterned={(code) => colorOf(code) === undefined}
        isPatternedInPrint={(code) => colorOf(code)?.belowZero ?? false}
      />
    </svg>
  );
}
