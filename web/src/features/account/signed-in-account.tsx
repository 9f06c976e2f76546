import type { SessionReply } from "@dash/server/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { sessionQuery } from "../../queries/session.ts";
import { signOut } from "../../queries/sign-in.ts";
import styles from "./account-menu.module.css";

/** Who is signed in, and the way out. */
export function SignedInAccount({ session }: { readonly session: SessionReply }) {
  const queryClient = useQueryClient();
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
      <span>
        {session.displayName}
        {session.displayName.includes(session.roleName) ? null : (
          <span className={styles.role}> · {session.roleName}</span>
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
