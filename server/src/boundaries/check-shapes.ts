import { areas, areasOfLevel, PROVINCE_CODE } from "@dash/data";

import type { BoundaryShape } from "./boundary-shapes.ts";

/** Generous bounds of Hubei in degrees; projected coordinates and swapped axes fall outside. */
const WEST = 107;
const EAST = 118;
const SOUTH = 28;
const NORTH = 35;

/** What is wrong with a deployment's boundaries, one 中文 line each; empty when every area is there once as a polygon. */
export function checkShapes(shapes: readonly BoundaryShape[]): readonly string[] {
  const expected = [...new Set([...areasOfLevel("prefecture"), ...areasOfLevel("county")])];
  const codes = new Set(shapes.map((shape) => shape.code));
  return [
    ...expected.filter((area) => !codes.has(area.code)).map((area) => `缺少地区：${area.code} ${area.name}`),
    ...[...codes].flatMap((code) =>
      codeProblem(
        code,
        expected.map((area) => area.code),
      ),
    ),
    ...shapes.flatMap((shape) => shapeProblem(shape)),
  ];
}

function codeProblem(code: string, expected: readonly string[]): readonly string[] {
  if (code === PROVINCE_CODE || expected.includes(code)) return [];
  if (code === "") return ["有图形没有地区代码（应在 id、properties.code 或 properties.adcode 中）"];
  const successor = areas.find((area) => area.formerCodes.includes(code));
  return [
    successor ? `代码已停用：${code}，应为 ${successor.code} ${successor.name}` : `未知的地区代码：${code}`,
  ];
}

function shapeProblem({ code, polygons }: BoundaryShape): readonly string[] {
  const name = code || "（无代码）";
  if (polygons === null) return [`${name} 不是面（Polygon 或 MultiPolygon）`];
  const rings = polygons.flat();
  if (rings.length === 0 || rings.some(({ points }) => points.length < 4))
    return [`${name} 的边界不完整，每个环至少要有4个点`];
  const outside = rings.some(({ points }) =>
    points.some(([x, y]) => !(x >= WEST && x <= EAST && y >= SOUTH && y <= NORTH)),
  );
  return outside ? [`${name} 的坐标不在湖北范围内，坐标应为经度、纬度（度）`] : [];
}
