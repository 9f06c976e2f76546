import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { CheckField } from "../../components/check-field.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/text-field.tsx";
import { findingsOf, placeOf } from "./findings-view.ts";
import type { MoveDialogProps } from "./move-dialog-props.ts";
import { uploaderOf } from "./uploader-of.ts";
import styles from "./return-dialog.module.css";

/** Findings offered to be named: more than this nobody ticks one by one. */
const OFFERED = 50;

/** Sends an upload back to its reporter, with the reason and the findings it is about. */
export function ReturnDialog({ submission, findings, busy, onCancel, onMove }: MoveDialogProps) {
  const [reason, setReason] = useState("");
  const [named, setNamed] = useState<readonly string[]>([]);
  const given = reason.trim();
  const asked = findingsOf(findings, "warning").slice(0, OFFERED);
  const toggle = (id: string, on: boolean) =>
    setNamed(on ? [...named, id] : named.filter((other) => other !== id));
  return (
    <Dialog
      title="退回这次上报？"
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>不退回</Button>
          <Button
            kind="danger"
            disabled={busy || given === ""}
            onClick={() => onMove({ reason: given, findings: [...named] })}
          >
            退回
          </Button>
        </>
      }
    >
      <p>
        “{submission.fileName}”将退回给{uploaderOf(submission)}
        ，由其补充说明后重新提交，或改正后重新上报。只退回这一张表、这一个地区；已发布的数据不受影响。
      </p>
      <TextField
        label="退回原因"
        value={reason}
        onChange={setReason}
        lines={4}
        maxLength={500}
        hint="写明哪些数、为什么、怎样改；上报人会看到"
        required
      />
      {asked.length > 0 ? (
        <fieldset className={styles.findings}>
          <legend>涉及的核实性问题（可不选）</legend>
          {asked.map((finding) => (
            <CheckField
              key={finding.id}
              label={`${placeOf(finding)}　${finding.message}`}
              hint={finding.explanation ? `说明：${finding.explanation.text}` : undefined}
              checked={named.includes(finding.id)}
              onChange={(on) => toggle(finding.id, on)}
            />
          ))}
        </fieldset>
      ) : null}
    </Dialog>
  );
}
