import type { ReleaseReply, SubmissionReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { ButtonLink } from "../components/button.tsx";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Notice } from "../components/notice.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { SignInNotice } from "../features/account/sign-in-notice.tsx";
import { OwnPreviews } from "../features/release/own-previews.tsx";
import { ReleaseForm } from "../features/release/release-form.tsx";
import { ReleaseList } from "../features/release/release-list.tsx";
import { ReleasedNotice } from "../features/release/released-notice.tsx";
import { releasesQuery } from "../queries/releases.ts";
import { sessionQuery } from "../queries/session.ts";
import { submissionsQuery } from "../queries/submissions.ts";
import { paths } from "../url-state/paths.ts";
import styles from "./releases-page.module.css";

interface Done {
  readonly release: ReleaseReply;
  readonly submissions: readonly SubmissionReply[];
}

/** What was published when; for the publisher, what waits for publication. */
export function ReleasesPage() {
  const session = useQuery(sessionQuery);
  const releases = useQuery(releasesQuery);
  const [done, setDone] = useState<Done | null>(null);
  const mayPublish = session.data?.role === "publisher";

  /** A scheduled release may have been published or taken back since. */
  const newest = (release: ReleaseReply) =>
    releases.data?.releases.find((entry) => entry.id === release.id) ?? release;

  return (
    <PageShell current="submissions" account={<AccountMenu />}>
      <div className={styles.page}>
        <PageHead
          title="数据发布"
          lead="每次发布都是一个新的版本；只增不改，任何一个数都能查到它来自哪次发布、哪份报表、哪个单元格。"
          actions={
            <Link href={paths.submissions.href()} asChild>
              <ButtonLink>返回数据报送</ButtonLink>
            </Link>
          }
        />
        {done ? <ReleasedNotice release={newest(done.release)} submissions={done.submissions} /> : null}
        {session.data ? <OwnPreviews /> : null}
        {mayPublish ? (
          <Waiting onReleased={(release, submissions) => setDone({ release, submissions })} />
        ) : null}
        {session.data === null ? (
          <SignInNotice>发布数据需要以发布员账号登录；查看发布记录不需要。</SignInNotice>
        ) : null}
        {releases.error ? (
          <FailureNotice error={releases.error} onRetry={() => void releases.refetch()} />
        ) : null}
        {releases.data ? <ReleaseList releases={releases.data.releases} mayPublish={mayPublish} /> : null}
      </div>
    </PageShell>
  );
}

const MOST_WAITING = 500;
const LOCKED = { form: null, period: null, area: null, review: "locked" };

function Waiting({
  onReleased,
}: {
  readonly onReleased: (release: ReleaseReply, submissions: readonly SubmissionReply[]) => void;
}) {
  const submissions = useQuery(submissionsQuery(1, MOST_WAITING, LOCKED));
  if (submissions.error) {
    return <FailureNotice error={submissions.error} onRetry={() => void submissions.refetch()} />;
  }
  if (!submissions.data) return null;
  const waiting = submissions.data.submissions.filter((submission) => submission.moves.includes("release"));
  if (waiting.length === 0) {
    return <Notice>现在没有等待发布的上报。上报经省验收、锁定以后，会列在这里。</Notice>;
  }
  return <ReleaseForm submissions={waiting} onReleased={onReleased} />;
}
