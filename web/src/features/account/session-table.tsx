import type { SessionEntry } from "@dash/server/contract";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Tag } from "../../components/tag.tsx";
import { TextButton } from "../../components/text-button.tsx";
import { instantInShanghai } from "../../format/instant.ts";

interface SessionTableProps {
  readonly sessions: readonly SessionEntry[];
  readonly busy: boolean;
  readonly onEnd: (session: SessionEntry) => void;
}

/** Sessions with the way to end each; the one that looks ends by signing out. */
export function SessionTable({ sessions, busy, onEnd }: SessionTableProps) {
  const columns: readonly DataColumn<SessionEntry>[] = [
    { id: "client", head: "程序", cell: (session) => session.client },
    { id: "network", unbroken: true, head: "网络", cell: (session) => session.network },
    { id: "started", unbroken: true, head: "登录", cell: (session) => instantInShanghai(session.startedAt) },
    { id: "seen", unbroken: true, head: "最近使用", cell: (session) => instantInShanghai(session.seenAt) },
    {
      id: "expires",
      unbroken: true,
      head: "闲置到期",
      cell: (session) => instantInShanghai(session.expiresAt),
    },
    {
      id: "action",
      unbroken: true,
      head: <span className="visually-hidden">操作</span>,
      cell: (session) =>
        session.current ? (
          <Tag kind="done">此会话</Tag>
        ) : (
          <TextButton
            disabled={busy}
            aria-label={`结束${instantInShanghai(session.startedAt)}登录的会话（${session.client}）`}
            onClick={() => onEnd(session)}
          >
            结束
          </TextButton>
        ),
    },
  ];
  return (
    <DataTable
      caption="时间为北京时间"
      columns={columns}
      rows={sessions}
      keyOf={(session) => session.handle}
      stacks
    />
  );
}
