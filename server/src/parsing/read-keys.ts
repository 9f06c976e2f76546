import {
  type AreaLevel,
  areaByCode,
  areas,
  clusters,
  indicatorById,
  type Indicator,
  matchArea,
  matchCluster,
  matchIndicator,
  NO_CLUSTER,
  normaliseName,
} from "@dash/data";
import type { KeyProblem, RowKey } from "../domain/validation/report-table.ts";
import type { RawCell } from "./raw-workbook.ts";

/** A key as written in a row, and where: code and name may stand in two cells. */
export interface KeyCells {
  readonly code: string;
  readonly name: string;
  readonly codeCell: string;
  readonly nameCell: string;
}

type KeyMeaning<T> = Omit<RowKey<T>, "cell">;

/** Text of a key cell; codes that a spreadsheet program stored as numbers become digits again. */
export function keyText(raw: RawCell | undefined): string {
  if (raw === undefined) return "";
  if (raw.kind === "number") return String(raw.value);
  const text = normaliseName(raw.text);
  return /^\d(?:\.\d+)?E\+\d+$/i.test(text) ? String(Number(text)) : text;
}

function positioned<T>(meaning: KeyMeaning<T>, cells: KeyCells): RowKey<T> {
  const inName = meaning.problem?.kind === "conflict" || meaning.remark !== undefined || cells.code === "";
  return { ...meaning, cell: inName && cells.nameCell !== "" ? cells.nameCell : cells.codeCell };
}

function unknown(
  text: string,
  suggestions: readonly string[] = [],
  explanation: string | null = null,
): KeyProblem {
  return { kind: "unknown", text, suggestions, explanation };
}

/** Reads the area of a row. The code wins; a name that says something else is a conflict. */
export function createAreaReader(levels: readonly AreaLevel[]): (cells: KeyCells) => RowKey<string> {
  const remembered = new Map<string, KeyMeaning<string>>();
  return (cells) => {
    const key = `${cells.code}|${cells.name}`;
    let meaning = remembered.get(key);
    if (!meaning) {
      meaning = areaMeaning(cells.code, cells.name, levels);
      remembered.set(key, meaning);
    }
    return positioned(meaning, cells);
  };
}

function areaMeaning(code: string, name: string, levels: readonly AreaLevel[]): KeyMeaning<string> {
  if (code === "" && name === "") return { value: null, problem: { kind: "empty" } };
  const match = name === "" ? null : matchArea(name, { level: levels });
  if (code === "") {
    if (match?.kind === "match")
      return match.former
        ? { value: match.area.code, remark: { kind: "former-name", text: name, name: match.area.name } }
        : { value: match.area.code };
    const suggestions = (match?.suggestions ?? []).map((area) => `${area.name}(${area.code})`);
    return {
      value: null,
      problem: unknown(name, suggestions, match?.kind === "unknown" ? match.explanation : null),
    };
  }
  const six = /^\d{12}$/.test(code) && code.endsWith("000000") ? code.slice(0, 6) : code;
  const area = areaByCode(six);
  if (!area || !levels.includes(area.level)) return { value: null, problem: unknownCode(six, name, levels) };
  if (match === null || (match.kind === "match" && match.area === area))
    return match?.kind === "match" && match.former
      ? { value: six, remark: { kind: "former-name", text: name, name: area.name } }
      : { value: six };
  return { value: null, problem: { kind: "conflict", text: name, code: six, name: area.name } };
}

function unknownCode(code: string, name: string, levels: readonly AreaLevel[]): KeyProblem {
  const known = areaByCode(code);
  if (known) return unknown(code, [], `${code}是${known.name},不是本表的填报地区。`);
  const successor = areas.find((area) => area.formerCodes.includes(code));
  if (successor) return unknown(code, [], `代码${code}已停用,现为${successor.code}(${successor.name})。`);
  const match = name === "" ? null : matchArea(name, { level: levels });
  return unknown(code, match?.kind === "match" ? [`${match.area.code}(${match.area.name})`] : []);
}

/** Reads the cluster of a row; `_T` stands for none. */
export function createClusterReader(): (cells: KeyCells) => RowKey<string> {
  const remembered = new Map<string, KeyMeaning<string>>();
  return (cells) => {
    const key = `${cells.code}|${cells.name}`;
    let meaning = remembered.get(key);
    if (!meaning) {
      meaning = clusterMeaning(cells.code, cells.name);
      remembered.set(key, meaning);
    }
    return positioned(meaning, cells);
  };
}

function clusterMeaning(code: string, name: string): KeyMeaning<string> {
  if (code === "" && name === "") return { value: null, problem: { kind: "empty" } };
  if (code === NO_CLUSTER || (code === "" && name === NO_CLUSTER)) return { value: NO_CLUSTER };
  const byCode =
    code === ""
      ? undefined
      : clusters.find((cluster) => cluster.code === code.padStart(2, "0") || cluster.id === code);
  if (code !== "" && !byCode) return { value: null, problem: unknown(code) };
  if (name === "") return { value: byCode!.id };
  const match = matchCluster(name);
  if (match.kind === "refused") return { value: null, problem: unknown(name, [], match.explanation) };
  if (match.kind === "unknown")
    return byCode
      ? { value: null, problem: { kind: "conflict", text: name, code, name: byCode.name } }
      : { value: null, problem: unknown(name) };
  if (byCode && byCode.id !== match.cluster.id)
    return { value: null, problem: { kind: "conflict", text: name, code, name: byCode.name } };
  return match.note === null
    ? { value: match.cluster.id }
    : { value: match.cluster.id, remark: { kind: "later-name", text: name, note: match.note } };
}

/** Reads the indicator of a row of the long form. */
export function createIndicatorReader(): (cells: KeyCells) => RowKey<Indicator> {
  const remembered = new Map<string, KeyMeaning<Indicator>>();
  return (cells) => {
    const key = `${cells.code}|${cells.name}`;
    let meaning = remembered.get(key);
    if (!meaning) {
      meaning = indicatorMeaning(cells.code, cells.name);
      remembered.set(key, meaning);
    }
    return positioned(meaning, cells);
  };
}

function indicatorMeaning(code: string, name: string): KeyMeaning<Indicator> {
  if (code === "" && name === "") return { value: null, problem: { kind: "empty" } };
  const found = code === "" ? matchIndicator(name) : indicatorById(code);
  if (!found) return { value: null, problem: unknown(code === "" ? name : code) };
  const named = code === "" || name === "" ? found : matchIndicator(name, found.block);
  if (named !== found)
    return {
      value: null,
      problem: unknown(name, [], `指标代码${code}是“${found.name}”,同一行的名称却是“${name}”。`),
    };
  return { value: found };
}
