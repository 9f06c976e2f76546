import { dataflowById } from "@dash/data";
import type { ReleaseReply, SubmissionReply } from "@dash/server/contract";
import { Link } from "wouter";
import { ButtonLink } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { periodName } from "../../format/period.ts";
import { cockpitCodec } from "../../url-state/cockpit-state.ts";
import { paths } from "../../url-state/paths.ts";

interface ReleasedNoticeProps {
  readonly release: ReleaseReply;
  readonly submissions: readonly SubmissionReply[];
}

/** What was published, and the way to the map that now shows it. */
export function ReleasedNotice({ release, submissions }: ReleasedNoticeProps) {
  if (release.state === "scheduled") {
    return (
      <Notice kind="done">
        已定于 {instantInShanghai(release.publishedAt)}(北京时间)发布 {release.observations} 个数。
      </Notice>
    );
  }
  const places = submissions.map(cockpitAddress).filter((place) => place !== null);
  return (
    <Notice
      kind="done"
      actions={places.map(({ name, href }) => (
        <Link key={href} href={href} asChild>
          <ButtonLink>在总览中查看{name}</ButtonLink>
        </Link>
      ))}
    >
      第 {release.id} 号发布已完成,{release.observations} 个数即时可见。
    </Notice>
  );
}

function cockpitAddress(
  submission: SubmissionReply,
): { readonly name: string; readonly href: string } | null {
  if (submission.period === null || submission.dataflow === null) return null;
  const indicator = dataflowById(submission.dataflow)?.columns[0]?.indicator;
  const { state } = cockpitCodec.parse("");
  const search = cockpitCodec.format({
    ...state,
    period: submission.period,
    ...(indicator ? { indicator } : {}),
  });
  return {
    name: periodName(submission.period, "year-to-date"),
    href: `${paths.cockpit.href()}?${search}`,
  };
}
