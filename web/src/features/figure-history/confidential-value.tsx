import type { ConfidentialQuery } from "@dash/server/contract";
import { useMutation } from "@tanstack/react-query";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { TextButton } from "../../components/text-button.tsx";
import { formatNumber } from "../../format/number.ts";
import { readConfidential } from "../../queries/confidential.ts";
import styles from "./figure-history.module.css";

interface ConfidentialValueProps {
  readonly query: ConfidentialQuery;
  /** Release id of the version shown. */
  readonly release: number;
  readonly decimals: number;
}

/** Shows a confidential value to those entitled, when they ask for it: every look is logged. */
export function ConfidentialValue({ query, release, decimals }: ConfidentialValueProps) {
  const look = useMutation({ mutationFn: () => readConfidential(query) });
  if (look.error) return <FailureNotice error={look.error} onRetry={() => look.mutate()} />;
  if (!look.data)
    return (
      <small className={styles.small}>
        <TextButton disabled={look.isPending} onClick={() => look.mutate()}>
          查看保密数值
        </TextButton>
        <br />
        查看将记入审计日志
      </small>
    );
  const found = look.data.values.find((value) => value.release === release);
  return (
    <small className={styles.small} role="status">
      {found
        ? `${formatNumber(found.value, decimals)}${look.data.unit}（不公开）。${found.explanation}`
        : "填报时即注明保密，没有数值。"}
    </small>
  );
}
