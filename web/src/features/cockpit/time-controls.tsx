import { timeTransformations, type TimeTransformation } from "@dash/data";
import { PeriodStepper } from "../../components/period-stepper.tsx";
import { SegmentedControl, type SegmentedOption } from "../../components/segmented-control.tsx";
import { periodName } from "../../format/period.ts";
import type { CockpitState } from "../../url-state/cockpit-state.ts";
import { periodAfterChange } from "./period-after-change.ts";
import type { CockpitSelection } from "./resolve-selection.ts";

interface TimeControlsProps {
  readonly selection: CockpitSelection;
  readonly onChange: (part: Partial<CockpitState>) => void;
}

const OFFERED: readonly TimeTransformation[] = ["year-to-date", "quarter", "rolling4"];

/** The released periods of the chosen indicator, and 累计 / 当季 / 滚动四季 where they are lawful. */
export function TimeControls({ selection, onChange }: TimeControlsProps) {
  const { indicator, transformation, period, periods } = selection;
  return (
    <>
      {period === null ? (
        <span>尚无已发布的数据</span>
      ) : (
        <PeriodStepper
          periods={periods}
          value={period}
          nameOf={(code) => periodName(code, transformation === "rolling4" ? "year-to-date" : transformation)}
          onChange={(next) => onChange({ period: next })}
        />
      )}
      <SegmentedControl
        label="时间口径"
        options={optionsOf(indicator.name, indicator.kind, indicator.transformations, transformation)}
        value={transformation}
        onChange={(next) => onChange({ transformation: next, period: periodAfterChange(period, next) })}
      />
    </>
  );
}

function optionsOf(
  name: string,
  kind: string,
  lawful: readonly string[],
  current: TimeTransformation,
): readonly SegmentedOption<TimeTransformation>[] {
  const shown = OFFERED.includes(current) ? OFFERED : [current, ...OFFERED];
  return shown.map((id) => ({
    id,
    name: timeTransformations.find((entry) => entry.id === id)?.name ?? id,
    unavailable: lawful.includes(id) ? undefined : reasonAgainst(name, kind),
  }));
}

function reasonAgainst(name: string, kind: string): string {
  if (kind === "stock") return `${name}是期末时点数`;
  if (kind === "flow") return `${name}按季分别核算，不作累计倒减`;
  return `${name}是比率，不作累计倒减`;
}
