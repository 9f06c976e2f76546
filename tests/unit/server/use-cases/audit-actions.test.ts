import { describe, expect, it } from "vitest";
import { reviewMoves } from "#server/domain/review/review-machine.ts";
import { auditActionName, auditActions } from "#server/use-cases/audit-actions.ts";
import { readSource, sourceFiles } from "../../../architecture/source-files.ts";

const known = new Set<string>(auditActions.map(({ id }) => id));

describe("audit actions", () => {
  it("have a Chinese name for everything the server writes into the log", () => {
    const written = sourceFiles()
      .filter((path) => /^server\/src\/(?:accounts|routes|use-cases)\/|audit-views\.ts$/.test(path))
      .flatMap((path) =>
        [...readSource(path).matchAll(/\baction: "(?<id>[a-z-]+)"/g)].map((found) => found.groups!["id"]!),
      );
    expect(written.length).toBeGreaterThan(8);
    const moves = reviewMoves.map(({ id }) => id);
    expect([...written, ...moves].filter((id) => !known.has(id))).toEqual([]);
  });

  it("are each listed once", () => {
    expect(known.size).toBe(auditActions.length);
  });

  it("that nobody knows are called by their id", () => {
    expect(auditActionName("from-the-future")).toBe("from-the-future");
  });
});
