import { dataflows, indicators } from "@dash/data";
import { describe, expect, it } from "vitest";
import { generatedDocs } from "#scripts/docs/generated-docs.ts";

const docs = generatedDocs();

describe("generatedDocs", () => {
  it.each(indicators.map((indicator) => [indicator.id, indicator.name]))("has a page for %s", (id, name) => {
    expect(docs.get(`indicators/${id}.md`)).toContain(`# ${name}\n`);
  });

  it.each(dataflows.map((form) => [form.id, form.formNumber]))("has a page for %s", (id, formNumber) => {
    expect(docs.get(`dataflows/${id}.md`)).toContain(formNumber);
  });

  it("links only to pages it writes and to the glossary", () => {
    const links = [...docs].flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, target]) => ({ path, target: target! })),
    );
    const dead = links.filter(({ path, target }) => {
      const resolved = new URL(target, `https://docs.example/docs/${path}`).pathname.slice(1);
      return resolved !== "GLOSSARY.md" && !docs.has(resolved.replace(/^docs\//u, ""));
    });
    expect(dead).toEqual([]);
  });
});
