import { describe, expect, it } from "vitest";
import { accumulationWording, additivityWording, indicatorById, priceBasisWording } from "@dash/data";

describe("the wording of an indicator", () => {
  it("says that value added is not differenced and grows in constant prices", () => {
    const valueAdded = indicatorById("tertiary-value-added")!;
    expect(accumulationWording(valueAdded)).toContain("不作累计倒减");
    expect(priceBasisWording(valueAdded)).toBe("水平值按现价；增速按不变价（可比价），不由水平值计算。");
  });

  it("says that clusters overlap wherever an indicator is reported per cluster", () => {
    expect(additivityWording(indicatorById("revenue")!)).toContain("各产业集群范围有交叉，不可相加");
    expect(additivityWording(indicatorById("gdp")!)).not.toContain("产业集群");
  });

  it("says that stocks are not added over time", () => {
    expect(accumulationWording(indicatorById("deposits")!)).toBe("期末时点数，各期之间不相加。");
  });
});
