import * as z from "zod/mini";

/** RFC 9457 problem: `title` says in Chinese what is wrong and the way out; `path` names the parameter, field or cell. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  path: z.nullable(z.string()),
  /** Further facts for the client, such as the allowed values or the allowed moves. */
  detail: z.optional(z.record(z.string(), z.unknown())),
});
export type Problem = z.infer<typeof problemSchema>;
