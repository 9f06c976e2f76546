import { describe, expect, it } from "vitest";
import { bareText, judgeExplanation } from "#server/domain/review/explanation-rule.ts";

const REASON = "宜昌兴发化工去年同期停产检修，今年满负荷生产，营业收入因此翻倍";

describe("an explanation that says nothing", () => {
  it.each([
    "核实无误",
    "情况属实",
    "正常",
    "属实",
    "无误",
    "同上",
    "数据无误。",
    "核实无误！！！！！！！！！！",
    "核 实 无 误",
    "核、实、无、误",
    "情况属实，情况属实，情况属实，情况属实",
    "经核实，该数据情况属实，无误，请领导审核通过",
    "经与企业负责人电话联系核实，数据准确无误，属实。",
    "已反复核对，以上数据均真实可靠，没有问题，特此说明",
    "属正常波动，情况属实，请予通过",
    "经复核，本期数据与实际情况相符，核实无误",
    "同上，同上，同上，同上，同上，同上",
    "此指标变动属于正常现象，已确认无误",
    "实际情况如此，企业如实填报，据实上报",
    "ＯＫ，核实无误",
  ])("“%s” is refused with the reason and a way out", (text) => {
    const verdict = judgeExplanation(text);
    expect([text, verdict?.fault]).toEqual([text, "says-nothing"]);
    expect(verdict?.message).toMatch(/请写明具体原因/u);
  });
});

describe("an explanation that is too short", () => {
  it.each([
    "",
    "   ",
    "……",
    "企业停产",
    "停产停产停产停产停产停产",
    "啊啊啊啊啊啊啊啊啊啊啊啊",
    "12345678901234567890",
    "去年基数较低造成增",
  ])("“%s” is refused, however it is padded", (text) => {
    expect(judgeExplanation(text)?.fault).toBe("too-short");
  });

  it("is told how many characters count", () => {
    expect(judgeExplanation("企业停产了，企业停产了")?.message).toContain("只有5个汉字");
  });
});

describe("an explanation that gives a cause", () => {
  it.each([
    REASON,
    "因两家重点企业搬迁至襄阳，本期不再纳入统计",
    "经核实，三峡旅游集团因汛期停航两个月，收入下降，情况属实",
    "上年同期口径含快递业，本期按新制度剔除，两年不可比",
    "企业新增产能释放订单增加，疫情后恢复正常营业",
    "统计单位由法人调整为产业活动单位，增加12家",
  ])("“%s” is taken", (text) => {
    expect(judgeExplanation(text)).toBeNull();
  });
});

describe("one text for many findings", () => {
  it("is taken three times and refused the fourth, whatever its spaces and punctuation", () => {
    expect(judgeExplanation(REASON, [REASON, REASON])).toBeNull();
    const written = [REASON, REASON.replaceAll("，", "、"), ` ${REASON}。`];
    expect(judgeExplanation(REASON, written)).toMatchObject({ fault: "too-often" });
    expect(judgeExplanation(REASON, written)?.message).toContain("最多3处");
  });

  it("is compared in one form of every character", () => {
    expect(bareText("Ａ公司，新增 １２ 家。")).toBe(bareText("a公司新增12家"));
  });
});
