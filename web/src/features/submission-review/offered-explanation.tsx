import type { FindingReply } from "@dash/server/contract";
import { TextButton } from "../../components/text-button.tsx";
import { periodName } from "../../format/period.ts";
import styles from "./explanation-editor.module.css";

interface OfferedExplanationProps {
  readonly offered: NonNullable<FindingReply["offered"]>;
  readonly onTake: (text: string) => void;
}

/** What was written for the same thing before; a person takes it over and may change it, or leaves it. */
export function OfferedExplanation({ offered, onTake }: OfferedExplanationProps) {
  return (
    <p className={styles.offered}>
      <span className={styles.source}>{sourceOf(offered)}</span>“{offered.text}”{" "}
      <TextButton onClick={() => onTake(offered.text)}>填入此说明</TextButton>
    </p>
  );
}

function sourceOf({ period, sameFigures }: OfferedExplanationProps["offered"]): string {
  if (sameFigures) return "上一版同一数据的说明：";
  return period ? `${periodName(period, "year-to-date")}的说明：` : "以前的说明：";
}
