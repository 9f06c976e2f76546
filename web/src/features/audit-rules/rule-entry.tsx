import type { RuleReply } from "@dash/server/contract";
import { type ReactNode, useEffect, useRef } from "react";
import { FactList } from "../../components/fact-list.tsx";
import { Tag } from "../../components/tag.tsx";
import { severityName } from "../../format/submission-state-name.ts";
import styles from "./audit-rules.module.css";

interface RuleEntryProps {
  readonly rule: RuleReply;
  readonly className: string;
  /** Whether a link led to this rule. */
  readonly isCurrent: boolean;
  readonly children?: ReactNode;
}

/** One rule: what must hold, why, since when, from where. */
export function RuleEntry({ rule, className, isCurrent, children }: RuleEntryProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isCurrent) place.current?.scrollIntoView({ block: "center" });
  }, [isCurrent]);
  return (
    <article
      ref={place}
      className={styles.rule}
      aria-labelledby={`rule-${rule.id}`}
      aria-current={isCurrent ? "true" : undefined}
    >
      <h3 id={`rule-${rule.id}`}>
        {rule.title}
        <Tag kind={rule.severity === "error" ? "error" : "neutral"}>{severityName(rule.severity)}</Tag>
        <code className={styles.id}>{rule.id}</code>
      </h3>
      <p className={styles.formula}>{rule.formula}</p>
      <p>{rule.explanation}</p>
      <FactList
        dense
        facts={[
          { name: "类", value: className },
          { name: "来源", value: rule.source },
          { name: "有效期", value: validity(rule) },
        ]}
      />
      {rule.examples.length > 0 ? (
        <dl className={styles.examples}>
          {rule.examples.map(({ text, passes }) => (
            <div key={text}>
              <dt>{passes ? "可以" : "不可以"}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {children}
    </article>
  );
}

function validity({ validFrom, validUntil }: RuleReply): string {
  if (validFrom === null && validUntil === null) return "不限";
  return `${validFrom ?? "不限"}至${validUntil ?? "不限"}`;
}
