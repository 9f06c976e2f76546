import type { SubmissionReply } from "@dash/server/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { Button, ButtonLink } from "../../components/button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { moveSubmission, submissionAddress, type SubmissionMove } from "../../queries/submissions.ts";
import { cockpitHrefOfForm } from "../../url-state/cockpit-href.ts";
import { paths } from "../../url-state/paths.ts";
import { blockedConfirmation } from "./blocked-confirmation.ts";
import { ReturnDialog } from "./return-dialog.tsx";
import styles from "./submission-actions.module.css";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

const PLAIN_MOVES: readonly { readonly move: SubmissionMove; readonly name: string }[] = [
  { move: "submit", name: "提交" },
  { move: "approve", name: "审核通过" },
  { move: "lock", name: "锁定" },
  { move: "unsubmit", name: "撤回提交" },
];

/** The moves the account may make now, and the files of the upload. */
export function SubmissionActions({ submission }: { readonly submission: SubmissionReply }) {
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<"withdraw" | "return" | null>(null);
  const moving = useMutation({
    mutationFn: ({ move, reason }: { readonly move: SubmissionMove; readonly reason?: string }) =>
      moveSubmission(submission.id, move, reason === undefined ? {} : { reason }),
    onSettled: async () => {
      setAsking(null);
      await queryClient.invalidateQueries({ queryKey: ["submissions"] });
    },
  });
  const may = (move: string) => submission.moves.includes(move);
  const published =
    submission.review === "published" ? cockpitHrefOfForm(submission.dataflow, submission.period) : null;
  const blocked = blockedConfirmation(submission);

  return (
    <div className={`${styles.actions} no-print`}>
      <div className={styles.buttons}>
        {may("confirm") || blocked ? (
          <Button
            kind="primary"
            disabled={!may("confirm") || moving.isPending}
            aria-describedby={blocked ? "confirm-blocked" : undefined}
            onClick={() => moving.mutate({ move: "confirm" })}
          >
            确认入库
          </Button>
        ) : null}
        {PLAIN_MOVES.filter(({ move }) => may(move)).map(({ move, name }) => (
          <Button
            key={move}
            kind={move === "unsubmit" ? "normal" : "primary"}
            disabled={moving.isPending}
            onClick={() => moving.mutate({ move })}
          >
            {name}
          </Button>
        ))}
        {may("release") ? (
          <Link href={paths.releases.href()} asChild>
            <ButtonLink kind="primary">去发布</ButtonLink>
          </Link>
        ) : null}
        {published ? (
          <Link href={published} asChild>
            <ButtonLink kind="primary">在总览中查看</ButtonLink>
          </Link>
        ) : null}
        {may("return") ? (
          <Button kind="danger" disabled={moving.isPending} onClick={() => setAsking("return")}>
            退回…
          </Button>
        ) : null}
        {may("withdraw") ? (
          <Button kind="danger" disabled={moving.isPending} onClick={() => setAsking("withdraw")}>
            撤回…
          </Button>
        ) : null}
        <ButtonLink
          href={submissionAddress(submission.id, "/annotated.xlsx")}
          download
          title="原工作簿，问题单元格已着色并加批注，另附审核报告"
        >
          下载批注版
        </ButtonLink>
        <ButtonLink href={submissionAddress(submission.id, "/original")} download>
          下载原始文件
        </ButtonLink>
      </div>
      {blocked ? (
        <p id="confirm-blocked" className={styles.blocked}>
          {blocked}
        </p>
      ) : null}
      {moving.error ? <FailureNotice error={moving.error} /> : null}
      {asking === "withdraw" ? (
        <WithdrawDialog
          submission={submission}
          busy={moving.isPending}
          onCancel={() => setAsking(null)}
          onWithdraw={() => moving.mutate({ move: "withdraw" })}
        />
      ) : null}
      {asking === "return" ? (
        <ReturnDialog
          submission={submission}
          busy={moving.isPending}
          onCancel={() => setAsking(null)}
          onReturn={(reason) => moving.mutate({ move: "return", reason })}
        />
      ) : null}
    </div>
  );
}
