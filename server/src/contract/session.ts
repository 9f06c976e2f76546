import * as z from "zod/mini";

export const roleIds = [
  "reporter",
  "area-reviewer",
  "province-reporter",
  "province-reviewer",
  "publisher",
  "department",
  "official",
  "analyst",
  "system-admin",
  "security-admin",
  "audit-admin",
] as const;
export type Role = (typeof roleIds)[number];

/** 省直部门. */
export const departmentSchema = z.object({ id: z.string(), name: z.string() });
export type DepartmentReply = z.infer<typeof departmentSchema>;

export const credentialsSchema = z.strictObject({ username: z.string(), password: z.string() });

export const sessionReplySchema = z.object({
  username: z.string(),
  displayName: z.string(),
  role: z.enum(roleIds),
  roleName: z.string(),
  /** Area codes the account may report or review for; `420000` means the whole province. */
  areas: z.array(z.string()),
  /** The department of whose indicators alone the account uploads figures; null for everybody but 省直部门. */
  department: z.nullable(departmentSchema),
  mustChangePassword: z.boolean(),
});
export type SessionReply = z.infer<typeof sessionReplySchema>;

export const passwordChangeSchema = z.strictObject({ current: z.string(), next: z.string() });

export const sessionEntrySchema = z.object({
  /** Names the session in revocations. */
  handle: z.string(),
  /** Where it was started from, shortened. */
  network: z.string(),
  client: z.string(),
  startedAt: z.string(),
  /** To the minute. */
  seenAt: z.string(),
  /** When it ends if it is not used; moves with use. */
  expiresAt: z.string(),
  /** Whether it is the session that asks. */
  current: z.boolean(),
});
export type SessionEntry = z.infer<typeof sessionEntrySchema>;
export const sessionsReplySchema = z.object({ sessions: z.array(sessionEntrySchema) });
export type SessionsReply = z.infer<typeof sessionsReplySchema>;

export const sessionsEndedSchema = z.object({ ended: z.number() });
