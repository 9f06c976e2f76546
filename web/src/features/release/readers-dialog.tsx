import type { ReadersReply, ReleaseReply } from "@dash/server/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { instantInShanghai } from "../../format/instant.ts";
import { instantOfShanghaiInput, shanghaiInputOf } from "../../format/shanghai-input.ts";
import { addReader, readersQuery, removeReader } from "../../queries/previews.ts";
import { LookList } from "./look-list.tsx";
import styles from "./readers-dialog.module.css";

interface ReadersDialogProps {
  readonly release: ReleaseReply;
  /** Whether the account may change the list. */
  readonly mayChange: boolean;
  readonly onClose: () => void;
}

/** Who may read a scheduled release before its hour, from when, and who did. */
export function ReadersDialog({ release, mayChange, onClose }: ReadersDialogProps) {
  const queryClient = useQueryClient();
  const readers = useQuery(readersQuery(release.id));
  const changing = useMutation({
    mutationFn: (change: () => Promise<ReadersReply>) => change(),
    onSuccess: (reply) => queryClient.setQueryData(readersQuery(release.id).queryKey, reply),
  });
  const failure = changing.error ?? readers.error;
  return (
    <Dialog
      wide
      title={`第 ${release.id} 号发布的提前阅读`}
      onClose={onClose}
      actions={<Button onClick={onClose}>关闭</Button>}
    >
      <p>
        名单内的人在公开之前就能看到发布后的页面；每页、每张图、每个文件都带其姓名的水印，每次阅读都有记录。
        {instantInShanghai(release.publishedAt)}（北京时间）公开，或取消发布时，提前阅读即结束。
      </p>
      {failure ? <FailureNotice error={failure} /> : null}
      {readers.data ? (
        <>
          {mayChange ? (
            <AddReaderForm
              candidates={readers.data.candidates}
              busy={changing.isPending}
              onAdd={(username, from) =>
                changing.mutate(() => addReader(release.id, { username, ...(from === null ? {} : { from }) }))
              }
            />
          ) : null}
          <DataTable
            caption={
              readers.data.readers.length === 0
                ? "名单为空：公开之前没有人能提前阅读"
                : "名单，时间为北京时间"
            }
            columns={[
              { id: "name", head: "姓名", unbroken: true, cell: (row) => row.displayName },
              { id: "account", head: "账号", unbroken: true, cell: (row) => row.username },
              { id: "role", head: "角色", unbroken: true, cell: (row) => row.roleName },
              { id: "from", head: "可读自", unbroken: true, cell: (row) => instantInShanghai(row.from) },
              { id: "by", head: "列入人", unbroken: true, cell: (row) => row.addedBy },
              {
                id: "remove",
                head: <span className="visually-hidden">操作</span>,
                cell: (row) =>
                  mayChange ? (
                    <Button
                      disabled={changing.isPending}
                      onClick={() => changing.mutate(() => removeReader(release.id, row.username))}
                    >
                      移出<span className="visually-hidden">{row.displayName}</span>
                    </Button>
                  ) : null,
              },
            ]}
            rows={readers.data.readers}
            keyOf={(row) => row.username}
            stacks
          />
          <LookList looks={readers.data.looks} />
        </>
      ) : null}
    </Dialog>
  );
}

interface AddReaderFormProps {
  readonly candidates: ReadersReply["candidates"];
  readonly busy: boolean;
  readonly onAdd: (username: string, from: string | null) => void;
}

function AddReaderForm({ candidates, busy, onAdd }: AddReaderFormProps) {
  const [username, setUsername] = useState("");
  const [from, setFrom] = useState(() => shanghaiInputOf(new Date()));
  const chosen = candidates.some((one) => one.username === username) ? username : "";
  if (candidates.length === 0)
    return <p className={styles.empty}>没有更多可列入的账号：须是在用的省发改委用户或分析人员。</p>;
  return (
    <div className={styles.add}>
      <SelectField
        label="列入"
        value={chosen}
        groups={[
          {
            name: "",
            options: [
              { id: "", name: "选择账号" },
              ...candidates.map((one) => ({
                id: one.username,
                name: `${one.displayName}（${one.roleName}，${one.username}）`,
              })),
            ],
          },
        ]}
        onChange={setUsername}
      />
      <div className={styles.from}>
        <TextField label="可读自（北京时间）" type="datetime-local" value={from} onChange={setFrom} />
      </div>
      <Button
        kind="primary"
        disabled={busy || chosen === ""}
        onClick={() => onAdd(chosen, instantOfShanghaiInput(from))}
      >
        列入名单
      </Button>
    </div>
  );
}
