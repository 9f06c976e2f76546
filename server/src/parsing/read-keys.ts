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
import type { RawRow } from "./raw-workbook.ts";

/** Columns of a key, from 0: code and name may stand in two cells. */
export interface KeyColumns {
  readonly code: number | undefined;
  readonly name: number | undefined;
}

/** Reads a key by the texts of its code and its name, empty where there is none. */
export type KeyReader<T> = (code: string, name: string) => RowKey<T>;

type KeyMeaning<T> = Omit<RowKey<T>, "index">;

/** Text of a row's key cell as written; a code stored as a number becomes its digits. */
export function keyText(row: RawRow, column: number | undefined): string {
  const raw = column === undefined ? undefined : row.cells[column];
  if (raw === undefined) return "";
  return raw.kind === "number" ? String(raw.value) : raw.text;
}

/** Text as keys are compared; a code that a spreadsheet program wrote as 4.2E+05 becomes its digits again. */
export function normaliseKey(written: string): string {
  const text = normaliseName(written);
  return /^\d(?:\.\d+)?E\+\d+$/i.test(text) ? String(Number(text)) : text;
}

/** Reads keys by a pure meaning of code and name. Keys repeat from row to row, so that each is looked into once. */
function createKeyReader<T>(
  columns: KeyColumns,
  meaningOf: (code: string, name: string) => KeyMeaning<T>,
): KeyReader<T> {
  const byCode = new Map<string, Map<string, RowKey<T>>>();

  function read(code: string, name: string): RowKey<T> {
    const { value, problem, remark } = meaningOf(normaliseKey(code), normaliseKey(name));
    const inName = problem?.kind === "conflict" || remark !== undefined || code === "";
    const index = (inName ? columns.name : undefined) ?? columns.code ?? columns.name ?? 0;
    return { value, problem, remark, index };
  }

  return (code, name) => {
    let byName = byCode.get(code);
    if (!byName) {
      byName = new Map();
      byCode.set(code, byName);
    }
    let key = byName.get(name);
    if (!key) {
      key = read(code, name);
      byName.set(name, key);
    }
    return key;
  };
}

function unknown(
  text: string,
  suggestions: readonly string[] = [],
  explanation: string | null = null,
): KeyProblem {
  return { kind: "unknown", text, suggestions, explanation };
}

/** Reads the area of a row. The code wins; a name that says something else is a conflict. */
export function createAreaReader(columns: KeyColumns, levels: readonly AreaLevel[]): KeyReader<string> {
  return createKeyReader(columns, (code, name) => areaMeaning(code, name, levels));
}

function areaMeaning(code: string, name: string, levels: readonly AreaLevel[]): KeyMeaning<string> {
  if (code === "" && name === "") return { value: null, problem: { kind: "empty" } };
  const match = name === "" ? null : matchArea(name, { level: levels });
  if (code === "") {
    if (match?.kind === "match")
      return match.former
        ? { value: match.area.code, remark: { kind: "former-name", text: name, name: match.area.name } }
        : { value: match.area.code };
    const suggestions = (match?.suggestions ?? []).map((area) => `${area.name}（${area.code}）`);
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
  if (known) return unknown(code, [], `${code}是${known.name}，不是本表的填报地区。`);
  const successor = areas.find((area) => area.formerCodes.includes(code));
  if (successor) return unknown(code, [], `代码${code}已停用，现为${successor.code}（${successor.name}）。`);
  const match = name === "" ? null : matchArea(name, { level: levels });
  return unknown(code, match?.kind === "match" ? [`${match.area.code}（${match.area.name}）`] : []);
}

/** Reads the cluster of a row; `_T` stands for none. */
export function createClusterReader(columns: KeyColumns): KeyReader<string> {
  return createKeyReader(columns, clusterMeaning);
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
export function createIndicatorReader(columns: KeyColumns): KeyReader<Indicator> {
  return createKeyReader(columns, indicatorMeaning);
}

function indicatorMeaning(code: string, name: string): KeyMeaning<Indicator> {
  if (code === "" && name === "") return { value: null, problem: { kind: "empty" } };
  const found = code === "" ? matchIndicator(name) : indicatorById(code);
  if (!found) return { value: null, problem: unknown(code === "" ? name : code) };
  const named = code === "" || name === "" ? found : matchIndicator(name, found.block);
  if (named !== found)
    return {
      value: null,
      problem: unknown(name, [], `指标代码${code}是“${found.name}”，同一行的名称却是“${name}”。`),
    };
  return { value: found };
}
