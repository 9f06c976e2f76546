import * as z from "zod/mini";
import { departmentSchema, roleIds } from "./session.ts";

export const accountSchema = z.object({
  username: z.string(),
  displayName: z.string(),
  role: z.enum(roleIds),
  roleName: z.string(),
  areas: z.array(z.string()),
  /** Of a 省直部门 account; null for everybody else. */
  department: z.nullable(departmentSchema),
  disabled: z.boolean(),
  mustChangePassword: z.boolean(),
  /** Instant until which sign-in is refused after too many wrong passwords; null when it is not. */
  lockedUntil: z.nullable(z.string()),
  /** How many sessions are alive. */
  sessions: z.number(),
});
export type AccountReply = z.infer<typeof accountSchema>;

export const accountsReplySchema = z.object({
  accounts: z.array(accountSchema),
  roles: z.array(
    z.object({
      id: z.enum(roleIds),
      name: z.string(),
      needsAreas: z.boolean(),
      needsDepartment: z.boolean(),
    }),
  ),
  departments: z.array(departmentSchema),
});
export type AccountsReply = z.infer<typeof accountsReplySchema>;

export const createAccountSchema = z.strictObject({
  username: z.string(),
  displayName: z.string(),
  role: z.string(),
  areas: z.array(z.string()),
  /** Id; needed by 省直部门 accounts. */
  department: z.optional(z.nullable(z.string())),
});
export type CreateAccount = z.infer<typeof createAccountSchema>;

/** Only what is given is changed. */
export const changeAccountSchema = z.strictObject({
  displayName: z.optional(z.string()),
  role: z.optional(z.string()),
  areas: z.optional(z.array(z.string())),
  department: z.optional(z.nullable(z.string())),
  disabled: z.optional(z.boolean()),
  /** Asks for a one-time password, which the reply holds. */
  resetPassword: z.optional(z.boolean()),
});
export type ChangeAccount = z.infer<typeof changeAccountSchema>;

export const accountChangeReplySchema = z.object({
  account: accountSchema,
  /** Told this once; has to be changed at the first sign-in. Null when none was made. */
  oneTimePassword: z.nullable(z.string()),
});
export type AccountChangeReply = z.infer<typeof accountChangeReplySchema>;

/** Security settings in force, in words. */
export const policyReplySchema = z.object({
  rules: z.array(z.object({ name: z.string(), value: z.string() })),
});
export type PolicyReply = z.infer<typeof policyReplySchema>;
