/** 功能区 (development zones) are their own kind and stand outside every sum. */
export type AreaLevel = "province" | "prefecture" | "county" | "functional-zone";

export interface ReferenceArea {
  /** Six digits, GB/T 2260; functional zones without an official code have one of our own with a letter, `4201Z1`. */
  readonly code: string;
  /** Full name: 宜昌市, 恩施土家族苗族自治州. */
  readonly name: string;
  /** Customary short name: 宜昌, 恩施州. */
  readonly shortName: string;
  readonly level: AreaLevel;
  /** The area directly above; null for the province. */
  readonly parent: string | null;
  readonly aliases: readonly string[];
  /** Names no longer in use; accepted with a warning. */
  readonly formerNames: readonly string[];
  /** First day of validity of this code (ISO date), when it replaced another. */
  readonly validFrom?: string;
  /** Codes this one replaced. */
  readonly formerCodes: readonly string[];
  /** 中文: where the code comes from and how the area relates to sums, when that needs saying. */
  readonly note?: string;
}

export const PROVINCE_CODE = "420000";
