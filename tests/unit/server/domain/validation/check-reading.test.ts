import { describe, expect, it } from "vitest";
import { stagedFigures } from "#server/domain/validation/staged-figures.ts";
import { readReport } from "#server/parsing/read-report.ts";
import { meaningCases } from "../../../../fixtures/values/meaning-cases.ts";
import { nameCases } from "../../../../fixtures/values/name-cases.ts";
import { numberCases } from "../../../../fixtures/values/number-cases.ts";
import type { StagedExpectation, ValueCase } from "../../../../fixtures/values/value-case.ts";
import { checkForm } from "../../../../support/a-checked-form.ts";

function stagedAt(bytes: Buffer, cell: string): Partial<StagedExpectation> | undefined {
  const { table } = readReport(bytes, "报表", null);
  return [...stagedFigures(table!, 0)].find(({ location }) => location.cell === cell);
}

function isHandled({ number, what, file, finding, says, staged }: ValueCase): void {
  it(`${number}: ${what}`, () => {
    const bytes = file();
    const findings = checkForm(bytes);
    if (finding) {
      const [rule, severity, cell] = finding;
      const found = findings.filter((entry) => entry.rule === rule);
      expect(found).toMatchObject([{ rule, severity, cell }]);
      if (says !== undefined) expect(JSON.stringify(found[0])).toContain(JSON.stringify(says).slice(1, -1));
    } else expect(findings).toEqual([]);
    const { cell: place, ...figure } = staged ?? { cell: null };
    if (place !== null) expect(stagedAt(bytes, place)).toMatchObject(figure);
  });
}

describe("names and codes as people write them", () => {
  nameCases.forEach(isHandled);
});

describe("numbers as people write them", () => {
  numberCases.forEach(isHandled);
});

describe("what is more than it seems", () => {
  meaningCases.forEach(isHandled);
});

it("never stores zero for anything that is not a nought", () => {
  for (const { file } of [...numberCases, ...meaningCases].filter(
    ({ finding }) => finding?.[1] === "error",
  )) {
    const { table } = readReport(file(), "报表", null);
    expect([...stagedFigures(table!, 0)].filter(({ value }) => value === 0)).toEqual([]);
  }
});
