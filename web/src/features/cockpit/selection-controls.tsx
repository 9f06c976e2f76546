import type { CatalogIndicator, CatalogReply } from "@dash/server/contract";
import { SelectField, type SelectGroup } from "../../components/select-field.tsx";
import type { CockpitState } from "../../url-state/cockpit-state.ts";
import type { CockpitSelection } from "./resolve-selection.ts";
import styles from "./selection-controls.module.css";

interface SelectionControlsProps {
  readonly catalog: CatalogReply;
  readonly selection: CockpitSelection;
  readonly onChange: (part: Partial<CockpitState>) => void;
}

/** Which indicator, of which cluster, and which measure of it the map and the trend show. */
export function SelectionControls({ catalog, selection, onChange }: SelectionControlsProps) {
  const { indicator, cluster, stat } = selection;
  const measures = catalog.statistics.filter(
    (entry) => indicator.statistics.includes(entry.id) && entry.id !== "cagr",
  );
  return (
    <div className={`${styles.controls} no-print`}>
      <SelectField
        label="指标"
        quiet
        value={indicator.id}
        groups={indicatorGroups(catalog.indicators)}
        onChange={(id) => onChange({ indicator: id, transformation: null, stat: null })}
      />
      {indicator.block === "cluster" ? (
        <SelectField
          label="集群"
          quiet
          value={cluster}
          groups={[{ name: "", options: catalog.clusters.map(({ id, name }) => ({ id, name })) }]}
          onChange={(id) => onChange({ cluster: id })}
        />
      ) : null}
      {measures.length > 1 ? (
        <SelectField
          label="看什么"
          quiet
          value={stat}
          groups={[{ name: "", options: measures.map(({ id, name }) => ({ id, name })) }]}
          onChange={(id) => onChange({ stat: id })}
        />
      ) : null}
    </div>
  );
}

/** Indicators with anything released, under their themes; the cluster block first. */
function indicatorGroups(indicators: readonly CatalogIndicator[]): readonly SelectGroup[] {
  const groups = new Map<string, { id: string; name: string }[]>();
  for (const indicator of indicators) {
    if (indicator.periods.length === 0) continue;
    const heading = indicator.block === "cluster" ? "产业集群" : indicator.theme;
    const options = groups.get(heading) ?? [];
    options.push({ id: indicator.id, name: indicator.name });
    groups.set(heading, options);
  }
  return [...groups].map(([name, options]) => ({ name, options }));
}
