/** 中文 names of what the audit log records, in the order of the filter. */
export const auditActions = [
  { id: "sign-in", name: "登录" },
  { id: "sign-in-failed", name: "登录失败" },
  { id: "sign-in-locked", name: "登录锁定" },
  { id: "sign-out", name: "退出登录" },
  { id: "password-change", name: "修改密码" },
  { id: "password-change-failed", name: "修改密码失败" },
  { id: "session-end", name: "结束会话" },
  { id: "account-add", name: "新建账号" },
  { id: "account-name", name: "更改姓名" },
  { id: "account-role", name: "更改角色" },
  { id: "account-areas", name: "更改地区" },
  { id: "account-department", name: "更改所属部门" },
  { id: "account-password", name: "重置密码" },
  { id: "account-disable", name: "停用账号" },
  { id: "account-enable", name: "启用账号" },
  { id: "account-unlock", name: "解除登录锁定" },
  { id: "upload", name: "上报" },
  { id: "remap", name: "更正列对应" },
  { id: "forget-layout", name: "停用列对应" },
  { id: "confirm", name: "确认入库" },
  { id: "explain", name: "填写说明" },
  { id: "submit", name: "提交" },
  { id: "unsubmit", name: "撤回提交" },
  { id: "approve", name: "审核通过" },
  { id: "lock", name: "锁定" },
  { id: "withdraw", name: "撤回" },
  { id: "supersede", name: "被新版替代" },
  { id: "return", name: "退回" },
  { id: "release", name: "列入发布" },
  { id: "recall", name: "取消发布" },
  { id: "publish", name: "发布" },
  { id: "reader-add", name: "增加提前阅读" },
  { id: "reader-remove", name: "取消提前阅读" },
  { id: "preview-release", name: "提前阅读" },
  { id: "preview-download", name: "下载未公开数据" },
  { id: "deadline", name: "设定截止时间" },
  { id: "remind", name: "催报" },
  { id: "view-submission", name: "查看未发布数据" },
  { id: "view-confidential", name: "查看保密数据" },
  { id: "download-original", name: "下载原始文件" },
  { id: "download-annotated", name: "下载批注版" },
] as const satisfies readonly { readonly id: string; readonly name: string }[];

const names = new Map<string, string>(auditActions.map(({ id, name }) => [id, name]));

/** The 中文 name of an action; one that a later version wrote is named by its id. */
export function auditActionName(id: string): string {
  return names.get(id) ?? id;
}
