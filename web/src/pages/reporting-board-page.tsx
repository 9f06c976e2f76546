import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { ButtonLink } from "../components/button.tsx";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Notice } from "../components/notice.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { SignInNotice } from "../features/account/sign-in-notice.tsx";
import { ReportingBoard } from "../features/reporting-board/reporting-board.tsx";
import { seesBoard } from "../features/reporting-board/sees-board.ts";
import { sessionQuery } from "../queries/session.ts";
import { paths } from "../url-state/paths.ts";
import { reportingBoardCodec } from "../url-state/reporting-board-state.ts";
import { useUrlState } from "../url-state/use-url-state.ts";

/** The province's 催报 board by itself, to be kept open or printed. */
export function ReportingBoardPage() {
  const session = useQuery(sessionQuery);
  const { state, change, addressOf } = useUrlState(reportingBoardCodec);
  return (
    <PageShell current="submissions" account={<AccountMenu />}>
      <PageHead
        title="报送进度与催报"
        lead="谁报了，谁没报，卡在哪里；只列状态，不含未发布的数据。"
        actions={
          <Link href={paths.submissions.href()} asChild>
            <ButtonLink>数据报送</ButtonLink>
          </Link>
        }
      />
      {session.error ? (
        <FailureNotice error={session.error} onRetry={() => void session.refetch()} />
      ) : session.data === null ? (
        <SignInNotice>查看报送进度需要登录。</SignInNotice>
      ) : null}
      {session.data && !seesBoard(session.data) ? (
        <Notice>{session.data.roleName}不参与报送，没有报送进度可看。</Notice>
      ) : null}
      {session.data && seesBoard(session.data) ? (
        <ReportingBoard state={state} onChange={change} addressOf={addressOf} />
      ) : null}
    </PageShell>
  );
}
