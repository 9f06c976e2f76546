import type { SessionReply } from "@dash/server/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Link, useLocation } from "wouter";
import { Button } from "../../components/button.tsx";
import { sessionQuery } from "../../queries/session.ts";
import { signOut } from "../../queries/sign-in.ts";
import { paths } from "../../url-state/paths.ts";
import { administrationPages } from "./administration-pages.ts";
import { OpenPreviews } from "./open-previews.tsx";
import styles from "./account-menu.module.css";

/** Roles whose accounts may be named to read a release before its hour. */
const ADVANCE_READERS: readonly string[] = ["official", "analyst"];

/** Who is signed in, the pages that are this account's alone, and the way out. */
export function SignedInAccount({ session }: { readonly session: SessionReply }) {
  const queryClient = useQueryClient();
  const [path, navigate] = useLocation();
  useEffect(() => {
    // The server refuses everything else until the password somebody else gave is changed.
    if (session.mustChangePassword && path !== paths.account.pattern)
      navigate(paths.account.href(), { replace: true });
  }, [session.mustChangePassword, path, navigate]);
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      queryClient.setQueryData(sessionQuery.queryKey, null);
      // Unreleased figures leave the screen with the account.
      await queryClient.resetQueries({ queryKey: ["submissions"] });
      await queryClient.invalidateQueries();
    },
  });
  return (
    <span className={`${styles.account} no-print`}>
      {administrationPages(session.role).map((page) => (
        <Link key={page.href} href={page.href} className={styles.enter}>
          {page.name}
        </Link>
      ))}
      {ADVANCE_READERS.includes(session.role) ? <OpenPreviews /> : null}
      <Link href={paths.account.href()} className={styles.enter} title="我的账号">
        <span>
          {session.displayName}
          {session.displayName.includes(session.roleName) ? null : (
            <span className={styles.role}> · {session.roleName}</span>
          )}
        </span>
      </Link>
      <Button kind="plain" disabled={leaving.isPending} onClick={() => leaving.mutate()}>
        退出
      </Button>
      {leaving.error ? (
        <span role="alert" className={styles.failed}>
          {leaving.error.message}
        </span>
      ) : null}
    </span>
  );
}
