import type { SeverityId } from "../contract/index.ts";

/** How severities look in a workbook. The colours are not those of any built-in style, so that they are known again. */
export const severityLook: {
  readonly [severity in SeverityId]: {
    readonly name: string;
    readonly colour: string;
    readonly colourName: string;
  };
} = {
  error: { name: "强制性", colour: "FFFFC9CC", colourName: "浅红" },
  warning: { name: "核实性", colour: "FFFFE2A8", colourName: "浅橙" },
  info: { name: "提示", colour: "FFCDE4F8", colourName: "浅蓝" },
};

export const severityOrder: readonly SeverityId[] = ["error", "warning", "info"];
