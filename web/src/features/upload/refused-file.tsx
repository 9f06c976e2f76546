import { Link } from "wouter";
import { Notice } from "../../components/notice.tsx";
import { ProblemError } from "../../queries/problem-error.ts";
import { paths } from "../../url-state/paths.ts";

/** Why a file was not taken and what to do; a file sent before names its first submission. */
export function RefusedFile({ error }: { readonly error: Error }) {
  const first = firstSubmission(error);
  return (
    <Notice kind="error">
      <p>{error.message}</p>
      <p>{first ? <Link href={paths.submission.href(first)}>查看首次上报</Link> : "没有任何数据入库。"}</p>
    </Notice>
  );
}

function firstSubmission(error: Error): string | null {
  if (!(error instanceof ProblemError) || error.problem.status !== 409) return null;
  const first = error.problem.detail?.submission;
  return typeof first === "string" ? first : null;
}
