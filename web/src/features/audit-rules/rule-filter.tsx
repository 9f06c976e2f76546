import { type RulesReply, severities } from "@dash/server/contract";
import { SegmentedControl } from "../../components/segmented-control.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { severityName } from "../../format/submission-state-name.ts";
import type { RulesState } from "../../url-state/rules-state.ts";
import styles from "./audit-rules.module.css";

interface RuleFilterProps {
  readonly state: RulesState;
  readonly classes: RulesReply["classes"];
  readonly onChange: (part: Partial<RulesState>) => void;
}

/** Looks for rules by words, class and severity. */
export function RuleFilter({ state, classes, onChange }: RuleFilterProps) {
  return (
    <search className={`${styles.filter} no-print`}>
      <TextField
        label="查找规则"
        type="search"
        value={state.q}
        maxLength={60}
        onChange={(q) => onChange({ q, rule: null })}
      />
      <SelectField
        label="类"
        value={state.class ?? ""}
        groups={[
          {
            name: "",
            options: [{ id: "", name: "全部类" }, ...classes.map(({ id, name }) => ({ id, name }))],
          },
        ]}
        onChange={(id) => onChange({ class: id === "" ? null : id, rule: null })}
      />
      <SegmentedControl<RulesState["severity"]>
        label="级别"
        options={[
          { id: "all", name: "全部" },
          ...severities.map((severity) => ({ id: severity, name: severityName(severity) })),
        ]}
        value={state.severity}
        onChange={(severity) => onChange({ severity, rule: null })}
      />
    </search>
  );
}
