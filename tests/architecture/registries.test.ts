import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot, readSource, sourceFiles } from "./source-files.ts";

/** A folder in which every entry is a file of its own, and the file that lists them all. */
const registries = [
  { folder: "data/src/clusters", list: "index.ts", smallest: 10 },
  { folder: "data/src/indicators", list: "registry.ts", smallest: 10 },
  { folder: "data/src/dataflows", list: "registry.ts", smallest: 2 },
  { folder: "data/src/targets", list: "index.ts", smallest: 2 },
  { folder: "server/src/domain/validation/rules", list: "index.ts", smallest: 10 },
  { folder: "web/src/charts", list: "chart-types.ts", smallest: 2 },
] as const;

interface Entry {
  readonly id: string;
}

const files = sourceFiles();

describe.each(registries)("the registry of $folder", ({ folder, list, smallest }) => {
  it("lists every entry that a file of the folder defines", async () => {
    const listed = new Set(Object.values(await load(`${folder}/${list}`)).flat());
    const forgotten: string[] = [];
    for (const file of entryFiles(folder, list)) {
      const entries = Object.values(await load(file)).filter(isEntry);
      forgotten.push(...entries.filter((entry) => !listed.has(entry)).map((entry) => `${file}: ${entry.id}`));
    }
    expect(forgotten).toEqual([]);
  });

  it("gives each entry an id of its own, and a file of that name", async () => {
    const ids = (await registered(folder, list)).map((entry) => entry.id);
    expect(ids.length).toBeGreaterThanOrEqual(smallest);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !existsSync(join(projectRoot, folder, `${id}.ts`)))).toEqual([]);
  });
});

describe("derivations", () => {
  it("are all offered at the door of data or used by one that is", () => {
    const folder = "data/src/derive";
    const inside = entryFiles(folder, "");
    const unused = inside.filter((file) => {
      const importers = inside.filter(
        (other) => other !== file && readSource(other).includes(`"./${basename(file)}"`),
      );
      return importers.length === 0 && basename(file) !== "index.ts";
    });
    expect(unused).toEqual([]);
  });
});

describe("validation rules", () => {
  const folder = "server/src/domain/validation/rules";

  it("speak Chinese in title and explanation, and name their source", async () => {
    const rules = (await registered(folder, "index.ts")) as readonly (Entry & Record<string, unknown>)[];
    const mute = rules.filter(({ title, explanation, source }) =>
      [title, explanation, source].some((text) => typeof text !== "string" || !/\p{Script=Han}/u.test(text)),
    );
    expect(mute.map((rule) => rule.id)).toEqual([]);
  });

  it("belong to a class, and say as a formula what must hold", async () => {
    const { ruleClasses } = await load("server/src/domain/validation/rule-classes.ts");
    const known = new Set((ruleClasses as readonly Entry[]).map(({ id }) => id));
    const rules = (await registered(folder, "index.ts")) as readonly (Entry & Record<string, unknown>)[];
    const unclear = rules.filter(
      (rule) =>
        !known.has(String(rule["class"])) ||
        typeof rule["formula"] !== "string" ||
        !/[＝≠≤≥＜∈∉⊆≉]|不全为/u.test(rule["formula"]),
    );
    expect(unclear.map((rule) => rule.id)).toEqual([]);
  });

  it("are each named by a test", async () => {
    const tests = files
      .filter((path) =>
        /^tests\/(?:(?:unit\/server|api)\/.*\.test|fixtures\/values\/.*-cases)\.ts$/u.test(path),
      )
      .map(readSource)
      .join("\n");
    const ids = (await registered(folder, "index.ts")).map((rule) => rule.id);
    expect(ids.filter((id) => !tests.includes(id))).toEqual([]);
  });
});

function entryFiles(folder: string, list: string): readonly string[] {
  const inFolder = new RegExp(`^${folder}/[^/]+\\.ts$`, "u");
  return files.filter((path) => inFolder.test(path) && !path.endsWith(".d.ts") && basename(path) !== list);
}

/** The entries of the lists that the listing file exports. */
async function registered(folder: string, list: string): Promise<readonly Entry[]> {
  const lists = Object.values(await load(`${folder}/${list}`)).filter((value) => Array.isArray(value));
  return lists.flat().filter(isEntry);
}

async function load(path: string): Promise<Record<string, unknown>> {
  return (await import(join(projectRoot, path))) as Record<string, unknown>;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
