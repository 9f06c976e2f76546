import type { SubmissionDetail } from "@dash/server/contract";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { FindingsSection, type FindingsPosition } from "./findings-section.tsx";
import styles from "./dry-run-report.module.css";

interface DryRunReportProps {
  readonly submission: SubmissionDetail;
  readonly onClose: () => void;
}

/** What a check without keeping anything has found. */
export function DryRunReport({ submission, onClose }: DryRunReportProps) {
  const [position, setPosition] = useState<FindingsPosition>({ severity: "all", finding: null });
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => report.current?.scrollIntoView({ block: "nearest" }), []);
  const { counts } = submission;
  return (
    <div ref={report} className={styles.report}>
      <Notice
        kind={counts.error > 0 || submission.status === "rejected" ? "error" : "done"}
        actions={<Button onClick={onClose}>收起结果</Button>}
      >
        <p>
          “{submission.fileName}”已校验，没有留存：读出 {counts.cells} 个数，强制性 {counts.error} 条，核实性{" "}
          {counts.warning} 条，提示 {counts.info} 条。
        </p>
        <p>
          {counts.error > 0 ? "改正强制性问题后再上报。" : "可以取消“只校验，不留存”，正式上报同一文件。"}
        </p>
      </Notice>
      <FindingsSection
        findings={submission.findings}
        total={counts.error + counts.warning + counts.info}
        position={position}
        onPosition={setPosition}
      />
    </div>
  );
}
