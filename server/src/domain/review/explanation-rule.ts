/** Chinese characters an explanation needs; repeated ones, spaces, punctuation and digits do not count. */
const LEAST_CHARACTERS = 10;
/** Characters that must be left when everything that says nothing is taken away. */
const LEAST_SUBSTANCE = 6;
/** Findings of one upload that may carry the same text. */
const MOST_WITH_ONE_TEXT = 3;

/** Said of every figure, and so of none; longest first, so that no rest of a phrase is left behind. */
const EMPTY_PHRASES: readonly string[] = [
  ..."核实无误 情况属实 数据属实 数据无误 数据准确 数据真实 核对无误 确认无误 审核无误 检查无误 准确无误 真实可靠 真实有效".split(
    " ",
  ),
  ..."没有问题 不存在问题 无问题 无异常 没有异常 一切正常 属正常 正常波动 正常变动 正常增长 正常下降 正常现象 正常情况".split(
    " ",
  ),
  ..."符合实际情况 符合实际 与实际相符 与实际一致 实际情况如此 实际如此 就是如此 客观情况 如实填报 如实上报 据实上报 据实填报".split(
    " ",
  ),
  ..."同上所述 同上 同前 同上期 同上年 见上 见前 理由同上 原因同上 无需说明 无须说明 暂无说明 无说明 不需要说明 请予通过 请审核 请通过".split(
    " ",
  ),
  ..."经与企业核实 与企业核实 经企业核实 企业反馈 企业负责人 电话核实 电话联系 统计人员 负责人 经核实 经核对 经复核 经确认 经查 已核实 已核对 已复核 已确认 再次核实 反复核实 认真核实".split(
    " ",
  ),
  ..."上报数据 该数据 此数据 本数据 该指标 此指标 本指标 以上数据 上述数据 相关数据 各项数据 报表数据 填报数据 数据 指标 数字 数值".split(
    " ",
  ),
  ..."核实 核对 复核 确认 审核 检查 属实 无误 正常 正确 准确 真实 情况 问题 没错 没问题 特此说明 说明 领导 通过 谢谢 特此 反复 认真 已经 多次 再次 确实 完全 以上 上述 均为 均系".split(
    " ",
  ),
].toSorted((a, b) => b.length - a.length);
/** Words that only join others. */
const PARTICLES = /[的了是均都为系请经与和已无有此该本]/gu;

export type ExplanationFault = "too-short" | "says-nothing" | "too-often";

/** What stands against an explanation: `message` says why and what helps (中文); null when nothing does. */
export interface ExplanationVerdict {
  readonly fault: ExplanationFault;
  readonly message: string;
}

/** The text as two of them are compared: one form of every character, without spaces and punctuation. */
export function bareText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function distinctCharacters(text: string): number {
  return new Set(text.match(/\p{Script=Han}/gu) ?? []).size;
}

/** Whether phrases that say nothing are (nearly) all there is. */
function saysNothing(bare: string): boolean {
  let rest = bare;
  for (const phrase of EMPTY_PHRASES) rest = rest.replaceAll(phrase, "");
  return rest !== bare && distinctCharacters(rest.replaceAll(PARTICLES, "")) < LEAST_SUBSTANCE;
}

const HELP = "请写明具体原因，例如哪家企业、哪个项目或哪项政策使数据变化、变化了多少。";

/**
 * Judges an explanation of a finding, or the note of a revision.
 * @param others the explanations that hold for the other findings of the upload
 */
export function judgeExplanation(text: string, others: readonly string[] = []): ExplanationVerdict | null {
  const bare = bareText(text);
  const characters = distinctCharacters(bare);
  if (saysNothing(bare))
    return {
      fault: "says-nothing",
      message: `“${shortened(text)}”没有说明原因：除去“核实无误”“情况属实”“正常”“同上”这类套话，几乎没有内容。${HELP}`,
    };
  if (characters < LEAST_CHARACTERS)
    return {
      fault: "too-short",
      message: `说明只有${characters}个汉字（重复的字、空格和标点不计），至少要${LEAST_CHARACTERS}个。${HELP}`,
    };
  const same = others.filter((other) => bareText(other) === bare).length;
  if (same >= MOST_WITH_ONE_TEXT)
    return {
      fault: "too-often",
      message: `同样的说明已用在${same}处，最多${MOST_WITH_ONE_TEXT}处。请按各个单元格的情况分别说明。`,
    };
  return null;
}

const SHOWN = 20;

function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > SHOWN ? `${trimmed.slice(0, SHOWN)}…` : trimmed;
}
