import type { SubmissionReply } from "@dash/server/contract";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FactList } from "../../components/fact-list.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { periodName } from "../../format/period.ts";
import { publishAtOf, type ReleaseDraft, reportableVintages } from "./release-draft.ts";

interface ConfirmReleaseDialogProps {
  readonly draft: ReleaseDraft;
  readonly submissions: readonly SubmissionReply[];
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** The last look before figures become public. */
export function ConfirmReleaseDialog({
  draft,
  submissions,
  busy,
  onCancel,
  onConfirm,
}: ConfirmReleaseDialogProps) {
  const publishAt = publishAtOf(draft);
  const cells = submissions.reduce((sum, row) => sum + row.counts.cells, 0);
  const vintage = reportableVintages.find((kind) => kind.id === draft.vintage);
  return (
    <Dialog
      title={publishAt ? "定时发布？" : "现在发布？"}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>返回</Button>
          <Button kind="primary" disabled={busy} onClick={onConfirm}>
            {busy ? "正在发布…" : publishAt ? "确定定时发布" : "确定发布"}
          </Button>
        </>
      }
    >
      <FactList
        facts={[
          {
            name: "上报",
            value: submissions.map((row) => (
              <div key={row.id}>
                {row.areaName}
                {row.period ? periodName(row.period, "year-to-date") : ""}
                {row.dataflowName ?? row.fileName}
              </div>
            )),
          },
          { name: "数据个数", value: String(cells) },
          { name: "数据版本", value: vintage ? `${vintage.name}数` : draft.vintage },
          { name: "发布时间", value: publishAt ? `${instantInShanghai(publishAt)}（北京时间）` : "立即" },
          { name: "发布说明", value: draft.note.trim() || "（无）" },
        ]}
      />
      <p>
        {publishAt
          ? "到时自动对外可见，此前可以取消。"
          : "发布后立即对外可见，不能收回；以后的改动只能作为新的版本发布，旧数保留备查。"}
      </p>
    </Dialog>
  );
}
