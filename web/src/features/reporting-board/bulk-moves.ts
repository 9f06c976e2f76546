import type { TaskReply } from "@dash/server/contract";

export type BulkMove = "approve" | "lock" | "return";

/** A task about an upload that can be moved together with others. */
export type BulkTask = TaskReply & { readonly submission: string };

/** What a reviewer may do with several uploads at once, by what waits to be done with each. */
const MOVES: Readonly<Partial<Record<TaskReply["kind"], readonly BulkMove[]>>> = {
  "county-review": ["approve", "return"],
  "area-review": ["approve", "return"],
  accept: ["approve", "return"],
  lock: ["lock", "return"],
};

/** Button and title of each move, in their order. */
export const bulkMoves = [
  { id: "approve", name: "审核通过" },
  { id: "lock", name: "锁定" },
  { id: "return", name: "退回" },
] as const satisfies readonly { readonly id: BulkMove; readonly name: string }[];

/** Whether a task can be chosen for a move of several. */
export function isBulkTask(task: TaskReply): task is BulkTask {
  return task.submission !== null && MOVES[task.kind] !== undefined;
}

/** Those of the tasks a move is possible for. */
export function movable(tasks: readonly BulkTask[], move: BulkMove): readonly BulkTask[] {
  return tasks.filter(({ kind }) => MOVES[kind]?.includes(move));
}
