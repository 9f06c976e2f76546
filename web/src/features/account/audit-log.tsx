import type { AuditReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { ButtonLink } from "../../components/button.tsx";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Dimmed } from "../../components/dimmed.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { auditQuery } from "../../queries/audit.ts";
import { auditCodec } from "../../url-state/audit-state.ts";
import { useUrlState } from "../../url-state/use-url-state.ts";
import { AuditFilter } from "./audit-filter.tsx";
import styles from "./list-filter.module.css";

type Event = AuditReply["events"][number];

const columns: readonly DataColumn<Event>[] = [
  { id: "id", unbroken: true, head: "行号", cell: (event) => event.id },
  { id: "at", unbroken: true, head: "时间", cell: (event) => instantInShanghai(event.at) },
  { id: "actor", head: "谁", cell: (event) => event.actor },
  { id: "action", unbroken: true, head: "事项", cell: (event) => event.actionName },
  { id: "object", head: "对象", cell: (event) => (event.object === "session" ? "" : event.object) },
  { id: "detail", head: "说明", cell: (event) => event.detail },
];

/** The audit log, newest first; each page has an address of its own. */
export function AuditLog() {
  const { state, change, addressOf } = useUrlState(auditCodec);
  const { from, to, actor, action, cursor } = state;
  const parameters = Object.entries({ from, to, actor, action, cursor }).filter(
    ([, value]) => value !== null && value !== "",
  );
  const page = useQuery(auditQuery(Object.fromEntries(parameters)));
  return (
    <Section title="记录" subtitle="新的在前；只增不改，逐行相连，用 pnpm audit:verify 校验">
      {page.error ? <FailureNotice error={page.error} onRetry={() => void page.refetch()} /> : null}
      {page.data ? (
        <>
          <AuditFilter key={actor} state={state} actions={page.data.actions} onChange={change} />
          {page.data.events.length === 0 ? (
            <Notice>没有符合条件的记录。放宽日期，或去掉用户名与事项的限制。</Notice>
          ) : (
            <Dimmed when={page.isPlaceholderData}>
              <DataTable
                caption="时间为北京时间；system 为平台到点自动办理，console 为在服务器上执行的命令"
                columns={columns}
                rows={page.data.events}
                keyOf={(event) => String(event.id)}
                stacks
              />
            </Dimmed>
          )}
          <nav className={`${styles.actions} no-print`} aria-label="分页">
            {cursor === null ? null : (
              <Link href={addressOf({ cursor: null })} asChild>
                <ButtonLink>最新</ButtonLink>
              </Link>
            )}
            {page.data.next === null ? null : (
              <Link href={addressOf({ cursor: page.data.next })} asChild>
                <ButtonLink>更早</ButtonLink>
              </Link>
            )}
          </nav>
        </>
      ) : null}
    </Section>
  );
}
