import { cellPosition, type CellPosition } from "./cell-position.ts";

/** A drawing part without shapes. */
export const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const SHAPE = /<v:shape[\s>](?:(?!<v:shape[\s>])[\s\S])*?<\/v:shape>/g;
const FIRST_SHAPE = 1024;
const BOX_COLUMNS = 4;
const MIN_BOX_LINES = 4;
const MAX_BOX_LINES = 24;

/**
 * The boxes of comments, one per cell: boxes that are there stay and grow where their text has grown, missing ones are
 * added, and boxes of comments that are gone are taken out. Other shapes are not touched.
 * @param commented every cell with a comment
 * @param lines how many lines our comment takes, by cell
 */
export function withCommentShapes(
  original: string,
  commented: readonly string[],
  lines: ReadonlyMap<string, number>,
): string {
  const wanted = new Map<string, string>();
  for (const reference of commented) {
    const position = cellPosition(reference);
    if (position) wanted.set(key(position), reference);
  }
  const present = new Set<string>();
  let xml = original.replace(SHAPE, (shape) => {
    const place = notePlace(shape);
    if (!place) return shape;
    const reference = wanted.get(key(place));
    if (reference === undefined) return "";
    present.add(key(place));
    const height = lines.get(reference);
    return height === undefined ? shape : grown(shape, height);
  });
  const missing = [...wanted].filter(([place]) => !present.has(place));
  if (missing.length === 0) return xml;
  let number = Math.max(
    FIRST_SHAPE,
    ...[...xml.matchAll(/id="_x0000_s(\d+)"/g)].map((match) => Number(match[1])),
  );
  const shapes = missing.map(([, reference]) => {
    number += 1;
    return shapeOf(number, cellPosition(reference)!, lines.get(reference) ?? MIN_BOX_LINES);
  });
  const type = xml.includes('id="_x0000_t202"') ? "" : SHAPE_TYPE;
  xml = xml.replace(/<\/xml>\s*$/, () => `${type}${shapes.join("")}</xml>`);
  return xml;
}

function key({ column, line }: CellPosition): string {
  return `${column} ${line}`;
}

function notePlace(shape: string): CellPosition | null {
  if (!/ObjectType=["']Note["']/.test(shape)) return null;
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  return row === undefined || column === undefined ? null : { column: Number(column), line: Number(row) + 1 };
}

function boxLines(lines: number): number {
  return Math.min(MAX_BOX_LINES, Math.max(MIN_BOX_LINES, lines));
}

/** The box with its lower right corner far enough away for more lines. */
function grown(shape: string, lines: number): string {
  return shape.replace(/<x:Anchor>([^<]*)<\/x:Anchor>/, (whole, anchor: string) => {
    const numbers = anchor.split(",").map((part) => Number(part.trim()));
    if (numbers.length !== 8 || numbers.some((part) => !Number.isInteger(part))) return whole;
    numbers[4] = Math.max(numbers[4]!, numbers[0]! + BOX_COLUMNS);
    numbers[6] = Math.max(numbers[6]!, numbers[2]! + boxLines(lines) + 2);
    return `<x:Anchor>${numbers.join(", ")}</x:Anchor>`;
  });
}

function shapeOf(number: number, { column, line }: CellPosition, lines: number): string {
  const top = Math.max(0, line - 2);
  const anchor = [column + 1, 15, top, 10, column + 1 + BOX_COLUMNS, 15, top + boxLines(lines), 4].join(", ");
  return [
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:${boxLines(lines) * 13}pt;z-index:${number - FIRST_SHAPE};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${line - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join("");
}
