import { observationStatuses, origins, vintageKinds } from "@dash/data";

/** 中文 name of a vintage kind; an id that is not known is shown as it is. */
export function vintageName(id: string): string {
  return vintageKinds.find((entry) => entry.id === id)?.name ?? id;
}

/** 中文 name of an observation status. */
export function statusName(id: string): string {
  return observationStatuses.find((entry) => entry.id === id)?.name ?? id;
}

/** 中文 name of where a figure comes from. */
export function originName(id: string): string {
  return origins.find((entry) => entry.id === id)?.name ?? id;
}
