import { keyAddress } from "./describe-cell.ts";
import type { ReportRow, RowKey } from "./report-table.ts";
import type { RowCheck } from "./rule.ts";

const LISTED = 5;

/** Lists names that were read although they are not written as the catalogue has them: one finding for a kind of key. */
export function normalisedNames(
  what: string,
  keyOf: (row: ReportRow) => RowKey<unknown> | null,
): () => RowCheck {
  return () => {
    const pairs = new Set<string>();
    return (row) => {
      const key = keyOf(row);
      const remark = key?.remark;
      if (!key || remark?.kind !== "normalised") return null;
      pairs.add(`“${remark.text}”→${remark.name}`);
      return {
        cause: "file",
        cell: keyAddress(row, key),
        message: (count) => {
          const listed = [...pairs].slice(0, LISTED).join("、");
          return `有${count}格的${what}写法已规范：${listed}${pairs.size > LISTED ? "等" : ""}。请核对。`;
        },
        expected: remark.name,
        found: remark.text,
      };
    };
  };
}
