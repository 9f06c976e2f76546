/** A Markdown table; cells are escaped and hold no line breaks. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Parts of a page with an empty line between them and one line end after the last; empty parts are left out. */
export function markdownPage(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Says on every generated page where it comes from. */
export const GENERATED_NOTE =
  "<!-- 由 scripts/src/build-docs.ts 根据登记表生成，请勿手改；改登记表后运行 node scripts/src/build-docs.ts -->";
