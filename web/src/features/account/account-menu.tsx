import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useLocation, useSearch } from "wouter";
import { Button } from "../../components/button.tsx";
import { sessionQuery } from "../../queries/session.ts";
import { signOut } from "../../queries/sign-in.ts";
import { loginHref } from "../../url-state/login-destination.ts";
import styles from "./account-menu.module.css";

/** Right in every header: who is signed in and the way out, or the way in that comes back here. */
export function AccountMenu() {
  const [path] = useLocation();
  const search = useSearch();
  const queryClient = useQueryClient();
  const session = useQuery(sessionQuery);
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      queryClient.setQueryData(sessionQuery.queryKey, null);
      // Unreleased figures leave the screen with the account.
      await queryClient.resetQueries({ queryKey: ["submissions"] });
      await queryClient.invalidateQueries();
    },
  });

  if (session.isPending) return null;
  if (!session.data) {
    return (
      <Link href={loginHref(path, search)} className={`${styles.enter} no-print`}>
        登录
      </Link>
    );
  }
  return (
    <span className={`${styles.account} no-print`}>
      <span>
        {session.data.displayName}
        {session.data.displayName.includes(session.data.roleName) ? null : (
          <span className={styles.role}> · {session.data.roleName}</span>
        )}
      </span>
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
