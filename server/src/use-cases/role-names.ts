import type { Role } from "../contract/index.ts";

/** 中文 names of the roles. */
export const roleNames: Readonly<Record<Role, string>> = {
  reporter: "统计员",
  "area-reviewer": "市州审核员",
  "province-reporter": "省级填报员",
  "province-reviewer": "省级审核员",
  publisher: "发布员",
  department: "省直部门填报员",
  official: "省发改委用户",
  analyst: "分析人员",
  "system-admin": "系统管理员",
  "security-admin": "安全管理员",
  "audit-admin": "审计管理员",
};
