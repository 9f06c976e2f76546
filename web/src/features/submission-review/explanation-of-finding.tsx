import type { FindingReply } from "@dash/server/contract";
import { TextButton } from "../../components/text-button.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import styles from "./explanation-editor.module.css";
import { isUnexplained } from "./findings-view.ts";

interface ExplanationOfFindingProps {
  readonly finding: FindingReply;
  /** Left out where the reader may not write. */
  readonly onEdit?: (() => void) | undefined;
}

/** The 说明 that holds for a finding, or that there is none yet. */
export function ExplanationOfFinding({ finding, onEdit }: ExplanationOfFindingProps) {
  const { explanation } = finding;
  if (explanation)
    return (
      <p className={styles.explanation}>
        说明：{explanation.text}
        <span className={styles.source}>
          {" "}
          {explanation.byName}，{instantInShanghai(explanation.at)}{" "}
        </span>
        {onEdit ? <TextButton onClick={onEdit}>修改</TextButton> : null}
      </p>
    );
  if (!isUnexplained(finding)) return null;
  return (
    <p className={styles.missing}>
      未说明 {onEdit ? <TextButton onClick={onEdit}>填写说明</TextButton> : null}
    </p>
  );
}
