import type { FindingReply } from "@dash/server/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/text-field.tsx";
import { explainFinding } from "../../queries/submissions.ts";
import { OfferedExplanation } from "./offered-explanation.tsx";
import styles from "./explanation-editor.module.css";

interface ExplanationEditorProps {
  readonly submission: string;
  readonly finding: FindingReply;
  readonly onClose: () => void;
  /** Called once the text is kept. */
  readonly onSaved: () => void;
}

const LONGEST = 2000;

/** Writes the 说明 of one finding where it stands: Ctrl+Enter keeps it and goes on, Esc leaves. */
export function ExplanationEditor({ submission, finding, onClose, onSaved }: ExplanationEditorProps) {
  const queryClient = useQueryClient();
  const editor = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(finding.explanation?.text ?? "");
  const saving = useMutation({
    mutationFn: () => explainFinding(submission, { findingId: finding.id, text }),
    onSuccess: async () => {
      onSaved();
      await Promise.all(
        ["detail", "findings"].map((part) =>
          queryClient.invalidateQueries({ queryKey: ["submissions", part, submission] }),
        ),
      );
    },
  });
  useEffect(() => {
    const field = editor.current?.querySelector("textarea");
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    editor.current?.scrollIntoView({ block: "nearest" });
  }, []);

  function byKey(event: KeyboardEvent) {
    if (event.key === "Escape") {
      event.preventDefault();
      onClose();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !saving.isPending) {
      event.preventDefault();
      saving.mutate();
    }
  }

  return (
    <div ref={editor} className={styles.editor}>
      <TextField
        label="说明"
        value={text}
        onChange={(next) => {
          setText(next);
          saving.reset();
        }}
        onKeyDown={byKey}
        lines={3}
        maxLength={LONGEST}
        hint="写明具体原因：哪家企业、哪个项目或哪项政策使数据变化；至少 10 个汉字，重复的字不计"
        error={saving.error?.message}
      />
      {finding.offered ? <OfferedExplanation offered={finding.offered} onTake={setText} /> : null}
      <div className={styles.buttons}>
        <Button kind="primary" disabled={saving.isPending} onClick={() => saving.mutate()}>
          {saving.isPending ? "正在保存…" : "保存，到下一条"}
        </Button>
        <Button onClick={onClose}>取消</Button>
        <span className={styles.keys}>Ctrl+Enter 保存并到下一条未说明，Esc 取消</span>
      </div>
    </div>
  );
}
