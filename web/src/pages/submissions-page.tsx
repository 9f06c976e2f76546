import type { SessionReply, SubmissionDetail } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Link, useLocation } from "wouter";
import { ButtonLink } from "../components/button.tsx";
import { Dimmed } from "../components/dimmed.tsx";
import { FailureNotice } from "../components/failure-notice.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { Pagination } from "../components/pagination.tsx";
import { Section } from "../components/section.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { SignInNotice } from "../features/account/sign-in-notice.tsx";
import { DryRunReport } from "../features/submission-review/dry-run-report.tsx";
import { mayReport } from "../features/upload/may-report.ts";
import { SubmissionList } from "../features/upload/submission-list.tsx";
import { TemplateList } from "../features/upload/template-list.tsx";
import { UploadPanel } from "../features/upload/upload-panel.tsx";
import { catalogQuery } from "../queries/catalog.ts";
import { dataflowsQuery } from "../queries/dataflows.ts";
import { sessionQuery } from "../queries/session.ts";
import { submissionsQuery } from "../queries/submissions.ts";
import { paths } from "../url-state/paths.ts";
import { submissionsCodec } from "../url-state/submissions-state.ts";
import { useUrlState } from "../url-state/use-url-state.ts";
import styles from "./submissions-page.module.css";

const LayoutList = lazy(async () => ({
  default: (await import("../features/sheet-view/layout-list.tsx")).LayoutList,
}));

const PAGE_SIZE = 30;

/** The reporter's desk: take a form, send it in, see what became of it. */
export function SubmissionsPage() {
  const session = useQuery(sessionQuery);
  return (
    <PageShell current="submissions" account={<AccountMenu />}>
      <PageHead
        title="数据报送"
        lead="下载报表，填好上报，校验通过后确认入库，由发布岗发布；发布以后总览、地图与走势随之更新。"
        actions={
          <Link href={paths.releases.href()} asChild>
            <ButtonLink>发布管理</ButtonLink>
          </Link>
        }
      />
      {session.error ? (
        <FailureNotice error={session.error} onRetry={() => void session.refetch()} />
      ) : session.data ? (
        <Desk session={session.data} />
      ) : session.isPending ? null : (
        <SignInNotice>上报和查看上报记录需要登录。已发布的数据不登录也可以在总览中查看。</SignInNotice>
      )}
    </PageShell>
  );
}

function Desk({ session }: { readonly session: SessionReply }) {
  const [, navigate] = useLocation();
  const { state, change } = useUrlState(submissionsCodec);
  const [dryRun, setDryRun] = useState<SubmissionDetail | null>(null);
  const page = Number(state.page);
  const catalog = useQuery(catalogQuery);
  const dataflows = useQuery(dataflowsQuery);
  const submissions = useQuery(submissionsQuery(page, PAGE_SIZE));
  const failed = [catalog, dataflows, submissions].find((query) => query.error !== null);

  function showResult(submission: SubmissionDetail) {
    if (submission.dryRun) setDryRun(submission);
    else navigate(paths.submission.href(submission.id));
  }

  return (
    <div className={styles.desk}>
      {failed?.error ? <FailureNotice error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {catalog.data && dataflows.data ? (
        <div className={styles.columns}>
          <TemplateList dataflows={dataflows.data.dataflows} areas={catalog.data.areas} session={session} />
          {mayReport(dataflows.data.dataflows, catalog.data.areas, session) ? (
            <UploadPanel
              dataflows={dataflows.data.dataflows}
              areas={catalog.data.areas}
              session={session}
              onChecked={showResult}
            />
          ) : null}
        </div>
      ) : null}
      {dryRun ? (
        <DryRunReport key={dryRun.sha256} submission={dryRun} onClose={() => setDryRun(null)} />
      ) : null}
      {dryRun?.layout ? (
        <Suspense fallback={null}>
          <LayoutList layout={dryRun.layout} />
        </Suspense>
      ) : null}
      {submissions.data ? (
        <Section title="上报记录" subtitle={`共 ${submissions.data.total} 份`}>
          <Dimmed when={submissions.isPlaceholderData}>
            <SubmissionList submissions={submissions.data.submissions} />
          </Dimmed>
          <Pagination
            counter="份"
            page={page}
            pageSize={PAGE_SIZE}
            total={submissions.data.total}
            onChange={(next) => change({ page: String(next) })}
          />
        </Section>
      ) : null}
    </div>
  );
}
