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

export const credentialsSchema = z.strictObject({ username: z.string(), password: z.string() });

export const sessionReplySchema = z.object({
  username: z.string(),
  displayName: z.string(),
  role: z.enum(roleIds),
  roleName: z.string(),
  /** Area codes the account may report or review for; `420000` means the whole province. */
  areas: z.array(z.string()),
  mustChangePassword: z.boolean(),
});
export type SessionReply = z.infer<typeof sessionReplySchema>;
