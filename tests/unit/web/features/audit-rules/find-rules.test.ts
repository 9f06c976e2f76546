import type { RuleReply } from "@dash/server/contract";
import { describe, expect, it } from "vitest";
import { findRules } from "#web/features/audit-rules/find-rules.ts";
import { rulesCodec } from "#web/url-state/rules-state.ts";

const rule = (id: string, part: Partial<RuleReply>): RuleReply => ({
  id,
  title: id,
  class: "history",
  severity: "warning",
  formula: "",
  explanation: "",
  source: "",
  validFrom: null,
  validUntil: null,
  examples: [],
  rehearsable: true,
  ...part,
});
const rules = [
  rule("growth-extreme", { title: "同比变动过大" }),
  rule("unit-differs", { title: "计量单位不符", class: "definition", severity: "error" }),
];
const found = (search: string) => findRules(rules, rulesCodec.parse(search).state).map(({ id }) => id);

describe("findRules", () => {
  it("looks by words, class and severity", () => {
    expect(found("q=单位")).toEqual(["unit-differs"]);
    expect(found("class=history")).toEqual(["growth-extreme"]);
    expect(found("severity=error")).toEqual(["unit-differs"]);
  });

  it("shows the rule a link leads to whatever the filter", () => {
    expect(found("class=history&rule=unit-differs")).toEqual(["growth-extreme", "unit-differs"]);
  });
});
