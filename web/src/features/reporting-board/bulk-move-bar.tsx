import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { BulkMoveDialog } from "./bulk-move-dialog.tsx";
import { type BulkMove, bulkMoves, type BulkTask, movable } from "./bulk-moves.ts";
import styles from "./tasks.module.css";

interface BulkMoveBarProps {
  /** Every task that can be chosen. */
  readonly tasks: readonly BulkTask[];
  readonly chosen: readonly BulkTask[];
  readonly onChoose: (tasks: readonly BulkTask[]) => void;
}

/** What a reviewer does with the chosen uploads together; nothing where there are no two of them. */
export function BulkMoveBar({ tasks, chosen, onChoose }: BulkMoveBarProps) {
  const [asked, setAsked] = useState<{ readonly move: BulkMove; readonly tasks: readonly BulkTask[] } | null>(
    null,
  );
  const everything = chosen.length === tasks.length;
  const dialog = asked ? (
    <BulkMoveDialog
      {...asked}
      onClose={(moved) => {
        setAsked(null);
        onChoose(chosen.filter(({ submission }) => !moved.includes(submission)));
      }}
    />
  ) : null;
  return (
    <>
      {tasks.length < 2 ? null : (
        <div className={`${styles.bulk} no-print`} role="group" aria-label="批量处理">
          <Button onClick={() => onChoose(everything ? [] : tasks)}>
            {everything ? "全不选" : `全选待审的 ${tasks.length} 份`}
          </Button>
          {bulkMoves.map(({ id, name }) => {
            const able = movable(chosen, id);
            if (movable(tasks, id).length === 0) return null;
            return (
              <Button
                key={id}
                disabled={able.length === 0}
                onClick={() => setAsked({ move: id, tasks: able })}
              >
                {able.length === 0 ? `批量${name}…` : `${name} ${able.length} 份…`}
              </Button>
            );
          })}
          <span role="status" className={styles.quiet}>
            {chosen.length === 0 ? "" : `已选 ${chosen.length} 份`}
          </span>
        </div>
      )}
      {dialog}
    </>
  );
}
