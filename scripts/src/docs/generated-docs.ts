import { codeListPage } from "./code-list-page.ts";
import { dataflowPages } from "./dataflow-pages.ts";
import { indicatorPages } from "./indicator-pages.ts";
import { rulePages } from "./rule-pages.ts";

/** Folders under `docs/` in which every file is generated; anything else in them is stale. */
export const generatedFolders = ["indicators", "dataflows", "glossary", "rules"] as const;

/** Every generated page by its path under `docs/`. */
export function generatedDocs(): ReadonlyMap<string, string> {
  const under = (folder: string, pages: ReadonlyMap<string, string>) =>
    [...pages].map(([name, text]) => [`${folder}/${name}`, text] as const);
  return new Map([
    ...under("indicators", indicatorPages()),
    ...under("dataflows", dataflowPages()),
    ...under("rules", rulePages()),
    ["glossary/code-lists.md", codeListPage()] as const,
  ]);
}
