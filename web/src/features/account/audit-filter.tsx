import type { AuditReply } from "@dash/server/contract";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { AuditState } from "../../url-state/audit-state.ts";
import styles from "./list-filter.module.css";

interface AuditFilterProps {
  readonly state: AuditState;
  readonly actions: AuditReply["actions"];
  readonly onChange: (part: Partial<AuditState>) => void;
}

/** Looks into the audit log by account, action and days. */
export function AuditFilter({ state, actions, onChange }: AuditFilterProps) {
  const [actor, setActor] = useState(state.actor);

  function submit(event: FormEvent) {
    event.preventDefault();
    onChange({ actor: actor.trim(), cursor: null });
  }

  return (
    <search className="no-print">
      <form className={styles.filter} onSubmit={submit}>
        <TextField label="用户名" type="search" value={actor} maxLength={64} onChange={setActor} />
        <Button type="submit">查找</Button>
        <SelectField
          label="事项"
          value={state.action ?? ""}
          groups={[{ name: "", options: [{ id: "", name: "全部事项" }, ...actions] }]}
          onChange={(action) => onChange({ action: action === "" ? null : action, cursor: null })}
        />
        <TextField
          label="从（含当日）"
          type="date"
          value={state.from ?? ""}
          onChange={(from) => onChange({ from: from === "" ? null : from, cursor: null })}
        />
        <TextField
          label="到（含当日）"
          type="date"
          value={state.to ?? ""}
          onChange={(to) => onChange({ to: to === "" ? null : to, cursor: null })}
        />
      </form>
    </search>
  );
}
