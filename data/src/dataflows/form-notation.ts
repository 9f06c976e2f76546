import type { FormNotation } from "../model/form-notation.ts";

/** The platform's own forms. */
export const platformNotation: FormNotation = {
  blank: "not-reported",
  missing: {
    缺报: "not-reported",
    "-": "not-applicable",
    "--": "not-applicable",
    "—": "not-applicable",
    "——": "not-applicable",
    "/": "not-applicable",
    无: "not-applicable",
    "N/A": "not-applicable",
    NA: "not-applicable",
    "...": "below-unit",
    "......": "below-unit",
    不详: "not-available",
  },
  signs: { "▲": "negative", "▼": "negative", "△": "doubtful", "▽": "doubtful" },
  bracketsNegative: true,
  movements: {
    增长: "up",
    上升: "up",
    提高: "up",
    增加: "up",
    下降: "down",
    下跌: "down",
    降低: "down",
    减少: "down",
    负增长: "down",
  },
  stages: {
    "*": "P",
    "(快报)": "P",
    快报: "P",
    快报数: "P",
    "(快报数)": "P",
    "(初步)": "P",
    "(初步数)": "P",
    初步数: "P",
    "(预计)": "E",
    "(估计)": "E",
    "(预计数)": "E",
    预计数: "E",
    "(核实)": "R",
    "(初步核实)": "R",
    "(最终核实)": "F",
  },
};

/** Tables copied from the provincial yearbook: an empty cell there is 不足最小单位、不详或无, so that it is never 未报. */
export const yearbookNotation: FormNotation = { ...platformNotation, blank: "not-available" };
