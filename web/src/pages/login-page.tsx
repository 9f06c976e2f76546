import type { SessionReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation, useSearch } from "wouter";
import { Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { DemonstrationAccounts } from "../features/account/demonstration-accounts.tsx";
import { SignInForm } from "../features/account/sign-in-form.tsx";
import { catalogQuery } from "../queries/catalog.ts";
import { sessionQuery } from "../queries/session.ts";
import { destinationAfterLogin } from "../url-state/login-destination.ts";
import { paths } from "../url-state/paths.ts";
import styles from "./login-page.module.css";

/** Sign-in; afterwards the person is back where they came from. */
export function LoginPage() {
  const [, navigate] = useLocation();
  const search = useSearch();
  const [username, setUsername] = useState("");
  const session = useQuery(sessionQuery);
  const catalog = useQuery(catalogQuery);
  /** A password that somebody else gave is changed before anything else. */
  const goOn = ({ mustChangePassword }: SessionReply) =>
    navigate(mustChangePassword ? paths.account.href() : destinationAfterLogin(search), { replace: true });
  const present = session.data;

  return (
    <PageShell current={null}>
      <PageHead title="登录" lead="查看已发布的数据不需要登录；上报、审核和发布需要。" />
      <div className={styles.columns}>
        <div>
          {present ? (
            <Notice actions={<Button onClick={() => goOn(present)}>继续</Button>}>
              您已以“{present.displayName}”（{present.roleName}）登录。需要换账号时直接在下面登录。
            </Notice>
          ) : null}
          <SignInForm username={username} onUsername={setUsername} onSignedIn={goOn} />
        </div>
        {catalog.data?.simulated ? <DemonstrationAccounts onChoose={setUsername} /> : null}
      </div>
    </PageShell>
  );
}
