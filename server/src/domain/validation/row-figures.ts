import {
  exactDifference,
  type Indicator,
  MONTHS_PER_YEAR,
  type MonthIndex,
  type ReportedMeasure,
  unit,
} from "@dash/data";
import { figureAddress, rowName } from "./describe-cell.ts";
import { type FigureKey, type KnownFigures, transformationOf } from "./figure-key.ts";
import type { Comparison } from "./finding.ts";
import type { ReportCell, ReportRow } from "./report-table.ts";

const MONTHS_PER_QUARTER = 3;

/** What figures of rows need to know of their upload. */
export interface UploadFigures extends KnownFigures {
  readonly month: MonthIndex | null;
}

function numberOf(cell: ReportCell | null): number | null {
  return cell !== null && cell.content.kind === "number" ? cell.content.value : null;
}

/**
 * The figures of one indicator in one row of a form, with the published ones they are judged by. Those are looked up
 * when a rule asks for them and at most once.
 */
export class RowFigures {
  readonly row: ReportRow;
  readonly indicator: Indicator;
  /** Last month covered; null when the upload does not tell. */
  readonly month: MonthIndex | null;
  readonly levelCell: ReportCell | null;
  readonly baseCell: ReportCell | null;
  readonly growthCell: ReportCell | null;
  /** 本期, 上年同期 as stated in the form, 同比 in percent; null where the form has no number. */
  readonly level: number | null;
  readonly base: number | null;
  readonly growth: number | null;
  readonly #context: KnownFigures;
  #lastYear: number | null | undefined;
  #previous: number | null | undefined;

  constructor(context: UploadFigures, row: ReportRow, indicator: Indicator, cells: readonly ReportCell[]) {
    this.#context = context;
    this.row = row;
    this.indicator = indicator;
    this.month = row.month === null ? context.month : row.month.value;
    let levelCell: ReportCell | null = null;
    let baseCell: ReportCell | null = null;
    let growthCell: ReportCell | null = null;
    for (const cell of cells) {
      const { measure } = cell.column;
      if (measure === "level") levelCell ??= cell;
      else if (measure === "restated-base") baseCell ??= cell;
      else growthCell ??= cell;
    }
    this.levelCell = levelCell;
    this.baseCell = baseCell;
    this.growthCell = growthCell;
    this.level = numberOf(levelCell);
    this.base = numberOf(baseCell);
    this.growth = numberOf(growthCell);
  }

  get area(): string | null {
    return this.row.area.value;
  }

  get cluster(): string | null {
    return this.row.cluster.value;
  }

  /** 宜昌市商贸服务业的营业收入. */
  get name(): string {
    return `${rowName(this.row)}的${this.indicator.shortName}`;
  }

  /** 中文 unit of the level. */
  get unit(): string {
    return unit(this.indicator.unit).name;
  }

  /** Half a unit of the last digit. */
  get half(): number {
    return 0.5 * 10 ** -this.indicator.decimals;
  }

  /** The number of a column. */
  number(measure: ReportedMeasure): number | null {
    if (measure === "level") return this.level;
    return measure === "restated-base" ? this.base : this.growth;
  }

  /** A1 reference of a column; null when the form has none. */
  address(measure: ReportedMeasure): string | null {
    const cell =
      measure === "level" ? this.levelCell : measure === "restated-base" ? this.baseCell : this.growthCell;
    return cell && figureAddress(this.row, cell);
  }

  /** The key of a figure so many months back; null where the row does not tell its area, cluster or period. */
  key(measure: ReportedMeasure, monthsBack: number): FigureKey | null {
    const { area, cluster, month, indicator } = this;
    if (area === null || cluster === null || month === null) return null;
    return {
      indicator: indicator.id,
      cluster,
      area,
      month: month - monthsBack,
      measure,
      transformation: transformationOf(indicator),
    };
  }

  published(measure: ReportedMeasure, monthsBack: number): number | null {
    const key = this.key(measure, monthsBack);
    return key && this.#context.published(key);
  }

  /** The published figure, else that of an upload under way which the uploader may see. */
  known(measure: ReportedMeasure, monthsBack: number): number | null {
    const key = this.key(measure, monthsBack);
    if (key === null) return null;
    const published = this.#context.published(key);
    if (published !== null) return published;
    return this.#context.pending(key).find(({ visible }) => visible)?.value ?? null;
  }

  /** The level published for the same period of last year. */
  get lastYear(): number | null {
    if (this.#lastYear === undefined) this.#lastYear = this.published("level", MONTHS_PER_YEAR);
    return this.#lastYear;
  }

  /** 上年同期: as the form states it, else as published. */
  get yearBefore(): number | null {
    return this.base ?? this.lastYear;
  }

  /** The level of the period before: a quarter back, between quarters the nearest month of the same quarter or its start. */
  get previous(): number | null {
    if (this.#previous === undefined) this.#previous = this.#readPrevious();
    return this.#previous;
  }

  /** The period before when it lies in the same year, so that cumulative figures can be compared. */
  get previousInYear(): number | null {
    return this.month !== null && (this.month % MONTHS_PER_YEAR) + 1 > MONTHS_PER_QUARTER
      ? this.previous
      : null;
  }

  #readPrevious(): number | null {
    if (this.month === null) return null;
    const intoQuarter = (this.month + 1) % MONTHS_PER_QUARTER;
    if (intoQuarter === 0) return this.known("level", MONTHS_PER_QUARTER);
    return this.known("level", 1) ?? (intoQuarter === 1 ? null : this.known("level", intoQuarter));
  }

  /** The figure beside what it is judged by; `expected` is what the difference is taken from. */
  comparison(expected: number | null = this.yearBefore): Comparison {
    return {
      current: this.level,
      previous: this.previous,
      yearBefore: this.yearBefore,
      difference: this.level === null || expected === null ? null : exactDifference(this.level, expected),
      unit: this.unit,
    };
  }
}

/** The figures of a row, one entry per indicator. */
export function rowFigures(context: UploadFigures, row: ReportRow): readonly RowFigures[] {
  if (row.indicator) {
    const { value } = row.indicator;
    return value ? [new RowFigures(context, row, value, row.cells)] : [];
  }
  const byIndicator = new Map<Indicator, ReportCell[]>();
  for (const cell of row.cells) {
    const { indicator } = cell.column;
    if (!indicator) continue;
    const cells = byIndicator.get(indicator);
    if (cells) cells.push(cell);
    else byIndicator.set(indicator, [cell]);
  }
  return Array.from(byIndicator, ([indicator, cells]) => new RowFigures(context, row, indicator, cells));
}
