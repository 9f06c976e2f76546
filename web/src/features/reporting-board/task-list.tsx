import type { TaskReply } from "@dash/server/contract";
import { useState } from "react";
import { Link } from "wouter";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { Notice } from "../../components/notice.tsx";
import { periodName } from "../../format/period.ts";
import { templateAddress } from "../../queries/dataflows.ts";
import { paths } from "../../url-state/paths.ts";
import { clockWords, deadlineWords } from "./deadline-words.ts";
import { BulkMoveBar } from "./bulk-move-bar.tsx";
import { type BulkTask, isBulkTask } from "./bulk-moves.ts";
import styles from "./tasks.module.css";

interface TaskListProps {
  readonly tasks: readonly TaskReply[];
  /** The instant countdowns are told from. */
  readonly now: string;
  /** Where on this desk the file of an owed form is uploaded. */
  readonly uploadHref: (task: TaskReply) => string;
}

/** Everything that waits for the account, by what is to be done, each with its one next action. */
export function TaskList({ tasks, now, uploadHref }: TaskListProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const together = tasks.filter(isBulkTask);
  const chosen = together.filter(({ submission }) => picked.has(submission));
  const choose = (task: BulkTask, on: boolean) => {
    const others = chosen.filter(({ submission }) => submission !== task.submission);
    setPicked(new Set([...others, ...(on ? [task] : [])].map(({ submission }) => submission)));
  };
  const sizes = new Map<string, number>();
  for (const { kindName } of tasks) sizes.set(kindName, (sizes.get(kindName) ?? 0) + 1);
  const columns: readonly DataColumn<TaskReply>[] = [
    {
      id: "form",
      head: "报表",
      cell: (task) =>
        together.length > 1 && isBulkTask(task) ? (
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={picked.has(task.submission)}
              aria-label={`选中${task.areaName ?? ""}${task.dataflowName ?? task.fileName ?? ""}`}
              onChange={(event) => choose(task, event.target.checked)}
            />
            <Form task={task} />
          </label>
        ) : (
          <Form task={task} />
        ),
    },
    {
      id: "period",
      head: "报告期",
      unbroken: true,
      cell: (task) => (task.period ? periodName(task.period, "year-to-date") : "—"),
    },
    { id: "area", head: "地区", unbroken: true, cell: (task) => task.areaName ?? "—" },
    { id: "detail", head: "情况", cell: (task) => <Detail task={task} now={now} /> },
    { id: "when", head: "时限", unbroken: true, cell: (task) => <When task={task} now={now} /> },
    {
      id: "next",
      head: "下一步",
      unbroken: true,
      cell: (task) => <NextAction task={task} uploadHref={uploadHref} />,
    },
  ];
  return (
    <>
      <BulkMoveBar
        tasks={together}
        chosen={chosen}
        onChoose={(those) => setPicked(new Set(those.map(({ submission }) => submission)))}
      />
      {tasks.length === 0 ? (
        <Notice>现在没有待办。新的任务到了会列在这里。</Notice>
      ) : (
        <DataTable
          caption="时间为北京时间；每件事办完即从这里消失，并出现在下一个经办人的任务里"
          columns={columns}
          rows={tasks}
          keyOf={(task) => task.id}
          groupOf={(task) => `${task.kindName}（${sizes.get(task.kindName)}）`}
          isCurrent={(task) => chosen.some(({ id }) => together.length > 1 && id === task.id)}
          stacks
        />
      )}
    </>
  );
}

function Form({ task }: { readonly task: TaskReply }) {
  return <span className={styles.form}>{task.dataflowName ?? task.fileName ?? "未识别的报表"}</span>;
}

function Detail({ task, now }: { readonly task: TaskReply; readonly now: string }) {
  if (task.kind === "report" && task.dataflow && task.period)
    return (
      <a
        href={templateAddress(task.dataflow, "xlsx", {
          period: task.period,
          area: task.area ?? undefined,
        })}
        download
      >
        下载空表
      </a>
    );
  const since = task.since ? clockWords(task.since, now) : "";
  if (task.kind === "returned")
    return (
      <>
        {task.returnedBy}于{since}退回：{task.reason}
        {task.newer ? (
          <>
            （<Link href={paths.submission.href(task.newer)}>已重新上报</Link>，提交后本条了结）
          </>
        ) : null}
      </>
    );
  if (task.kind === "mend")
    return (
      <>
        {task.findings > 0 ? `强制性 ${task.findings} 条` : "文件未能读取"}
        <span className={styles.quiet}>（{task.fileName}）</span>
      </>
    );
  if (task.kind === "explain") return <>核实性 {task.findings} 条未说明</>;
  return (
    <>
      {task.uploader ? `${task.uploader}上报，` : ""}
      <span className={styles.quiet}>{since}起</span>
    </>
  );
}

function When({ task, now }: { readonly task: TaskReply; readonly now: string }) {
  if (task.publishAt) return <>{clockWords(task.publishAt, now)}发布</>;
  if (!task.deadline) return null;
  return (
    <span className={task.deadline.stage === "past" ? styles.past : undefined}>
      {deadlineWords(task.deadline, now)}
    </span>
  );
}

const AT_RELEASES: readonly TaskReply["kind"][] = ["release", "scheduled"];

function NextAction({
  task,
  uploadHref,
}: {
  readonly task: TaskReply;
  readonly uploadHref: TaskListProps["uploadHref"];
}) {
  if (task.submission === null) return <Link href={uploadHref(task)}>{task.action}</Link>;
  const href = AT_RELEASES.includes(task.kind)
    ? paths.releases.href()
    : paths.submission.href(task.submission);
  return <Link href={href}>{task.action}</Link>;
}
