import type { SessionReply, SubmissionDetail, TaskReply, TasksReply } from "@dash/server/contract";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { useLocation } from "wouter";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Section } from "../components/section.tsx";
import { DeskNotices } from "../features/reporting-board/desk-notices.tsx";
import { TaskList } from "../features/reporting-board/task-list.tsx";
import { DryRunReport } from "../features/submission-review/dry-run-report.tsx";
import { mayReport } from "../features/upload/may-report.ts";
import { TemplateList } from "../features/upload/template-list.tsx";
import { UploadPanel } from "../features/upload/upload-panel.tsx";
import { catalogQuery } from "../queries/catalog.ts";
import { dataflowsQuery } from "../queries/dataflows.ts";
import { paths } from "../url-state/paths.ts";
import type { SubmissionsState } from "../url-state/submissions-state.ts";
import styles from "./submissions-page.module.css";

const LayoutList = lazy(async () => ({
  default: (await import("../features/sheet-view/layout-list.tsx")).LayoutList,
}));

interface TasksTabProps {
  readonly session: SessionReply;
  readonly tasks: UseQueryResult<TasksReply>;
  /** Names form, period and area of the upload a task leads to. */
  readonly state: SubmissionsState;
  readonly addressOf: (part: Partial<SubmissionsState>) => string;
}

/** What waits for the account; who reports has the forms and the upload beneath. */
export function TasksTab({ session, tasks, state, addressOf }: TasksTabProps) {
  const [, navigate] = useLocation();
  const [dryRun, setDryRun] = useState<SubmissionDetail | null>(null);
  const catalog = useQuery(catalogQuery);
  const dataflows = useQuery(dataflowsQuery);
  const isReady = catalog.isSuccess && dataflows.isSuccess && tasks.isSuccess;
  const failed = [tasks, catalog, dataflows].find((query) => query.error !== null);

  const wanted = { dataflow: state.form, period: state.period, area: state.area };
  const uploadHref = (task: TaskReply) =>
    `${addressOf({ tab: "tasks", form: task.dataflow, period: task.period, area: task.area })}#report`;
  useEffect(() => {
    if (state.form !== null) document.querySelector("#report")?.scrollIntoView({ block: "start" });
  }, [state.form, state.period, state.area, isReady]);

  function showResult(submission: SubmissionDetail) {
    if (submission.dryRun) setDryRun(submission);
    else navigate(paths.submission.href(submission.id));
  }

  return (
    <>
      {failed?.error ? <FailureNotice error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {tasks.data ? (
        <>
          <DeskNotices tasks={tasks.data} now={tasks.data.now} />
          <Section title="我的任务" subtitle={`共 ${tasks.data.tasks.length} 件`}>
            <TaskList tasks={tasks.data.tasks} now={tasks.data.now} uploadHref={uploadHref} />
          </Section>
        </>
      ) : null}
      {catalog.data && dataflows.data?.dataflows.some(({ mayUpload }) => mayUpload) ? (
        <div id="report" className={`${styles.columns} no-print`}>
          <TemplateList dataflows={dataflows.data.dataflows} areas={catalog.data.areas} session={session} />
          {mayReport(dataflows.data.dataflows, catalog.data.areas, session) ? (
            <UploadPanel
              key={`${state.form} ${state.period} ${state.area}`}
              wanted={wanted}
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
    </>
  );
}
