import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import { decodeText } from "./decode-text.ts";
import { FileTrouble } from "./file-trouble.ts";
import { htmlTables } from "./html-tables.ts";
import { type RawCell, type RawRow, READ_LIMITS, type RawWorkbook } from "./raw-workbook.ts";

/** Sheet name under which findings name the cells of a page. */
const PAGE_SHEET = "网页表格";
const SHOWN_CELLS = 8;

/**
 * The tables of a web page that was saved or exported as xls, one below the other as spreadsheet programs show them.
 * @throws FileTrouble when the page holds no table that can be read in one way only
 */
export function readHtml(bytes: Buffer, chosen: TextEncoding | null = null): RawWorkbook {
  const { text, encoding } = decodeText(bytes, chosen);
  const { rows, merges, nested } = htmlTables(text);
  if (nested || rows.length === 0)
    throw new FileTrouble(
      "web-page",
      nested
        ? "这是网页文件（扩展名可能被改成了xls），表格里套着表格，不能可靠读取。请用Excel或WPS打开，另存为“Excel工作簿（*.xlsx）”后重新上传。"
        : "这是网页文件（扩展名可能被改成了xls），里面没有表格。请用Excel或WPS打开，另存为“Excel工作簿（*.xlsx）”后重新上传。",
    );
  if (rows.at(-1)!.line > READ_LIMITS.lines)
    throw new FileTrouble("too-many-lines", `网页表格超过${READ_LIMITS.lines}行，请拆分后上传。`);
  const raw = rows.map(({ line, hidden, cells }): RawRow => {
    const placed: (RawCell | undefined)[] = [];
    for (const { column, text: written } of cells) {
      while (placed.length < column) placed.push(undefined);
      placed[column] = { kind: "text", text: written };
    }
    return { line, hidden, cells: placed };
  });
  return {
    sheets: [
      {
        name: PAGE_SHEET,
        hidden: false,
        rows: () => raw,
        format: () => ({ merges, hiddenColumns: [], comments: [] }),
      },
    ],
    text: {
      encoding,
      separator: null,
      sample: rows
        .flatMap(({ cells }) => cells)
        .slice(0, SHOWN_CELLS)
        .map(({ text: written }) => written)
        .join("／"),
    },
  };
}
