import type { Dataflow } from "../model/dataflow.ts";
import { FIGURE_GUIDE, FORM_ISSUER, FORM_NOTICE, FORM_VALID_UNTIL, GAP_GUIDE } from "./form-notice.ts";
import { platformNotation } from "./form-notation.ts";

export const areaQuarterly = {
  id: "area-quarterly",
  name: "市州服务业主要指标季度表",
  formNumber: "鄂服市01表",
  layout: "wide",
  rows: "area",
  columns: [
    { indicator: "gdp", measures: ["level", "published-growth"], mandatory: true },
    { indicator: "tertiary-value-added", measures: ["level", "published-growth"], mandatory: true },
    { indicator: "tertiary-share", measures: ["level"], mandatory: false },
    { indicator: "retail-sales", measures: ["level", "restated-base", "published-growth"], mandatory: true },
    {
      indicator: "above-scale-service-revenue",
      measures: ["level", "restated-base", "published-growth"],
      mandatory: false,
    },
    { indicator: "deposits", measures: ["level", "published-growth"], mandatory: false },
    { indicator: "loans", measures: ["level", "published-growth"], mandatory: false },
    {
      indicator: "tourism-revenue",
      measures: ["level", "restated-base", "published-growth"],
      mandatory: false,
    },
    { indicator: "tertiary-investment-growth", measures: ["level"], mandatory: false },
  ],
  issuer: FORM_ISSUER,
  validUntil: FORM_VALID_UNTIL,
  guide: [
    FORM_NOTICE,
    "全省行填省级统一核算数或省级自报数，不由市州相加；市州行按行政区划填报，功能区不单列。",
    "地区生产总值、服务业增加值填1月1日至报告期末的累计数，水平值按现价、增速按不变价，不填上年同期，增速不由水平值计算。",
    "社会消费品零售总额、规模以上服务业营业收入、旅游总收入填累计数；“上年同期”填按本年口径调整后的数。",
    "规模以上服务业数据滞后一个月。报告期末月份数据未出时留空，不得以1—5月数代替上半年数；已有的1—5月数可用历史数据批量表按“2024-M05”填报。",
    "存款、贷款余额填报告期末时点数；同比增速是与上年同期末相比，不填比年初增速。",
    FIGURE_GUIDE,
    GAP_GUIDE,
  ],
  notation: platformNotation,
  uploadRoles: ["reporter", "province-reporter", "department"],
} as const satisfies Dataflow;
