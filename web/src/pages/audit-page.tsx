import { useQuery } from "@tanstack/react-query";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Notice } from "../components/notice.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { AuditLog } from "../features/account/audit-log.tsx";
import { SignInNotice } from "../features/account/sign-in-notice.tsx";
import { sessionQuery } from "../queries/session.ts";

/** Who did what, for the audit administrator. */
export function AuditPage() {
  const session = useQuery(sessionQuery);
  return (
    <PageShell current={null} account={<AccountMenu />}>
      <PageHead
        title="审计日志"
        lead="登录、账号、上报、审核、发布，以及谁看过、下载过未发布的数据，都在这里。"
      />
      {session.error ? <FailureNotice error={session.error} onRetry={() => void session.refetch()} /> : null}
      {session.data === null ? <SignInNotice>查看审计日志需要以审计管理员账号登录。</SignInNotice> : null}
      {session.data && session.data.role !== "audit-admin" ? (
        <Notice>{session.data.roleName}不能查看审计日志，应由审计管理员查看。</Notice>
      ) : null}
      {session.data?.role === "audit-admin" ? <AuditLog /> : null}
    </PageShell>
  );
}
