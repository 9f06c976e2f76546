/** Printed on every form: the platform receives compiled aggregates and is no statistical survey. */
export const FORM_ISSUER = "待核定（由部署单位填写）";

export const FORM_VALID_UNTIL = "待核定";

export const FORM_NOTICE =
  "本表仅用于汇总各级统计机构和有关部门已有统计数据的报送，不作为统计调查制度，不得据此向企业或个人布置调查。";

/** How gaps are written, the same in every form. */
export const GAP_GUIDE =
  "没有数据的单元格不得填0。确实未掌握的留空或填“未报”；不适用的填“不适用”；不足最小单位的填“…”；需保密的填“保密”。";

export const FIGURE_GUIDE =
  "数字按表头所列计量单位填写，不带单位文字；增速填百分数的数值，增长6.5%填6.5，下降3.0%填-3.0。";
