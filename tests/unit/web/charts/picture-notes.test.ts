import { describe, expect, it } from "vitest";
import { pictureNotes } from "#web/charts/picture-notes.ts";
import { aModel } from "./a-series.ts";

const notesOf = (model: Parameters<typeof pictureNotes>[0]) =>
  pictureNotes(model, { zeroBased: false }).join("");

describe("the notes under a picture", () => {
  it("say that data are simulated before anything else", () => {
    expect(notesOf(aModel({ 湖北: [1, 2] }, { simulated: true }))).toMatch(/^模拟数据/u);
  });

  it("explain dashes and gaps only where there are any", () => {
    expect(notesOf(aModel({ 湖北: [1, 2] }))).toBe("来源：年报");
    expect(notesOf(aModel({ 湖北: [1, null, "~2", "~3"] }))).toContain("虚线、空心为初步数");
    expect(notesOf(aModel({ 湖北: [1, null, 2, 3] }))).toContain("断开处为无数据");
  });

  it("say when the axis leaves zero out, and which lines have no data at all", () => {
    expect(notesOf(aModel({ 湖北: [8, 9] }))).toContain("纵轴不从零起");
    expect(notesOf(aModel({ 湖北: [1, 2], 武汉: [null, null] }))).toContain("武汉无数据");
  });
});
