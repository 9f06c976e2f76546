import { observationStatuses } from "@dash/data";

function definition(status: string): (typeof observationStatuses)[number] | undefined {
  return observationStatuses.find((entry) => entry.id === status);
}

/** Short mark beside a number (`初步`, `估`); empty when none is needed. */
export function statusMark(status: string): string {
  return definition(status)?.mark ?? "";
}

/** For captions: `初步数`, `初步核实数`, `普查修订数`; empty when the status needs no word. */
export function statusCaption(status: string): string {
  const found = definition(status);
  return found === undefined || found.id === "M" || found.id === "C" || found.id === "A"
    ? ""
    : `${found.name}数`;
}

/** Whether a later vintage is expected to change the figure: drawn dashed and hollow. */
export function isProvisional(status: string): boolean {
  return definition(status)?.provisional ?? false;
}
