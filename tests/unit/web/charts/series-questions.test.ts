import { describe, expect, it } from "vitest";
import { seriesModelOf } from "#web/charts/series-model-of.ts";
import { seriesQuestions } from "#web/charts/series-questions.ts";
import { aPoint, aSeriesReply } from "./a-series.ts";

describe("从哪来 about a point of a picture", () => {
  it("asks for the stored figure behind the point", () => {
    const reply = aSeriesReply([aPoint("2024-Q1", 10), aPoint("2024-Q2", 21)]);
    const model = seriesModelOf(reply, { title: "走势", subtitle: "", toneOf: () => "other" });
    const line = model.lines[0]!;
    const period = model.periods[0]!;
    const question = seriesQuestions(reply, "走势")(line, period);
    expect(question).toMatchObject({
      name: `走势，${period.name}`,
      query: {
        indicator: reply.lines[0]!.indicator,
        area: reply.lines[0]!.area,
        period: period.code,
        transformation: reply.transformation,
      },
    });
  });

  it("asks nothing about a line that is no observation", () => {
    const reply = aSeriesReply([aPoint("2024-Q1", 10), aPoint("2024-Q2", 21)]);
    const model = seriesModelOf(reply, { title: "走势", subtitle: "", toneOf: () => "other" });
    const path = { ...model.lines[0]!, id: "path" };
    expect(seriesQuestions(reply, "走势")(path, model.periods[0]!)).toBeNull();
  });
});
