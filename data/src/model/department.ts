/** A department that compiles figures, or a division of the statistics bureau. */
export interface Department {
  readonly id: string;
  /** 中文. */
  readonly name: string;
}

/** Who compiles the figures of the indicators: divisions of the statistics bureau, then departments of the province. */
export const departments = [
  { id: "statistics-accounts", name: "湖北省统计局（国民经济核算）" },
  { id: "statistics-services", name: "湖北省统计局（服务业统计）" },
  { id: "statistics-trade", name: "湖北省统计局（贸易统计）" },
  { id: "statistics-investment", name: "湖北省统计局（固定资产投资统计）" },
  { id: "statistics-employment", name: "湖北省统计局（人口和就业统计）" },
  { id: "development-reform", name: "湖北省发展和改革委员会" },
  { id: "economy-informatisation", name: "湖北省经济和信息化厅" },
  { id: "science-technology", name: "湖北省科学技术厅" },
  { id: "transport", name: "湖北省交通运输厅" },
  { id: "culture-tourism", name: "湖北省文化和旅游厅" },
  { id: "health", name: "湖北省卫生健康委员会" },
  { id: "civil-affairs", name: "湖北省民政厅" },
  { id: "market-regulation", name: "湖北省市场监督管理局" },
  { id: "finance-office", name: "湖北省委金融委员会办公室" },
  { id: "tax", name: "国家税务总局湖北省税务局" },
  { id: "central-bank", name: "中国人民银行湖北省分行" },
  { id: "financial-regulator", name: "国家金融监督管理总局湖北监管局" },
  { id: "securities-regulator", name: "中国证券监督管理委员会湖北监管局" },
  { id: "postal", name: "湖北省邮政管理局" },
  { id: "communications", name: "湖北省通信管理局" },
  { id: "civil-aviation", name: "中国民用航空湖北安全监督管理局" },
] as const satisfies readonly Department[];

export type DepartmentId = (typeof departments)[number]["id"];

const byId = new Map<string, Department>(departments.map((entry) => [entry.id, entry]));

/** The department with this id, or undefined. */
export function departmentById(id: string): Department | undefined {
  return byId.get(id);
}

/** The departments that compile an indicator, as text: 湖北省邮政管理局、湖北省通信管理局 */
export function ownerNames(owners: readonly string[]): string {
  return owners.map((id) => departmentById(id)?.name ?? id).join("、");
}
