import type { Role } from "../contract/index.ts";

/** 三员: each keeps to its own work, and none handles figures. */
const administrators: readonly Role[] = ["system-admin", "security-admin", "audit-admin"];
/** Roles whose work is bound to areas. */
const boundToAreas: readonly Role[] = ["reporter", "area-reviewer"];

/** What one of 三员 may do, and who may. */
export const duties = {
  "see-accounts": { name: "查看账号", roles: ["system-admin", "security-admin"] },
  "manage-accounts": { name: "管理账号", roles: ["system-admin"] },
  "end-sessions": { name: "管理会话", roles: ["system-admin", "security-admin"] },
  "see-policy": { name: "查看安全设置", roles: ["security-admin"] },
  "read-audit": { name: "查看审计日志", roles: ["audit-admin"] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly roles: readonly Role[] }>>;
export type Duty = keyof typeof duties;

export function mayDo(role: Role, duty: Duty): boolean {
  const { roles }: { readonly roles: readonly Role[] } = duties[duty];
  return roles.includes(role);
}

export function needsAreas(role: Role): boolean {
  return boundToAreas.includes(role);
}

/** Whether the role works for one department, of whose indicators alone it may upload figures. */
export function needsDepartment(role: Role): boolean {
  return role === "department";
}

export function takesNoAreas(role: Role): boolean {
  return administrators.includes(role);
}
