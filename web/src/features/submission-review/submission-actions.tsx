import type { FindingReply, MoveBody, SubmissionDetail } from "@dash/server/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { Button, ButtonLink } from "../../components/button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { moveSubmission, submissionAddress, type SubmissionMove } from "../../queries/submissions.ts";
import { cockpitHrefOfForm } from "../../url-state/cockpit-href.ts";
import { paths } from "../../url-state/paths.ts";
import { blockedMove } from "./blocked-move.ts";
import { MoveDialog } from "./move-dialog.tsx";
import { movesOn, movesBack, nameOfMove } from "./move-words.ts";
import styles from "./submission-actions.module.css";

interface SubmissionActionsProps {
  readonly submission: SubmissionDetail;
  readonly findings: readonly FindingReply[];
}

/** The moves the account may make now, the one that leads on first, and the files of the upload. */
export function SubmissionActions({ submission, findings }: SubmissionActionsProps) {
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<SubmissionMove | null>(null);
  const moving = useMutation({
    mutationFn: ({ move, body }: { readonly move: SubmissionMove; readonly body: MoveBody }) =>
      moveSubmission(submission.id, move, { ...body, from: submission.review }),
    onSettled: async () => {
      setAsking(null);
      await queryClient.invalidateQueries({ queryKey: ["submissions"] });
    },
  });
  const may = (move: string) => submission.moves.includes(move);
  const published =
    submission.review === "published" ? cockpitHrefOfForm(submission.dataflow, submission.period) : null;
  const blocked = blockedMove(submission);
  const begin = (move: SubmissionMove) => {
    if (move === "confirm" || move === "unsubmit") moving.mutate({ move, body: {} });
    else setAsking(move);
  };

  return (
    <div className={`${styles.actions} no-print`}>
      {submission.nextStep ? <p className={styles.next}>下一步：{submission.nextStep}</p> : null}
      <div className={styles.buttons}>
        {movesOn
          .filter((move) => may(move) || blocked?.move === move)
          .map((move) => (
            <Button
              key={move}
              kind="primary"
              disabled={!may(move) || blocked?.move === move || moving.isPending}
              aria-describedby={blocked?.move === move ? "move-blocked" : undefined}
              onClick={() => begin(move)}
            >
              {nameOfMove(move, submission)}
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
        {movesBack.filter(may).map((move) => (
          <Button
            key={move}
            kind={move === "unsubmit" ? "normal" : "danger"}
            disabled={moving.isPending}
            onClick={() => begin(move)}
          >
            {nameOfMove(move, submission)}
          </Button>
        ))}
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
        <p id="move-blocked" className={styles.blocked}>
          {blocked.reason}
        </p>
      ) : null}
      {moving.error ? <FailureNotice error={moving.error} /> : null}
      {asking ? (
        <MoveDialog
          move={asking}
          submission={submission}
          findings={findings}
          busy={moving.isPending}
          onCancel={() => setAsking(null)}
          onMove={(body) => moving.mutate({ move: asking, body })}
        />
      ) : null}
    </div>
  );
}
