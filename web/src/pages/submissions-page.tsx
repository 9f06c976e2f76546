import type { SessionReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { ButtonLink } from "../components/button.tsx";
import { FailureNotice } from "../components/failure-notice.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { TabLinks } from "../components/tab-links.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { SignInNotice } from "../features/account/sign-in-notice.tsx";
import { openAreas } from "../features/reporting-board/board-headline.ts";
import { ReportingBoard } from "../features/reporting-board/reporting-board.tsx";
import { seesBoard } from "../features/reporting-board/sees-board.ts";
import { reportingBoardQuery, tasksQuery } from "../queries/reporting-board.ts";
import { sessionQuery } from "../queries/session.ts";
import { submissionsQuery } from "../queries/submissions.ts";
import { paths } from "../url-state/paths.ts";
import { type DeskTab, submissionsCodec, type SubmissionsState } from "../url-state/submissions-state.ts";
import { useUrlState } from "../url-state/use-url-state.ts";
import { RECORDS_PAGE, RecordsTab } from "./records-tab.tsx";
import styles from "./submissions-page.module.css";
import { TasksTab } from "./tasks-tab.tsx";

/** The desk of everybody who reports, reviews or releases: what waits, what was sent, and who has not sent. */
export function SubmissionsPage() {
  const session = useQuery(sessionQuery);
  return (
    <PageShell current="submissions" account={<AccountMenu />}>
      <PageHead
        title="数据报送"
        lead="下载报表，填好上报，校验、说明、提交；逐级审核、验收、锁定以后发布。"
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

/** Roles that fill in forms. */
const REPORTING: readonly SessionReply["role"][] = ["reporter", "province-reporter", "department"];

const WITHOUT_FILTER: Partial<SubmissionsState> = {
  form: null,
  period: null,
  area: null,
  state: null,
  page: "1",
};

function Desk({ session }: { readonly session: SessionReply }) {
  const { state, change, addressOf } = useUrlState(submissionsCodec);
  const tasks = useQuery(tasksQuery);
  const records = useQuery(submissionsQuery(1, RECORDS_PAGE));
  const board = useQuery({ ...reportingBoardQuery({}), enabled: seesBoard(session) });
  const open = board.data && openAreas(board.data);
  const tab: DeskTab = state.tab === "board" && !seesBoard(session) ? "tasks" : state.tab;
  const hrefOf = (id: DeskTab) => addressOf({ ...WITHOUT_FILTER, tab: id });
  const tabs = [
    { id: "tasks", name: "我的任务", count: tasks.data?.tasks.length, href: hrefOf("tasks") },
    { id: "records", name: "上报记录", count: records.data?.total, href: hrefOf("records") },
    ...(seesBoard(session) ? [{ id: "board", name: "催报", count: open, href: hrefOf("board") }] : []),
  ];
  return (
    <div className={styles.desk}>
      <TabLinks label="报送" tabs={tabs} current={tab}>
        <Link href={paths.rules.href()}>审核规则</Link>
        {tab === "board" ? (
          <Link href={paths.reportingBoard.href()}>单独打开（便于打印）</Link>
        ) : REPORTING.includes(session.role) ? (
          <a href={tab === "tasks" ? "#report" : `${paths.submissions.href()}#report`}>下载报表与上报</a>
        ) : null}
      </TabLinks>
      {tab === "tasks" ? (
        <TasksTab session={session} tasks={tasks} state={state} addressOf={addressOf} />
      ) : null}
      {tab === "records" ? <RecordsTab state={state} onChange={change} /> : null}
      {tab === "board" ? <ReportingBoard state={state} onChange={change} addressOf={addressOf} /> : null}
    </div>
  );
}
