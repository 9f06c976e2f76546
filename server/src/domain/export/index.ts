export { csvText } from "./csv-text.ts";
export { type ExportCell, type ExportTable } from "./export-table.ts";
export { attachmentHeader, fileNameOf } from "./file-name.ts";
export { neutraliseFormula } from "./neutralise-formula.ts";
