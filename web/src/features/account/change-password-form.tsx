import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Section } from "../../components/section.tsx";
import { TextField } from "../../components/text-field.tsx";
import { changePassword } from "../../queries/own-account.ts";
import { ProblemError } from "../../queries/problem-error.ts";
import { sessionQuery } from "../../queries/session.ts";
import styles from "./sign-in-form.module.css";

/** A new password of the own account. */
export function ChangePasswordForm({ onChanged }: { readonly onChanged: () => void }) {
  const queryClient = useQueryClient();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const [differs, setDiffers] = useState(false);
  const changing = useMutation({
    mutationFn: () => changePassword(current, next),
    onSuccess: async (changed) => {
      queryClient.setQueryData(sessionQuery.queryKey, changed);
      for (const clear of [setCurrent, setNext, setAgain]) clear("");
      await queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "session" });
      onChanged();
    },
  });
  const problem = changing.error instanceof ProblemError ? changing.error.problem : null;
  const errorAt = (path: string) => (problem?.path === path ? problem.title : undefined);
  const elsewhere = changing.error !== null && problem?.path !== "current" && problem?.path !== "next";

  function submit(event: FormEvent) {
    event.preventDefault();
    setDiffers(next !== again);
    if (next === again) changing.mutate();
  }

  return (
    <Section title="修改密码" subtitle="修改后，其他地方的登录随即结束">
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label="当前密码"
          type="password"
          value={current}
          onChange={setCurrent}
          error={errorAt("current")}
          autoComplete="current-password"
          required
        />
        <TextField
          label="新密码"
          type="password"
          value={next}
          onChange={setNext}
          error={errorAt("next")}
          hint="至少 8 个字符；不含用户名，不用常见密码。一句只有您知道的话最好记。"
          autoComplete="new-password"
          required
        />
        <TextField
          label="再输一次新密码"
          type="password"
          value={again}
          onChange={setAgain}
          error={differs ? "两次输入的新密码不一致。" : undefined}
          autoComplete="new-password"
          required
        />
        {elsewhere && changing.error ? <FailureNotice error={changing.error} /> : null}
        <Button kind="primary" type="submit" disabled={changing.isPending}>
          {changing.isPending ? "正在修改…" : "修改密码"}
        </Button>
      </form>
    </Section>
  );
}
