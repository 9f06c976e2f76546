import type { SubmissionReply } from "@dash/server/contract";
import { Link } from "wouter";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { TextButton } from "../../components/text-button.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { formatNumber } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";
import { paths } from "../../url-state/paths.ts";
import styles from "./release-form.module.css";

interface WaitingListProps {
  readonly submissions: readonly SubmissionReply[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Locked uploads that wait for publication, to be ticked. */
export function WaitingList({ submissions, chosen, onChange }: WaitingListProps) {
  const columns: readonly DataColumn<SubmissionReply>[] = [
    {
      id: "form",
      head: "报表",
      cell: (row) => (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(row.id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))
            }
          />
          {row.dataflowName ?? row.fileName}
        </label>
      ),
    },
    {
      id: "period",
      unbroken: true,
      head: "报告期",
      cell: (row) => (row.period ? periodName(row.period, "year-to-date") : "—"),
    },
    { id: "area", unbroken: true, head: "地区", cell: (row) => row.areaName ?? "—" },
    { id: "cells", head: "数据个数", number: true, cell: (row) => formatNumber(row.counts.cells, 0) },
    {
      id: "warnings",
      head: "核实性问题",
      number: true,
      cell: (row) => row.counts.warning,
    },
    { id: "by", unbroken: true, head: "上报人", cell: (row) => row.createdBy },
    { id: "at", unbroken: true, head: "上报时间", cell: (row) => instantInShanghai(row.createdAt) },
    {
      id: "look",
      unbroken: true,
      head: <span className="visually-hidden">查看</span>,
      cell: (row) => <Link href={paths.submission.href(row.id)}>查看校验与差异</Link>,
    },
  ];
  const all = submissions.every((row) => chosen.includes(row.id));
  return (
    <DataTable
      caption={
        <>
          已锁定、等待发布的上报 {submissions.length} 份，已选 {chosen.length} 份{" "}
          <TextButton onClick={() => onChange(all ? [] : submissions.map((row) => row.id))}>
            {all ? "全不选" : "全选"}
          </TextButton>
        </>
      }
      columns={columns}
      rows={submissions}
      keyOf={(row) => row.id}
      stacks
    />
  );
}
