import { SegmentedControl } from "../../components/segmented-control.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { IndicatorsState } from "../../url-state/indicators-state.ts";
import styles from "./indicator-filter.module.css";

interface IndicatorFilterProps {
  readonly state: IndicatorsState;
  readonly themes: readonly string[];
  readonly onChange: (part: Partial<IndicatorsState>) => void;
}

/** Looks for indicators by name, theme and whether anything was released. */
export function IndicatorFilter({ state, themes, onChange }: IndicatorFilterProps) {
  return (
    <search className={`${styles.filter} no-print`}>
      <TextField
        label="查找指标"
        type="search"
        value={state.q}
        maxLength={60}
        onChange={(q) => onChange({ q })}
      />
      <SelectField
        label="主题"
        value={state.theme ?? ""}
        groups={[
          {
            name: "",
            options: [{ id: "", name: "全部主题" }, ...themes.map((theme) => ({ id: theme, name: theme }))],
          },
        ]}
        onChange={(theme) => onChange({ theme: theme === "" ? null : theme })}
      />
      <SegmentedControl
        label="发布情况"
        options={[
          { id: "all", name: "全部" },
          { id: "released", name: "已发布" },
        ]}
        value={state.show}
        onChange={(show) => onChange({ show })}
      />
    </search>
  );
}
