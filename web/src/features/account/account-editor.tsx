import type { AccountReply, AccountsReply, CatalogReply } from "@dash/server/contract";
import { type FormEvent, useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { ProblemError } from "../../queries/problem-error.ts";
import { areaNames } from "./account-facts.tsx";
import styles from "./sign-in-form.module.css";

export interface AccountDraft {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly areas: readonly string[];
  /** Id; null for roles without one. */
  readonly department: string | null;
}

interface AccountEditorProps {
  /** Null adds one. */
  readonly account: AccountReply | null;
  readonly roles: AccountsReply["roles"];
  readonly areas: CatalogReply["areas"];
  readonly departments: AccountsReply["departments"];
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onCancel: () => void;
  readonly onSave: (draft: AccountDraft) => void;
}

const SEPARATORS = /[\s,，、;；]+/u;

/** Name, role, areas and department of an account; its username is chosen once. */
export function AccountEditor({
  account,
  roles,
  areas,
  departments,
  busy,
  error,
  onCancel,
  onSave,
}: AccountEditorProps) {
  const form = useId();
  const [username, setUsername] = useState(account?.username ?? "");
  const [displayName, setDisplayName] = useState(account?.displayName ?? "");
  const [role, setRole] = useState<string>(account?.role ?? "reporter");
  const [areaText, setAreaText] = useState(account?.areas.join(" ") ?? "");
  const [department, setDepartment] = useState(account?.department?.id ?? "");
  const inDepartment = roles.find(({ id }) => id === role)?.needsDepartment ?? false;
  const codes = areaText.split(SEPARATORS).filter((code) => code !== "");
  const problem = error instanceof ProblemError ? error.problem : null;
  const errorAt = (path: string) => (problem?.path === path ? problem.title : undefined);
  const shownInPlace = ["username", "displayName", "areas"].includes(problem?.path ?? "");

  function submit(event: FormEvent) {
    event.preventDefault();
    onSave({
      username: username.trim(),
      displayName: displayName.trim(),
      role,
      areas: codes,
      department: inDepartment && department !== "" ? department : null,
    });
  }

  return (
    <Dialog
      title={account ? `更改账号 ${account.username}` : "新建账号"}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>取消</Button>
          <Button kind="primary" type="submit" form={form} disabled={busy}>
            {account ? "保存" : "新建"}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        {account ? null : (
          <TextField
            label="用户名"
            value={username}
            onChange={setUsername}
            error={errorAt("username")}
            hint="小写字母、数字、点、横线；建好后不能改"
            autoComplete="off"
            required
          />
        )}
        <TextField
          label="姓名"
          value={displayName}
          onChange={setDisplayName}
          error={errorAt("displayName")}
          maxLength={60}
          autoComplete="off"
          required
        />
        <SelectField label="角色" value={role} groups={[{ name: "", options: roles }]} onChange={setRole} />
        {inDepartment ? (
          <SelectField
            label="所属部门"
            value={department}
            groups={[{ name: "", options: [{ id: "", name: "请选择" }, ...departments] }]}
            onChange={setDepartment}
          />
        ) : null}
        <TextField
          label="地区代码"
          value={areaText}
          onChange={setAreaText}
          error={errorAt("areas")}
          hint={codes.length > 0 ? areaNames(codes, areas) : "如 420500；多个用空格隔开。管理员不填。"}
          autoComplete="off"
        />
        {account && role !== account.role ? <p>角色一改，该账号须重新登录。</p> : null}
        {error && !shownInPlace ? <FailureNotice error={error} /> : null}
      </form>
    </Dialog>
  );
}
