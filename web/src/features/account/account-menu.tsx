import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Link, useLocation, useSearch } from "wouter";
import { sessionQuery } from "../../queries/session.ts";
import { loginHref } from "../../url-state/login-destination.ts";
import styles from "./account-menu.module.css";

// Most readers never sign in: what only the signed-in need is fetched for them alone.
const SignedInAccount = lazy(async () => ({
  default: (await import("./signed-in-account.tsx")).SignedInAccount,
}));

/** Right in every header: who is signed in and the way out, or the way in that comes back here. */
export function AccountMenu() {
  const [path] = useLocation();
  const search = useSearch();
  const session = useQuery(sessionQuery);
  if (session.isPending) return null;
  if (!session.data) {
    return (
      <Link href={loginHref(path, search)} className={`${styles.enter} no-print`}>
        登录
      </Link>
    );
  }
  return (
    <Suspense fallback={null}>
      <SignedInAccount session={session.data} />
    </Suspense>
  );
}
