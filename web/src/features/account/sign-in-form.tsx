import type { SessionReply } from "@dash/server/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { sessionQuery } from "../../queries/session.ts";
import { signIn } from "../../queries/sign-in.ts";
import styles from "./sign-in-form.module.css";

interface SignInFormProps {
  /** Filled in for the person, from a demonstration account they chose. */
  readonly username: string;
  readonly onUsername: (username: string) => void;
  readonly onSignedIn: (session: SessionReply) => void;
}

/** Account and password. */
export function SignInForm({ username, onUsername, onSignedIn }: SignInFormProps) {
  const queryClient = useQueryClient();
  const [password, setPassword] = useState("");
  const entering = useMutation({
    mutationFn: () => signIn(username.trim(), password),
    onSuccess: async (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      await queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "session" });
      onSignedIn(session);
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    entering.mutate();
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField label="账号" value={username} onChange={onUsername} autoComplete="username" required />
      <TextField
        label="密码"
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        required
      />
      {entering.error ? <FailureNotice error={entering.error} /> : null}
      <Button kind="primary" type="submit" disabled={entering.isPending}>
        {entering.isPending ? "正在登录…" : "登录"}
      </Button>
    </form>
  );
}
