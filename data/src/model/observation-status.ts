export interface ObservationStatusDefinition {
  readonly id: string;
  readonly name: string;
  /** Short mark beside a number; empty when none is needed. */
  readonly mark: string;
  /** True while a later vintage is expected to change the figure. */
  readonly provisional: boolean;
}

/** SDMX OBS_STATUS, with the stages of Chinese accounts. Order: from the least to the most settled. */
export const observationStatuses = [
  { id: "M", name: "缺", mark: "—", provisional: false },
  { id: "C", name: "保密", mark: "保密", provisional: false },
  { id: "E", name: "估计", mark: "估", provisional: true },
  { id: "P", name: "初步", mark: "初步", provisional: true },
  { id: "R", name: "初步核实", mark: "核实", provisional: true },
  { id: "A", name: "未注明核算阶段", mark: "", provisional: false },
  { id: "F", name: "最终核实", mark: "", provisional: false },
  { id: "S", name: "普查修订", mark: "普查修订", provisional: false },
] as const satisfies readonly ObservationStatusDefinition[];

export type ObservationStatus = (typeof observationStatuses)[number]["id"];

const byId = new Map<string, ObservationStatusDefinition>(
  observationStatuses.map((entry) => [entry.id, entry]),
);

export function observationStatus(id: ObservationStatus): ObservationStatusDefinition {
  return byId.get(id)!;
}
