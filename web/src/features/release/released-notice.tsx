import type { ReleaseReply, SubmissionReply } from "@dash/server/contract";
import { Link } from "wouter";
import { ButtonLink } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { periodName } from "../../format/period.ts";
import { cockpitHrefOfForm } from "../../url-state/cockpit-href.ts";

interface ReleasedNoticeProps {
  readonly release: ReleaseReply;
  readonly submissions: readonly SubmissionReply[];
}

/** What was published, and the way to the map that now shows it. */
export function ReleasedNotice({ release, submissions }: ReleasedNoticeProps) {
  if (release.state === "withdrawn") return null;
  if (release.state === "scheduled") {
    return (
      <Notice kind="done">
        已定于 {instantInShanghai(release.publishedAt)}（北京时间）发布 {release.observations} 个数。
      </Notice>
    );
  }
  const places = new Map(
    submissions.map(({ dataflow, period }) => [cockpitHrefOfForm(dataflow, period), period ?? ""]),
  );
  return (
    <Notice
      kind="done"
      actions={[...places].map(([href, period]) =>
        href === null ? null : (
          <Link key={href} href={href} asChild>
            <ButtonLink>在总览中查看{periodName(period, "year-to-date")}</ButtonLink>
          </Link>
        ),
      )}
    >
      第 {release.id} 号发布已完成，{release.observations} 个数即时可见。
    </Notice>
  );
}
