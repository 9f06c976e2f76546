import type { RehearsalReply } from "@dash/server/contract";
import { useEffect, useRef, useState } from "react";
import { rehearseYear } from "../../queries/rules.ts";

export interface RehearsalRun {
  readonly state: "idle" | "running" | "done" | "failed";
  /** Years looked at so far, of all. */
  readonly done: number;
  readonly of: number;
  readonly findings: number;
  readonly cells: number;
  readonly first: RehearsalReply["first"];
  readonly error: Error | null;
}

const IDLE: RehearsalRun = { state: "idle", done: 0, of: 0, findings: 0, cells: 0, first: [], error: null };
const SHOWN = 20;

/** Rehearses a rule year by year, so that progress is true and other work comes in between. */
export function useRehearsal(rule: string, years: readonly number[]) {
  const [run, setRun] = useState(IDLE);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  async function start(): Promise<void> {
    abort.current?.abort();
    const controller = new AbortController();
    abort.current = controller;
    let sum: RehearsalRun = { ...IDLE, state: "running", of: years.length };
    setRun(sum);
    try {
      for (const year of years) {
        const found = await rehearseYear(rule, year, controller.signal);
        sum = {
          ...sum,
          done: sum.done + 1,
          findings: sum.findings + found.findings,
          cells: sum.cells + found.cells,
          first: [...sum.first, ...found.first].slice(0, SHOWN),
        };
        setRun(sum);
      }
      setRun({ ...sum, state: "done" });
    } catch (error) {
      if (controller.signal.aborted) return;
      setRun({ ...sum, state: "failed", error: error instanceof Error ? error : new Error(String(error)) });
    }
  }

  return { run, start };
}
