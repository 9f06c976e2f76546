import { areas, type DepartmentId, PROVINCE_CODE } from "@dash/data";
import type { Role } from "../contract/index.ts";

/** A demonstration account; all of them share one password, so that it is hashed once. */
export interface DemoAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  /** Area codes the account may report or review for; `420000` is the whole province. */
  readonly areas: readonly string[];
  /** Of 省直部门 accounts. */
  readonly department?: DepartmentId;
}

const provinceAccounts: readonly DemoAccount[] = [
  province("province.reporter", "省级填报员", "province-reporter"),
  province("province.reviewer", "省级审核员", "province-reviewer"),
  province("publisher", "发布员", "publisher"),
  province("official", "省发改委用户", "official"),
  province("analyst", "分析人员", "analyst"),
  department("culture-tourism", "省文化和旅游厅"),
  department("central-bank", "人民银行湖北省分行"),
  department("transport", "省交通运输厅"),
  { username: "admin.system", displayName: "演示·系统管理员", role: "system-admin", areas: [] },
  { username: "admin.security", displayName: "演示·安全管理员", role: "security-admin", areas: [] },
  { username: "admin.audit", displayName: "演示·审计管理员", role: "audit-admin", areas: [] },
];

function province(username: string, title: string, role: Role): DemoAccount {
  return { username, displayName: `演示·${title}`, role, areas: [PROVINCE_CODE] };
}

function department(id: DepartmentId, name: string): DemoAccount {
  return { ...province(`department.${id}`, `${name}填报员`, "department"), department: id };
}

/** Accounts of the whole province, then a reporter for every prefecture and county and a reviewer per prefecture. */
export const demoAccounts: readonly DemoAccount[] = [
  ...provinceAccounts,
  ...areas.flatMap((area): readonly DemoAccount[] => {
    const reporter: DemoAccount = {
      username: `reporter.${area.code}`,
      displayName: `演示·${area.name}统计员`,
      role: "reporter",
      areas: [area.code],
    };
    const reviewer: DemoAccount = {
      username: `reviewer.${area.code}`,
      displayName: `演示·${area.name}审核员`,
      role: "area-reviewer",
      areas: [area.code],
    };
    if (area.level === "prefecture") return [reporter, reviewer];
    return area.level === "county" ? [reporter] : [];
  }),
];
