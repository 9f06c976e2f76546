import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { ButtonLink } from "../components/button.tsx";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Notice } from "../components/notice.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { AccountFacts } from "../features/account/account-facts.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { ChangePasswordForm } from "../features/account/change-password-form.tsx";
import { OwnSessions } from "../features/account/own-sessions.tsx";
import { SignInNotice } from "../features/account/sign-in-notice.tsx";
import { catalogQuery } from "../queries/catalog.ts";
import { sessionQuery } from "../queries/session.ts";
import { paths } from "../url-state/paths.ts";
import styles from "./account-page.module.css";

/** One's own account: who one is here, the password, and where one is signed in. */
export function AccountPage() {
  const session = useQuery(sessionQuery);
  const must = session.data?.mustChangePassword ?? false;
  const catalog = useQuery({ ...catalogQuery, enabled: session.data !== undefined && !must });
  const [changed, setChanged] = useState<"first" | "again" | null>(null);

  return (
    <PageShell current={null} account={<AccountMenu />}>
      <PageHead title="我的账号" lead="角色和地区由系统管理员设定；密码只有您自己知道。" />
      {session.error ? <FailureNotice error={session.error} onRetry={() => void session.refetch()} /> : null}
      {session.data === null ? <SignInNotice>查看自己的账号需要登录。</SignInNotice> : null}
      {session.data ? (
        <div className={styles.page}>
          {must ? (
            <Notice>您的密码由他人设定。请先在下面修改密码，随后即可使用平台；也可以退出。</Notice>
          ) : null}
          {changed === "first" && !must ? (
            <Notice
              kind="done"
              actions={
                <Link href={paths.cockpit.href()} asChild>
                  <ButtonLink kind="primary">开始使用</ButtonLink>
                </Link>
              }
            >
              密码已修改，可以使用平台了。
            </Notice>
          ) : null}
          {changed === "again" ? <Notice kind="done">密码已修改，其他会话已结束。</Notice> : null}
          <div className={styles.columns}>
            <ChangePasswordForm onChanged={() => setChanged(must ? "first" : "again")} />
            <AccountFacts session={session.data} areas={catalog.data?.areas ?? []} />
          </div>
          {must ? null : <OwnSessions />}
        </div>
      ) : null}
    </PageShell>
  );
}
