import type { Role } from "@dash/server/contract";
import { paths } from "../../url-state/paths.ts";

interface AdministrationPage {
  readonly name: string;
  readonly href: string;
}

/** The pages only this role has work on. The server decides; this keeps others from closed doors. */
export function administrationPages(role: Role): readonly AdministrationPage[] {
  if (role === "system-admin") return [{ name: "账号管理", href: paths.accounts.href() }];
  if (role === "security-admin") return [{ name: "账号安全", href: paths.accounts.href() }];
  return role === "audit-admin" ? [{ name: "审计日志", href: paths.audit.href() }] : [];
}
