import { useQuery } from "@tanstack/react-query";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Notice } from "../components/notice.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { AccountDesk } from "../features/account/account-desk.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { PolicySection } from "../features/account/policy-section.tsx";
import { SignInNotice } from "../features/account/sign-in-notice.tsx";
import { sessionQuery } from "../queries/session.ts";
import styles from "./account-page.module.css";

/** Accounts: managed by the system administrator, watched by the security administrator. */
export function AccountsPage() {
  const session = useQuery(sessionQuery);
  const role = session.data?.role;
  const mayEnter = role === "system-admin" || role === "security-admin";
  return (
    <PageShell current={null} account={<AccountMenu />}>
      <PageHead
        title={role === "security-admin" ? "账号安全" : "账号管理"}
        lead="系统管理员管账号，安全管理员看设置与会话，审计管理员看日志；三者互不代办，谁也不能管自己的账号。"
      />
      {session.error ? <FailureNotice error={session.error} onRetry={() => void session.refetch()} /> : null}
      {session.data === null ? <SignInNotice>管理账号需要以管理员账号登录。</SignInNotice> : null}
      {session.data && !mayEnter ? (
        <Notice>
          {session.data.roleName}不办理账号，应由系统管理员或安全管理员办理。自己的密码在“我的账号”修改。
        </Notice>
      ) : null}
      {session.data && mayEnter ? (
        <div className={styles.page}>
          <AccountDesk session={session.data} />
          {role === "security-admin" ? <PolicySection /> : null}
        </div>
      ) : null}
    </PageShell>
  );
}
