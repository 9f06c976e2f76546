import type { FindingReply, SubmissionDetail } from "@dash/server/contract";
import { Notice } from "../../components/notice.tsx";
import { TextButton } from "../../components/text-button.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { placeOf } from "./findings-view.ts";

interface ReturnNoticeProps {
  readonly submission: SubmissionDetail;
  readonly findings: readonly FindingReply[];
  readonly onFinding: (id: string) => void;
}

/** What a returned upload was returned for, and where to mend it. */
export function ReturnNotice({ submission, findings, onFinding }: ReturnNoticeProps) {
  if (submission.review !== "returned") return null;
  const returned = submission.events.filter(({ to }) => to === "returned");
  const last = returned[returned.length - 1];
  if (!last) return null;
  const named = findings.filter(({ id }) => last.findings.includes(id));
  return (
    <Notice kind="error">
      <p>
        {last.actorName}于 {instantInShanghai(last.at)} 退回：{last.reason}
      </p>
      {named.length > 0 ? (
        <p>
          涉及{" "}
          {named.map((finding) => (
            <span key={finding.id}>
              <TextButton onClick={() => onFinding(finding.id)}>{placeOf(finding)}</TextButton>{" "}
            </span>
          ))}
        </p>
      ) : null}
      <p>补充说明后可以重新提交这一份；数据有误的，请在原文件中改正后重新上报。</p>
    </Notice>
  );
}
