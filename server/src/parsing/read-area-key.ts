import {
  type AreaLevel,
  type AreaMatch,
  areaByCode,
  areas,
  areasOfLevel,
  matchArea,
  normaliseName,
  type ReferenceArea,
} from "@dash/data";
import type { KeyProblem, RowKey } from "../domain/validation/report-table.ts";
import { readAreaCode } from "./area-code.ts";
import {
  createKeyReader,
  isBlankKey,
  type KeyColumns,
  type KeyMeaning,
  type KeyReader,
  remarkOn,
  unknownKey,
} from "./key-reader.ts";

/** How names of development zones end; one that is not in the catalogue is left out, not refused. */
const ZONE_NAME =
  /(?:开发区|高新区|经开区|新区|管理区|产业园区?|工业园区?|风景区|度假区|试验区|示范区|保税区|经济区|功能区)$/u;

/**
 * Reads the area of a row. The code wins; a name that says something else is a conflict. Development zones are read
 * beside the levels of the form: their rows are kept apart from every sum.
 */
export function createAreaReader(columns: KeyColumns, levels: readonly AreaLevel[]): KeyReader<string> {
  const admitted: readonly AreaLevel[] = [...levels, "functional-zone"];
  return createKeyReader(columns, (code, name) =>
    isBlankKey(code) ? meaningOfName(name, levels, admitted) : meaningOfCode(code, name, admitted),
  );
}

/** Whether the row of an area is neither read nor refused: a development zone that the catalogue does not know. */
export function isLeftOut(area: RowKey<string>): boolean {
  return area.problem?.kind === "unlisted-zone";
}

function meaningOfName(
  written: string,
  levels: readonly AreaLevel[],
  admitted: readonly AreaLevel[],
): KeyMeaning<string> {
  const name = normaliseName(written);
  if (name === "") return { value: null, problem: { kind: "empty" } };
  const match = matchArea(name, { level: admitted });
  if (match.kind === "match") return { value: match.area.code, remark: areaRemark(written, match) };
  // A name that is an area of the form's own levels and a zone besides means the former.
  const own = matchArea(name, { level: levels });
  if (own.kind === "match") return { value: own.area.code, remark: areaRemark(written, own) };
  const nearest = own.suggestions.length > 0 && match.kind === "unknown" ? own : match;
  const explanation = match.kind === "unknown" && own.kind === "unknown" ? own.explanation : null;
  return { value: null, problem: notMatched(name, nearest.suggestions, explanation) };
}

function notMatched(name: string, near: readonly ReferenceArea[], explanation: string | null): KeyProblem {
  const suggestions = near.map((area) => `${area.name}（${area.code}）`);
  if (suggestions.length === 0 && explanation === null && ZONE_NAME.test(name))
    return { kind: "unlisted-zone", text: name };
  return unknownKey(name, suggestions, explanation);
}

function meaningOfCode(
  writtenCode: string,
  writtenName: string,
  admitted: readonly AreaLevel[],
): KeyMeaning<string> {
  const name = normaliseName(writtenName);
  const match = name === "" ? null : matchArea(name, { level: admitted });
  const read = readAreaCode(writtenCode);
  if (read.kind === "digits-lost") return meaningOfRest(writtenCode, read.rounded, match, admitted);
  const { code } = read;
  const area = areaByCode(code);
  if (!area || !admitted.includes(area.level)) return { value: null, ...unknownCode(code, name, match) };
  if (match?.kind === "unknown" && match.explanation !== null && matchArea(name).kind !== "match")
    return { value: null, problem: unknownKey(name, [], match.explanation), about: "name" };
  if (match !== null && !names(match, area))
    return {
      value: null,
      problem: { kind: "conflict", text: name, code, name: area.name, misspelt: suggests(match, area) },
      about: "name",
    };
  if (match?.kind === "match" && match.former)
    return { value: code, remark: areaRemark(writtenName, match), about: "name" };
  if (code !== writtenCode)
    return { value: code, remark: { kind: "normalised", text: writtenCode, name: code }, about: "code" };
  return { value: code, remark: remarkOn(writtenName, area), about: "name" };
}

/** A code that lost its last digits is made whole by the name beside it, when the two agree. */
function meaningOfRest(
  writtenCode: string,
  rounded: (code: string) => boolean,
  match: AreaMatch | null,
  admitted: readonly AreaLevel[],
): KeyMeaning<string> {
  if (match?.kind === "match" && rounded(match.area.code))
    return {
      value: match.area.code,
      remark: { kind: "normalised", text: writtenCode, name: match.area.code },
      about: "code",
    };
  const possible = admitted.flatMap(areasOfLevel).filter((area) => rounded(area.code));
  return {
    value: null,
    problem: unknownKey(
      writtenCode,
      possible.length > 3 ? [] : possible.map((area) => `${area.code}（${area.name}）`),
      `代码“${writtenCode}”被表格软件写成了科学计数，后面的数字已丢失，同一行的名称也不能确定地区。请把代码列设为文本格式后重填六位代码。`,
    ),
    about: "code",
  };
}

function names(match: AreaMatch, area: ReferenceArea): boolean {
  return match.kind === "match" ? match.area === area : match.kind === "ambiguous" && suggests(match, area);
}

function suggests(match: AreaMatch, area: ReferenceArea): boolean {
  return match.kind !== "match" && match.suggestions.includes(area);
}

function areaRemark(
  written: string,
  match: Extract<AreaMatch, { kind: "match" }>,
): KeyMeaning<string>["remark"] {
  return match.former
    ? { kind: "former-name", text: normaliseName(written), name: match.area.name }
    : remarkOn(written, match.area);
}

function unknownCode(
  code: string,
  name: string,
  match: AreaMatch | null,
): { readonly problem: KeyProblem; readonly about: "code" | "name" } {
  const known = areaByCode(code);
  if (known)
    return { problem: unknownKey(code, [], `${code}是${known.name}，不是本表的填报地区。`), about: "code" };
  const successor = areas.find((area) => area.formerCodes.includes(code));
  if (successor) {
    const text = `代码${code}已停用，现为${successor.code}（${successor.name}）。`;
    return { problem: unknownKey(code, [], text), about: "code" };
  }
  if (/^\d{12}$/.test(code))
    return {
      problem: unknownKey(code, [], `${code}是乡镇、街道或村的统计用区划代码，本表填到县级以上地区。`),
      about: "code",
    };
  if (match?.kind === "unknown" && match.suggestions.length === 0 && match.explanation === null)
    if (ZONE_NAME.test(name)) return { problem: { kind: "unlisted-zone", text: name }, about: "name" };
  const suggestions = match?.kind === "match" ? [`${match.area.code}（${match.area.name}）`] : [];
  return { problem: unknownKey(code, suggestions), about: "code" };
}
