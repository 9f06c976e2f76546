import type { SubmissionDetail } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Link, useParams } from "wouter";
import { ButtonLink } from "../components/button.tsx";
import { FailureNotice } from "../components/failure-notice.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { ProgressBar } from "../components/progress-bar.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { SignInNotice } from "../features/account/sign-in-notice.tsx";
import { DifferenceSection } from "../features/difference/difference-section.tsx";
import { EventSection } from "../features/submission-review/event-section.tsx";
import { findingsOf } from "../features/submission-review/findings-view.ts";
import { FindingsSection } from "../features/submission-review/findings-section.tsx";
import { ReturnNotice } from "../features/submission-review/return-notice.tsx";
import { StateTracks } from "../features/submission-review/state-tracks.tsx";
import { SubmissionActions } from "../features/submission-review/submission-actions.tsx";
import { SubmissionFacts } from "../features/submission-review/submission-facts.tsx";
import { submissionHeadline } from "../features/submission-review/submission-headline.ts";
import { catalogQuery } from "../queries/catalog.ts";
import { sessionQuery } from "../queries/session.ts";
import { findingsQuery, submissionQuery } from "../queries/submissions.ts";
import { paths } from "../url-state/paths.ts";
import { submissionCodec } from "../url-state/submission-state.ts";
import { useUrlState } from "../url-state/use-url-state.ts";
import styles from "./submission-page.module.css";

const SheetSection = lazy(async () => ({
  default: (await import("../features/sheet-view/sheet-section.tsx")).SheetSection,
}));

/** One upload: what was found in it, what it changes, and what may be done with it. */
export function SubmissionPage() {
  const { id } = useParams<{ id: string }>();
  const { state, change } = useUrlState(submissionCodec);
  const session = useQuery(sessionQuery);
  const submission = useQuery({ ...submissionQuery(id), enabled: Boolean(session.data) });
  const catalog = useQuery(catalogQuery);
  const detail = session.data ? submission.data : undefined;
  const total = detail ? detail.counts.error + detail.counts.warning + detail.counts.info : 0;
  const rest = useQuery({
    ...findingsQuery(id),
    enabled: detail !== undefined && detail.findings.length < total,
  });

  return (
    <PageShell current="submissions" account={<AccountMenu />}>
      {session.data === null ? (
        <>
          <PageHead title="上报记录" />
          <SignInNotice>查看上报记录需要登录。</SignInNotice>
        </>
      ) : null}
      {session.data && submission.error ? (
        <>
          <PageHead title="上报记录" actions={<BackToList />} />
          <FailureNotice error={submission.error} onRetry={() => void submission.refetch()} />
        </>
      ) : null}
      {detail && !submission.error ? (
        <div className={styles.page}>
          <PageHead
            title={submissionHeadline(detail)}
            lead={<StateTracks submission={detail} />}
            actions={<BackToList />}
          />
          <SubmissionActions submission={detail} findings={rest.data ?? detail.findings} />
          <ReturnNotice
            submission={detail}
            findings={rest.data ?? detail.findings}
            onFinding={(finding) => change({ severity: "all", finding }, { replace: true })}
          />
          <SubmissionFacts submission={detail} />
          <Suspense fallback={<ProgressBar label="正在打开原表" share={null} />}>
            <SheetSection
              submission={detail}
              findings={rest.data ?? detail.findings}
              stepped={findingsOf(rest.data ?? detail.findings, state.severity)}
              finding={state.finding}
              onFinding={(finding) => change({ finding }, { replace: true })}
            />
          </Suspense>
          <FindingsSection
            findings={rest.data ?? detail.findings}
            total={total}
            explains={detail.mayExplain ? detail.id : null}
            position={state}
            onPosition={(position) => change(position, { replace: true })}
          />
          {showsDifference(detail) && catalog.data ? (
            <DifferenceSection
              submission={detail.id}
              clusters={catalog.data.clusters}
              state={state}
              onChange={(next) => change(next, { replace: true })}
            />
          ) : null}
          <EventSection events={detail.events} findings={rest.data ?? detail.findings} />
        </div>
      ) : null}
    </PageShell>
  );
}

const OUT_OF_REVIEW: readonly SubmissionDetail["review"][] = ["published", "withdrawn", "superseded"];

/** Before publication only: afterwards the figures are the published ones. */
function showsDifference({ status, review, counts }: SubmissionDetail): boolean {
  return status === "checked" && counts.cells > 0 && !OUT_OF_REVIEW.includes(review);
}

function BackToList() {
  return (
    <Link href={paths.submissions.href()} asChild>
      <ButtonLink>返回上报记录</ButtonLink>
    </Link>
  );
}
