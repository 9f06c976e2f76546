import type { CatalogReply, DataflowReply, SessionReply, SubmissionDetail } from "@dash/server/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { CheckField } from "../../components/check-field.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import { ProgressBar } from "../../components/progress-bar.tsx";
import { Section } from "../../components/section.tsx";
import { uploadSubmission } from "../../queries/upload-submission.ts";
import { RefusedFile } from "./refused-file.tsx";
import { reportableAreas } from "./reportable-areas.ts";
import { UploadOptions, type UploadChoice } from "./upload-options.tsx";
import styles from "./upload-panel.module.css";

interface UploadPanelProps {
  readonly dataflows: readonly DataflowReply[];
  readonly areas: CatalogReply["areas"];
  readonly session: SessionReply;
  /** What the person came to upload; null leaves it to the file. */
  readonly wanted: UploadChoice;
  /** Called with what the check found; of a dry run nothing was kept. */
  readonly onChecked: (submission: SubmissionDetail) => void;
}

/** Takes a filled form, sends it and has it checked. */
export function UploadPanel({ dataflows, areas, session, wanted, onChecked }: UploadPanelProps) {
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [choice, setChoice] = useState(wanted);
  const [dryRun, setDryRun] = useState(false);
  const [sent, setSent] = useState(0);
  const sending = useMutation({
    mutationFn: (chosen: File) => uploadSubmission({ file: chosen, ...choice, dryRun }, setSent),
    onMutate: () => setSent(0),
    onSuccess: async (submission) => {
      setFile(null);
      await queryClient.invalidateQueries({ queryKey: ["submissions", "list"] });
      onChecked(submission);
    },
  });

  function choose(chosen: File) {
    setFile(chosen);
    sending.reset();
  }

  return (
    <Section title="上报" subtitle="先校验；校验结果确认以前，任何数据都不会入库">
      <div className={styles.panel}>
        <FileDrop
          label="把填好的报表拖到这里，或选择文件"
          hint="Excel（.xlsx）或 CSV（UTF-8、GB18030 均可）；按表内的表号、报告期和地区自动识别"
          accept=".xlsx,.csv"
          file={file}
          disabled={sending.isPending}
          onFile={choose}
        />
        <UploadOptions
          dataflows={dataflows.filter((dataflow) => dataflow.mayUpload)}
          areas={reportableAreas(session, areas)}
          choice={choice}
          onChange={setChoice}
        />
        <CheckField
          label="只校验，不留存"
          hint="试一遍校验规则，文件与数字都不保存"
          checked={dryRun}
          onChange={setDryRun}
        />
        {sending.isPending ? (
          <ProgressBar
            label={sent < 1 ? `正在发送，已发送 ${Math.floor(sent * 100)}%` : "正在读取并校验…"}
            share={sent < 1 ? sent : null}
          />
        ) : (
          <div>
            <Button kind="primary" disabled={file === null} onClick={() => file && sending.mutate(file)}>
              {dryRun ? "校验" : "上报并校验"}
            </Button>
          </div>
        )}
        {sending.error ? <RefusedFile error={sending.error} /> : null}
      </div>
    </Section>
  );
}
