import type { CatalogReply, RuleReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { Button } from "../components/button.tsx";
import { FailureNotice } from "../components/failure-notice.tsx";
import { Notice } from "../components/notice.tsx";
import { PageHead } from "../components/page-head.tsx";
import { PageShell } from "../components/page-shell.tsx";
import { Section } from "../components/section.tsx";
import { SimulatedTag } from "../components/tag.tsx";
import { AccountMenu } from "../features/account/account-menu.tsx";
import { SignInNotice } from "../features/account/sign-in-notice.tsx";
import { findRules } from "../features/audit-rules/find-rules.ts";
import { RuleEntry } from "../features/audit-rules/rule-entry.tsx";
import { RuleFilter } from "../features/audit-rules/rule-filter.tsx";
import { RuleRehearsal } from "../features/audit-rules/rule-rehearsal.tsx";
import { catalogQuery } from "../queries/catalog.ts";
import { rulesQuery } from "../queries/rules.ts";
import { sessionQuery } from "../queries/session.ts";
import { rulesCodec } from "../url-state/rules-state.ts";
import { useUrlState } from "../url-state/use-url-state.ts";

const REHEARSERS: readonly string[] = ["province-reviewer", "publisher"];

/** Every audit rule, class by class, and what it would have found in what is published. */
export function RulesPage() {
  const { state, change } = useUrlState(rulesCodec);
  const session = useQuery(sessionQuery);
  const signedIn = Boolean(session.data);
  const rules = useQuery({ ...rulesQuery, enabled: signedIn });
  const catalog = useQuery(catalogQuery);
  const years = yearsOf(catalog.data);
  const mayRehearse = session.data ? REHEARSERS.includes(session.data.role) : false;
  const shown = rules.data ? findRules(rules.data.rules, state) : [];
  const simulated = catalog.data?.indicators.some((indicator) => indicator.simulated) ?? false;

  return (
    <PageShell
      current="submissions"
      account={<AccountMenu />}
      tools={mayRehearse && simulated ? <SimulatedTag /> : null}
    >
      {session.isSuccess && !signedIn ? <SignInNotice>审核规则登录后可以查看。</SignInNotice> : null}
      {rules.error ? <FailureNotice error={rules.error} onRetry={() => void rules.refetch()} /> : null}
      {rules.data ? (
        <>
          <PageHead
            title={`审核规则共 ${rules.data.rules.length} 条，其中强制性 ${countErrors(rules.data.rules)} 条`}
            lead="强制性的不改正不能入库，核实性的须逐条写说明，提示供核对。同一原因只提一次。"
          />
          <RuleFilter
            state={state}
            classes={rules.data.classes}
            onChange={(part) => change(part, { replace: true })}
          />
          {shown.length === 0 ? (
            <Notice
              actions={
                <Button onClick={() => change({ q: "", class: null, severity: "all", rule: null })}>
                  显示全部规则
                </Button>
              }
            >
              没有符合条件的规则。换一个说法，或去掉类与级别的限制。
            </Notice>
          ) : null}
          {rules.data.classes.map(({ id, name, description }) => {
            const members = shown.filter((rule) => rule.class === id);
            if (members.length === 0) return null;
            return (
              <Section key={id} title={name} subtitle={`${members.length} 条；${description}`}>
                {members.map((rule) => (
                  <RuleEntry key={rule.id} rule={rule} className={name} isCurrent={rule.id === state.rule}>
                    {mayRehearse && rule.rehearsable && years.length > 0 ? (
                      <RuleRehearsal rule={rule.id} title={rule.title} years={years} />
                    ) : null}
                  </RuleEntry>
                ))}
              </Section>
            );
          })}
        </>
      ) : null}
    </PageShell>
  );
}

function countErrors(rules: readonly RuleReply[]): number {
  return rules.filter(({ severity }) => severity === "error").length;
}

/** Years with published figures, oldest first. */
function yearsOf(catalog: CatalogReply | undefined): readonly number[] {
  const years = new Set<number>();
  for (const { periods } of catalog?.indicators ?? [])
    for (const { period } of periods) years.add(Number(period.slice(0, 4)));
  return [...years].sort((a, b) => a - b);
}
