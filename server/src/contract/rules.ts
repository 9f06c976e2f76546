import * as z from "zod/mini";
import { comparisonSchema, severities } from "./submissions.ts";

export const ruleSchema = z.object({
  id: z.string(),
  title: z.string(),
  class: z.string(),
  severity: z.enum(severities),
  /** What must hold. */
  formula: z.string(),
  explanation: z.string(),
  source: z.string(),
  /** Period codes, both included; null where nothing bounds the rule. */
  validFrom: z.nullable(z.string()),
  validUntil: z.nullable(z.string()),
  /** Whether it can be asked of published figures. */
  rehearsable: z.boolean(),
  /** Texts it lets pass or refuses; for rules about what people write. */
  examples: z.array(z.object({ text: z.string(), passes: z.boolean() })),
});
export type RuleReply = z.infer<typeof ruleSchema>;

export const rulesReplySchema = z.object({
  classes: z.array(z.object({ id: z.string(), name: z.string(), description: z.string() })),
  rules: z.array(ruleSchema),
});
export type RulesReply = z.infer<typeof rulesReplySchema>;

export const rehearsalQuerySchema = z.strictObject({
  /** Period codes such as 2024-Q2; left out means from the first or to the last published one. */
  from: z.optional(z.string()),
  to: z.optional(z.string()),
});
export type RehearsalParameters = z.infer<typeof rehearsalQuerySchema>;

/** What a rule, or all of them, would have found in what is published. */
export const rehearsalReplySchema = z.object({
  rule: z.string(),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  tables: z.number(),
  figures: z.number(),
  findings: z.number(),
  cells: z.number(),
  counts: z.array(z.object({ rule: z.string(), title: z.string(), findings: z.number(), cells: z.number() })),
  /** The first ones, at most 50. */
  first: z.array(
    z.object({
      rule: z.string(),
      title: z.string(),
      severity: z.enum(severities),
      form: z.string(),
      period: z.string(),
      message: z.string(),
      expected: z.nullable(z.string()),
      found: z.nullable(z.string()),
      comparison: z.nullable(comparisonSchema),
      cells: z.number(),
    }),
  ),
});
export type RehearsalReply = z.infer<typeof rehearsalReplySchema>;
