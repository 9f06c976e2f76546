const CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u;
const OFFSET_MS = 8 * 60 * 60 * 1000;

/** Beijing time of an instant as a datetime-local input writes it, `2026-11-24T15:04`, wherever the computer stands. */
export function shanghaiInputOf(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, "2026-11-24T15:04".length);
}

/** The instant a datetime-local input means when it is read as Beijing time; null when it is empty or malformed. */
export function instantOfShanghaiInput(text: string): string | null {
  return CLOCK.test(text) && !Number.isNaN(Date.parse(`${text}:00+08:00`)) ? `${text}:00+08:00` : null;
}
