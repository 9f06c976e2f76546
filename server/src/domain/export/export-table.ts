/** A value of a cell; null is an empty cell. */
export type ExportCell = string | number | null;

export interface ExportColumn {
  readonly name: string;
  /** Decimals of numbers shown by spreadsheets; null for text. */
  readonly decimals: number | null;
}

/** A table to be downloaded, whatever the format. */
export interface ExportTable {
  /** 标题. */
  readonly title: string;
  /** Lines above the table: 单位, 时期, 口径, 来源, 状态, 模拟数据. */
  readonly head: readonly (readonly [label: string, text: string])[];
  readonly columns: readonly ExportColumn[];
  readonly rowCount: number;
  /** Made while they are read; can be read more than once. */
  readonly rows: Iterable<readonly ExportCell[]>;
  /** Parts of the file name: 表名, 地区, 时期, 版本. */
  readonly nameParts: readonly string[];
}
