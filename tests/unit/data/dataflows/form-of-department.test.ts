import { type Dataflow, dataflows, departments, formOfDepartment, ownsIndicator } from "@dash/data";
import { describe, expect, it } from "vitest";

describe("the form of a department", () => {
  const idsOf = ({ columns }: Dataflow): readonly string[] => columns.map(({ indicator }) => indicator);

  it("has the columns of its own indicators, in the order of the form, and nothing else of it changes", () => {
    const form: Dataflow = dataflows.find(({ id }) => id === "area-quarterly")!;
    const own = formOfDepartment(form, "central-bank");
    expect(idsOf(own)).toEqual(["deposits", "loans"]);
    expect({ ...own, columns: form.columns }).toEqual(form);
  });

  it("is the whole form where no department is meant", () => {
    for (const form of dataflows) expect(formOfDepartment(form, null)).toBe(form);
  });

  it("shares a column with every department that compiles it", () => {
    const owners = departments.filter(({ id }) => ownsIndicator(id, "post-telecom-volume"));
    expect(owners.map(({ id }) => id)).toEqual(["postal", "communications"]);
    expect(ownsIndicator("postal", "unheard-of")).toBe(false);
  });

  it("leaves no column of the form of all indicators without a department", () => {
    const form: Dataflow = dataflows.find(({ id }) => id === "observations-long")!;
    const covered = new Set(departments.flatMap(({ id }) => idsOf(formOfDepartment(form, id))));
    expect(covered).toEqual(new Set(idsOf(form)));
  });
});
