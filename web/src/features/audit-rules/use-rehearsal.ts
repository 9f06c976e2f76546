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
    const sum = { done: 0, of: years.length, findings: 0, cells: 0, first: [] as RehearsalReply["first"] };
    const show = (state: RehearsalRun["state"], error: Error | null = null) =>
      setRun({ ...sum, state, error });
    show("running");
    try {
      for (const year of years) {
        const found = await rehearseYear(rule, year, controller.signal);
        sum.done += 1;
        sum.findings += found.findings;
        sum.cells += found.cells;
        sum.first = sum.first.concat(found.first).slice(0, SHOWN);
        show("running");
      }
      show("done");
    } catch (error) {
      if (controller.signal.aborted) return;
      show("failed", error instanceof Error ? error : new Error(String(error)));
    }
  }

  return { run, start };
}
