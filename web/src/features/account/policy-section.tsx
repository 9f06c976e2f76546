import { useQuery } from "@tanstack/react-query";
import { FactList } from "../../components/fact-list.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Section } from "../../components/section.tsx";
import { policyQuery } from "../../queries/accounts.ts";

/** The security settings in force. */
export function PolicySection() {
  const policy = useQuery(policyQuery);
  return (
    <Section title="安全设置" subtitle="在用的设置；括号中为启动时的环境变量">
      {policy.error ? <FailureNotice error={policy.error} onRetry={() => void policy.refetch()} /> : null}
      {policy.data ? <FactList facts={policy.data.rules} /> : null}
    </Section>
  );
}
