import { PROVINCE_CODE, type ReferenceArea } from "../model/reference-area.ts";
import { areaByCode } from "./area-by-code.ts";
import { areas } from "./areas.ts";
import { areasOfLevel } from "./areas-of-level.ts";
import { countiesOf } from "./counties-of.ts";
import { customaryOrder } from "./customary-order.ts";

export type AreaSet =
  | { readonly ok: true; readonly areas: readonly ReferenceArea[] }
  | { readonly ok: false; readonly error: AreaSetError };

export interface AreaSetError {
  readonly code: "empty" | "unknown-area" | "unknown-level" | "no-counties";
  /** The part of the expression that is wrong, as written. */
  readonly part: string;
  /** 中文, with the way out. */
  readonly message: string;
}

const levels = ["province", "prefecture", "county", "functional-zone"] as const;

/**
 * The areas an expression names, in customary order and each once: codes and sets separated by commas, where a set is
 * `level:prefecture` (17), `level:county` (103), `level:province`, `level:functional-zone` or `in:420500` (the
 * counties of a prefecture). The first wrong part is returned as an error.
 */
export function expandAreaSet(expression: string): AreaSet {
  const parts = expression.split(",").map((part) => part.trim());
  const found = new Set<ReferenceArea>();
  for (const part of parts) {
    const expanded = expandPart(part);
    if (!expanded.ok) return expanded;
    for (const area of expanded.areas) found.add(area);
  }
  const ordered = [...found];
  ordered.sort((a, b) => customaryOrder(a.code, b.code));
  return { ok: true, areas: ordered };
}

function expandPart(part: string): AreaSet {
  if (part === "")
    return failure(
      "empty",
      part,
      "地区为空。请给出六位地区代码，或 level:prefecture、level:county、in:420500。",
    );
  if (part.startsWith("level:")) return expandLevel(part);
  if (part.startsWith("in:")) return expandCounties(part);
  const area = areaByCode(part);
  return area ? { ok: true, areas: [area] } : unknownArea(part, part);
}

function expandLevel(part: string): AreaSet {
  const level = levels.find((candidate) => part === `level:${candidate}`);
  if (level) return { ok: true, areas: areasOfLevel(level) };
  return failure(
    "unknown-level",
    part,
    `没有“${part}”这一级地区。可用：${levels.map((name) => `level:${name}`).join("、")}。`,
  );
}

function expandCounties(part: string): AreaSet {
  const code = part.slice("in:".length);
  const area = areaByCode(code);
  if (!area) return unknownArea(code, part);
  if (area.level === "prefecture") return { ok: true, areas: countiesOf(code) };
  const hint =
    code === PROVINCE_CODE
      ? "全省请用 level:prefecture（市州）或 level:county（县级）。"
      : "in: 后面应是市州代码，如 in:420500。";
  return failure("no-counties", part, `“${part}”不可用：${area.name}不是市州。${hint}`);
}

function unknownArea(code: string, part: string): AreaSet {
  const successor = areas.find((area) => area.formerCodes.includes(code));
  const hint = successor
    ? `该代码已停用，现为 ${successor.code}（${successor.name}）。`
    : "请用六位地区代码，如 420500（宜昌市）；全部地区见 /api/v1/catalog。";
  return failure("unknown-area", part, `没有代码为“${code}”的地区。${hint}`);
}

function failure(code: AreaSetError["code"], part: string, message: string): AreaSet {
  return { ok: false, error: { code, part, message } };
}
