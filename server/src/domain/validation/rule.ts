import type { Dataflow, Indicator, MonthIndex } from "@dash/data";
import type { KnownFigures } from "./figure-key.ts";
import type { Comparison, Severity } from "./finding.ts";
import type { RowFigures } from "./row-figures.ts";
import type { RuleClassId } from "./rule-classes.ts";
import type { ReportCell, ReportRow, Reading, ReportTable } from "./report-table.ts";

/** One cell, row or sheet a rule objects to. Marks with one `cause` become one finding, led by the first. */
export interface Mark {
  readonly cause: string;
  readonly cell: string | null;
  /** The sheet it is about, where that is not the one with the table. */
  readonly sheet?: string;
  /** 中文; `count` is the number of marks of the cause. */
  readonly message: string | ((count: number) => string);
  readonly expected?: string;
  readonly found?: string;
  readonly suggestion?: string;
  /** Further cells this one mark stands for. */
  readonly affects?: readonly string[];
  readonly comparison?: Comparison;
  /**
   * Figures that need no further finding, because this one explains what is wrong with them: those of these indicators,
   * or all. Said of one row it means that row, said of the figures of an indicator in a row it means those.
   */
  readonly explains?: "all" | readonly string[];
}

/** Everything a rule may look at. Rules are pure: they see other figures through `published` and `pending` alone. */
export interface CheckContext extends KnownFigures {
  readonly reading: Reading;
  readonly table: ReportTable;
  /** The form, period and area the upload was said to be; null where the uploader left them open. */
  readonly requested: {
    readonly dataflow: Dataflow | null;
    readonly month: MonthIndex | null;
    readonly area: string | null;
  };
  /** What the upload is taken to be, after request and file were put together. */
  readonly month: MonthIndex | null;
  readonly area: string;
  /** The last month that has ended. */
  readonly lastClosedMonth: MonthIndex;
  /** Area codes the account may report; `420000` means all. */
  readonly accountAreas: readonly string[];
  /** The department that reports; null for everybody else. */
  readonly department: string | null;
  /** Earlier uploads of the same form, area and period that passed the check, newest first. */
  readonly earlier: readonly string[];
}

/** What a rule says of one row; null when it has nothing against it. */
export type RowCheck = (row: ReportRow) => Mark | null;
/** What a rule says of one cell of figures. */
export type CellCheck = (cell: ReportCell, row: ReportRow) => Mark | null;
/** What a rule says of the figures of one indicator in one row. */
export type FigureCheck = (figures: RowFigures) => Mark | null;

/** The figures of one indicator in all rows of a wide form. */
export interface FigureColumn {
  readonly indicator: Indicator;
  readonly rows: readonly RowFigures[];
}

/** Figures of one area, cluster and period by indicator id, those of interest to `across`. */
export type FigureGroup = ReadonlyMap<string, RowFigures>;

/**
 * One check, with a member for each kind of thing it looks at. Rules do not walk the rows themselves: all of them are
 * asked in one walk. Adding one: a file in `rules/`, a line in `rules/index.ts`, a test.
 */
export interface Rule {
  readonly id: string;
  /** 中文. */
  readonly title: string;
  readonly class: RuleClassId;
  readonly severity: Severity;
  /** What must hold, readable without the code. */
  readonly formula: string;
  /** 中文: what is checked and why. */
  readonly explanation: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** First and last month checked by it, both included; left out where nothing bounds it. */
  readonly validFrom?: MonthIndex;
  readonly validUntil?: MonthIndex;
  /** Looks once at the file and the table as a whole, before the rows. */
  readonly table?: (context: CheckContext) => Iterable<Mark>;
  /** Called once for an upload; null when no row of it has to be looked at. */
  readonly rows?: (context: CheckContext) => RowCheck | null;
  /** Called once for an upload; null when no cell of it has to be looked at. */
  readonly cells?: (context: CheckContext) => CellCheck | null;
  /** As `cells`, for rules about the way cells are written: never asked about a number that is written plainly. */
  readonly writing?: (context: CheckContext) => CellCheck | null;
  /** Looks once at whole columns of a wide form, before the rows and without those already explained. */
  readonly columns?: (columns: readonly FigureColumn[], context: CheckContext) => Iterable<Mark>;
  /** Called once for an upload; asked for the figures of each indicator in each row unless something explains them. */
  readonly figures?: (context: CheckContext) => FigureCheck | null;
  /** Figures of several indicators side by side; asked after the rows, once per area, cluster and period. */
  readonly across?: {
    /** Ids; figures of others are not kept. */
    readonly indicators: readonly string[];
    readonly check: (group: FigureGroup, context: CheckContext) => Iterable<Mark>;
  };
}

/** Whether the rule looks at figures, so that it can be asked of stored ones as well. */
export function judgesFigures(rule: Rule): boolean {
  return rule.figures !== undefined || rule.columns !== undefined || rule.across !== undefined;
}
