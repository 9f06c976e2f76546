import { classMethods, type ClassMethod } from "@dash/data";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";

export interface ClassParameters {
  readonly method: ClassMethod;
  readonly count: number;
  readonly manualBreaks: readonly number[];
}

const DEFAULT_COUNT = 5;
const MAX_COUNT = 9;

/** How the values of a map are to be put into classes. */
export function selectClasses(query: {
  readonly classes?: string | undefined;
  readonly n?: string | undefined;
  readonly breaks?: string | undefined;
}): Outcome<ClassParameters> {
  const text = query.classes ?? (query.breaks === undefined ? "auto" : "manual");
  const method = classMethods.find((candidate) => candidate.id === text);
  if (method === undefined)
    return refuse({
      kind: "invalid",
      code: "unknown-classes",
      message: `没有“${text}”这种分档方法。可用：${classMethods.map((one) => `${one.id}（${one.name}）`).join("、")}。`,
      path: "classes",
      detail: { allowed: classMethods.map((one) => one.id) },
    });
  const count = query.n === undefined ? DEFAULT_COUNT : /^\d$/.test(query.n) ? Number(query.n) : 0;
  if (count < 1 || count > MAX_COUNT)
    return refuse({
      kind: "invalid",
      code: "invalid-class-count",
      message: `档数 n“${query.n ?? ""}”不对。应为 1 到 ${MAX_COUNT} 的整数。`,
      path: "n",
    });
  const parts = query.breaks?.split(",") ?? [];
  const manualBreaks = parts.map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const wrong = manualBreaks.findIndex((value) => !Number.isFinite(value));
  if (wrong !== -1 || manualBreaks.length >= MAX_COUNT)
    return refuse({
      kind: "invalid",
      code: "invalid-breaks",
      message: `分界值 breaks“${query.breaks ?? ""}”不对。应为逗号分隔的数字，至多 ${MAX_COUNT - 1} 个，如 0,100,500。`,
      path: "breaks",
    });
  if (method.id === "manual" && manualBreaks.length === 0)
    return refuse({
      kind: "invalid",
      code: "missing-parameter",
      message: "自定分档须用 breaks 给出分界值，如 breaks=0,100,500。",
      path: "breaks",
    });
  return accept({ method: method.id, count, manualBreaks });
}
