import type { AccountsReply } from "@dash/server/contract";
import { SegmentedControl } from "../../components/segmented-control.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { AccountsState } from "../../url-state/accounts-state.ts";
import styles from "./list-filter.module.css";

interface AccountFilterProps {
  readonly state: AccountsState;
  readonly roles: AccountsReply["roles"];
  readonly onChange: (part: Partial<AccountsState>) => void;
}

/** Looks for accounts by name, role and state. */
export function AccountFilter({ state, roles, onChange }: AccountFilterProps) {
  return (
    <search className={`${styles.filter} no-print`}>
      <TextField
        label="查找用户名或姓名"
        type="search"
        value={state.q}
        maxLength={60}
        onChange={(q) => onChange({ q, page: "1" })}
      />
      <SelectField
        label="角色"
        value={state.role ?? ""}
        groups={[{ name: "", options: [{ id: "", name: "全部角色" }, ...roles] }]}
        onChange={(role) => onChange({ role: role === "" ? null : role, page: "1" })}
      />
      <SegmentedControl
        label="状态"
        options={[
          { id: "all", name: "全部" },
          { id: "signed-in", name: "已登录" },
          { id: "locked", name: "已锁定" },
          { id: "disabled", name: "已停用" },
        ]}
        value={state.show}
        onChange={(show) => onChange({ show, page: "1" })}
      />
    </search>
  );
}
