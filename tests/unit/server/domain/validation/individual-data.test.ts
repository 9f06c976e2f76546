import { describe, expect, it } from "vitest";
import { individualKindOf, individualKindOfHeading } from "#server/domain/validation/individual-data.ts";

describe("data about a single person or unit", () => {
  it.each([
    ["宜昌三江化工有限责任公司", "enterprise"],
    ["三峡小吃个体户", "enterprise"],
    ["91420500MA48ABCD1X", "credit-code"],
    ["420500199001010013", "identity-number"],
    ["身份证42050019900101001３", "identity-number"],
    ["张三13800000000", "phone"],
    ["0717-6256789", "phone"],
  ])("%s is known as %s", (text, kind) => {
    expect(individualKindOf(text)).toBe(kind);
  });

  it.each([
    "宜昌市",
    "商贸服务业",
    "420500199001010012",
    "13812345678",
    "主要因某公司搬迁，下半年不再报送",
    "2024-Q2",
    "420500000000",
  ])("%s is none", (text) => {
    expect(individualKindOf(text)).toBeNull();
  });

  it("takes eleven digits for a phone number under such a heading", () => {
    expect(individualKindOf("13812345678", "联系电话")).toBe("phone");
  });

  it.each([
    ["企业名称", "enterprise"],
    ["法人代表姓名", "person"],
    ["身份证号", "identity-number"],
    ["统一社会信用代码", "credit-code"],
  ])("the heading %s announces %s", (heading, kind) => {
    expect(individualKindOfHeading(heading)).toBe(kind);
  });

  it.each(["地区名称", "单位名称", "企业数", "营业收入"])("the heading %s announces none", (heading) => {
    expect(individualKindOfHeading(heading)).toBeNull();
  });
});
