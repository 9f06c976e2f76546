import type { SeverityId } from "../contract/index.ts";
import { xmlAttribute } from "../parsing/xml-text.ts";
import { severityLook, severityOrder } from "./severity-look.ts";
import {
  appendInside,
  childElement,
  childElements,
  insertBefore,
  openingTag,
  rootElement,
  spliceText,
  textOf,
  withAttribute,
} from "./xml-element.ts";

type Collection = "fonts" | "fills" | "borders" | "cellXfs";

/** Styles of a workbook, to which more are added; nothing that is there changes its number. */
export interface StyleSheet {
  /** Adds an element written without prefix and returns its number. */
  add(collection: Collection, element: string): number;
  /** The number of a copy of a cell style with the colour of a severity. */
  filled(style: number, severity: SeverityId): number;
  /** Styles that carry the colour of an earlier annotation, with the style without it. */
  readonly annotated: ReadonlyMap<number, number>;
  xml(): string;
}

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Entries with a fixed meaning, for style sheets that leave a collection out. */
const FIRST_ENTRIES: { readonly [collection in Collection]: readonly string[] } = {
  fonts: ['<font><sz val="11"/><name val="宋体"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};
const COLLECTIONS = Object.keys(FIRST_ENTRIES) as Collection[];

function solidFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function openStyleSheet(original: string): StyleSheet {
  const root = rootElement(original);
  const prefixed = (element: string): string => element.replaceAll(/<(\/?)(?=\w)/g, `<$1${root.prefix}`);
  const entries = new Map<Collection, string[]>();
  const known = new Map<Collection, number>();
  for (const collection of COLLECTIONS) {
    const element = childElement(original, root, collection);
    const own = element ? childElements(original, element).map((child) => textOf(original, child)) : [];
    known.set(collection, own.length);
    entries.set(collection, own.length > 0 ? [...own] : FIRST_ENTRIES[collection].map(prefixed));
  }
  const add = (collection: Collection, element: string): number =>
    entries.get(collection)!.push(prefixed(element)) - 1;

  const annotated = annotatedStyles(entries.get("cellXfs")!, entries.get("fills")!, (xf) => {
    entries.get("cellXfs")!.push(xf);
    return entries.get("cellXfs")!.length - 1;
  });
  const fills = new Map<SeverityId, number>();
  const copies = new Map<string, number>();
  return {
    add,
    annotated,
    filled(style, severity) {
      const key = `${style} ${severity}`;
      const copy = copies.get(key);
      if (copy !== undefined) return copy;
      const xfs = entries.get("cellXfs")!;
      const fill = fills.get(severity) ?? add("fills", solidFill(severityLook[severity].colour));
      fills.set(severity, fill);
      xfs.push(withFill(xfs[style] ?? xfs[0]!, fill));
      copies.set(key, xfs.length - 1);
      return xfs.length - 1;
    },
    xml() {
      let xml = original;
      for (const collection of COLLECTIONS) {
        const all = entries.get(collection)!;
        const added = all.slice(known.get(collection)).join("");
        if (added !== "") xml = withEntries(xml, collection, added, all.length);
      }
      return xml;
    },
  };
}

function withEntries(xml: string, collection: Collection, added: string, count: number): string {
  const root = rootElement(xml);
  const element = childElement(xml, root, collection);
  if (!element) {
    const name = root.prefix + collection;
    const addition = `<${name} count="${count}">${added}</${name}>`;
    return insertBefore(xml, root, addition, ORDER.slice(ORDER.indexOf(collection) + 1));
  }
  const tag = withAttribute(openingTag(xml, element), "count", count);
  const counted = spliceText(xml, element.start, element.innerStart, tag);
  return appendInside(counted, childElement(counted, rootElement(counted), collection)!, added);
}

function withFill(xf: string, fill: number): string {
  const tagEnd = xf.indexOf(">") + 1;
  const tag = withAttribute(
    withAttribute(xf.slice(0, tagEnd), "fillId", fill),
    "applyFill",
    fill === 0 ? 0 : 1,
  );
  return tag + xf.slice(tagEnd);
}

/** An annotated copy that comes back mended still has our colours; each such style is led back to one without. */
function annotatedStyles(
  xfs: readonly string[],
  fills: readonly string[],
  addXf: (xf: string) => number,
): ReadonlyMap<number, number> {
  const colours = severityOrder.map((severity) => severityLook[severity].colour);
  const ours = new Set(
    [...fills.keys()].filter((index) => colours.some((colour) => fills[index]!.includes(`"${colour}"`))),
  );
  const fillOf = (xf: string): number => Number(xmlAttribute(xf.slice(0, xf.indexOf(">")), "fillId") ?? 0);
  const bare = (xf: string): string => withFill(xf, 0);
  const styles = new Map<number, number>();
  if (ours.size === 0) return styles;
  const count = xfs.length;
  for (let index = 0; index < count; index += 1) {
    const xf = xfs[index]!;
    if (!ours.has(fillOf(xf))) continue;
    const twin = xfs.findIndex((other) => !ours.has(fillOf(other)) && bare(other) === bare(xf));
    styles.set(index, twin >= 0 ? twin : addXf(bare(xf)));
  }
  return styles;
}
