/** One record of an embedded CSV file: its line and its fields by column name. */
export interface EmbeddedRecord {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads an embedded CSV file (RFC 4180, LF, no line breaks inside fields).
 * @throws SyntaxError when the head differs or a record has another number of fields.
 */
export function parseRecords(name: string, text: string, columns: readonly string[]): EmbeddedRecord[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  if (lines[0] !== columns.join(",")) {
    throw new SyntaxError(`${name}:1: 表头应为 ${columns.join(",")}`);
  }
  return lines.slice(1).map((line, index) => {
    const cells = splitLine(line);
    if (cells.length !== columns.length) {
      throw new SyntaxError(`${name}:${index + 2}：应有${columns.length}列，实有${cells.length}列`);
    }
    return {
      line: index + 2,
      fields: Object.fromEntries(columns.map((column, position) => [column, cells[position]!])),
    };
  });
}

/** One CSV line of these fields. */
export function toCsvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}

function splitLine(line: string): string[] {
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    const character = line[index]!;
    if (character === '"') {
      if (quoted && line[index + 1] === '"') {
        cell += '"';
        index++;
      } else quoted = !quoted;
    } else if (character === "," && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += character;
  }
  cells.push(cell);
  return cells;
}
