import { leaderEnd } from "./label-leader.ts";
import { LINE_HEIGHT, type PlacedLabel } from "./label.ts";

interface MapLabelsProps {
  readonly labels: readonly PlacedLabel[];
  readonly fontSize: number;
  /** Text colour on an area's own fill. */
  readonly textOn: (area: string) => string;
  /** Whether an area is filled with a pattern, over which plain text is hard to read. */
  readonly isPatterned: (area: string) => boolean;
  /** Whether an area gets a pattern over its fill in print. */
  readonly isPatternedInPrint: (area: string) => boolean;
}

/** Names and values over the map. Hidden from assistive technology: every area says the same in its own label. */
export function MapLabels({ labels, fontSize, textOn, isPatterned, isPatternedInPrint }: MapLabelsProps) {
  return (
    <g aria-hidden="true" pointerEvents="none" fontSize={fontSize} textAnchor="middle" className="map-labels">
      {labels.map((label) => (
        <MapLabel
          key={label.area}
          label={label}
          fontSize={fontSize}
          color={label.placement === "inside" ? textOn(label.area) : "var(--ink)"}
          className={isPatternedInPrint(label.area) ? "map-label-patterned" : undefined}
          halo={label.placement !== "inside" || isPatterned(label.area)}
        />
      ))}
    </g>
  );
}

interface MapLabelProps {
  readonly label: PlacedLabel;
  readonly fontSize: number;
  readonly color: string;
  readonly halo: boolean;
  readonly className: string | undefined;
}

function MapLabel({ label, fontSize, color, halo, className }: MapLabelProps) {
  const { anchor, box, lines } = label;
  const x = round((box.left + box.right) / 2);
  const lineHeight = fontSize * LINE_HEIGHT;
  const firstBaseline = box.top + lineHeight / 2 + fontSize * 0.36;
  const [endX, endY] = leaderEnd(anchor, box);
  const line = { x1: round(anchor[0]), y1: round(anchor[1]), x2: round(endX), y2: round(endY) };
  const twoLines = lines.length > 1;
  return (
    <g fill={color} className={className}>
      {label.placement === "leader" && (
        <>
          <line {...line} stroke="var(--paper)" strokeWidth="2.6" />
          <line {...line} stroke="var(--ink)" strokeWidth="0.9" />
          <circle cx={round(anchor[0])} cy={round(anchor[1])} r="2" fill="var(--ink)" stroke="var(--paper)" />
        </>
      )}
      <text
        {...(halo && {
          stroke: "var(--paper)",
          strokeWidth: 3,
          strokeLinejoin: "round",
          paintOrder: "stroke",
        })}
      >
        {lines.map((text, index) => (
          <tspan
            key={text}
            x={x}
            y={round(firstBaseline + index * lineHeight)}
            fontWeight={twoLines && index === 0 ? 600 : 400}
          >
            {text}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
