import type { Dataflow } from "../model/dataflow.ts";
import { FIGURE_GUIDE, FORM_ISSUER, FORM_NOTICE, FORM_VALID_UNTIL, GAP_GUIDE } from "./form-notice.ts";
import { platformNotation } from "./form-notation.ts";

export const clusterQuarterly = {
  id: "cluster-quarterly",
  name: "十大产业集群季度表",
  formNumber: "鄂服集01表",
  layout: "wide",
  rows: "area-by-cluster",
  columns: [
    { indicator: "revenue", measures: ["level", "restated-base", "published-growth"], mandatory: true },
    { indicator: "value-added", measures: ["level", "published-growth"], mandatory: false },
    { indicator: "unit-count", measures: ["level"], mandatory: false },
    { indicator: "employees", measures: ["level"], mandatory: false },
    { indicator: "profit", measures: ["level", "restated-base", "published-growth"], mandatory: false },
    { indicator: "tax", measures: ["level", "restated-base", "published-growth"], mandatory: false },
    { indicator: "investment-growth", measures: ["level"], mandatory: false },
    { indicator: "largest-unit-share", measures: ["level"], mandatory: false },
  ],
  issuer: FORM_ISSUER,
  validUntil: FORM_VALID_UNTIL,
  guide: [
    FORM_NOTICE,
    "每行为一个地区的一个产业集群。全省行填省级自报数，不由市州相加；市州行按行政区划填报，功能区不单列。",
    "营业收入、增加值、利润总额、税收填1月1日至报告期末的累计数，不填当季数；单位数、从业人员填报告期末时点数。",
    "“上年同期”填按本年口径调整后的上年同期累计数；与上年上报数不一致时，在核实说明中写明原因。",
    "增加值水平值按现价、增速按不变价，不填上年同期，增速不由水平值计算。",
    "十大产业集群范围有交叉，各集群不相加，本表不设合计行。",
    "利润总额可以为负数。上年同期为零或负数时，同比增速填“不适用”，不填数字。",
    "“最大单位占比”填营业收入最大的一家单位占本行营业收入的百分比，只用于判断本行是否须保密，不发布；不掌握时留空。单位数不足3家或一家占比过高的数据照常填报，发布时作保密处理。",
    FIGURE_GUIDE,
    GAP_GUIDE,
  ],
  notation: platformNotation,
  uploadRoles: ["reporter", "province-reporter", "department"],
} as const satisfies Dataflow;
