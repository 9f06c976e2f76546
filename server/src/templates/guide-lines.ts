import type { Dataflow } from "@dash/data";
import { missingMarks, symbolsOf } from "../parsing/missing-marks.ts";

export interface GuideLine {
  readonly kind: "heading" | "text";
  readonly text: string;
}

const UPLOAD_STEPS = [
  "1. 只填白色单元格。灰底的代码、名称和表头已锁定，平台按它们识别，请勿改动。",
  "2. 直接保存为xlsx上传；也可另存为CSV（UTF-8或GBK/GB18030编码均可），表头各行一并保留。",
  "3. 在平台“报送”页选择文件上传。平台逐格审核，列出工作表、单元格、应为、实为和改法；改好后重新上传。",
  "4. 没有错误后点“确认入库”。发布前的数据只有上报人和审核、发布人员能看到。",
] as const;

const MARK_NOTES: Readonly<Record<string, string>> = {
  "not-reported": "应报而暂未取得的数。非必填栏留空，作“未报”处理。",
  "not-applicable": "该地区或集群没有这项指标，或基期为零、为负而不计算增速。",
  "below-unit": "数值不足本栏最小单位的一半。也可写“…”。",
  "not-available": "无法取得的数。",
  confidential: "按保密规定不能公布的数。",
};

/** The reader's guide of a form: how to fill it in, what the marks mean, how to upload. */
export function guideLines(dataflow: Dataflow): readonly GuideLine[] {
  const heading = (text: string): GuideLine => ({ kind: "heading", text });
  const text = (line: string): GuideLine => ({ kind: "text", text: line });
  return [
    heading("一、填报要求"),
    ...dataflow.guide.map((line, index) => text(`${index + 1}. ${line}`)),
    heading("二、没有数字时怎么填（可从单元格下拉列表选择）"),
    ...missingMarks
      .filter(({ offered }) => offered)
      .map(({ reason, mark }) => {
        const symbols = symbolsOf(dataflow.notation, reason);
        const others = symbols.length > 0 ? `（也识别 ${symbols.join(" ")}）` : "";
        return text(`${mark}${others}：${MARK_NOTES[reason] ?? ""}`);
      }),
    text("空缺不等于0。数值确为0时才填0。"),
    heading("三、上报步骤"),
    ...UPLOAD_STEPS.map(text),
  ];
}
