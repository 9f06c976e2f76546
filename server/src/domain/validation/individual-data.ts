/** Kinds of data about single persons or units, which an upload of aggregates must not carry. */
export const individualKinds = {
  enterprise: "企业或个体户名称",
  person: "个人姓名",
  "identity-number": "身份证号码",
  "credit-code": "统一社会信用代码",
  phone: "电话号码",
} as const satisfies Readonly<Record<string, string>>;

export type IndividualKind = keyof typeof individualKinds;

/** Where data about a single person or unit stands. What stands there is repeated nowhere. */
export interface IndividualData {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: IndividualKind;
}

const SHORTEST = 4;
const LONGEST_NAME = 40;
const ENTERPRISE = /(?:公司|个体工商户|个体户|合作社|经营部|事务所|商行|门市部|集团)$/u;
const SENTENCE = /[，。；,;！？]/u;
const IDENTITY = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/;
const CREDIT_CODE = /^[159Y][0-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{9}[0-9A-Z]$/;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/;
const LANDLINE = /(?<!\d)0\d{2,3}[-—]\d{7,8}(?!\d)/;

const headings: readonly (readonly [RegExp, IndividualKind])[] = [
  [/姓名|法定代表人|法人代表|经营者$/u, "person"],
  [/身份证/u, "identity-number"],
  [/统一社会信用代码|组织机构代码/u, "credit-code"],
  [/^(?:企业|公司|单位详细|调查单位|法人单位|个体户?)(?:详细)?名称$/u, "enterprise"],
];
const PHONE_HEADING = /电话|手机|联系方式/u;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Whether the last character of an identity number is the check digit of the others (GB 11643). */
function isIdentityNumber(text: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return "10X98765432"[sum % 11] === text.at(-1)?.toUpperCase();
}

/** What a heading says its column holds about single persons or units; null when nothing. */
export function individualKindOfHeading(heading: string): IndividualKind | null {
  return headings.find(([pattern]) => pattern.test(heading))?.[1] ?? null;
}

/**
 * The kind of individual data a text is, or null. Eleven digits alone are a phone number only under such a heading;
 * a sentence that mentions a company is none.
 */
export function individualKindOf(written: string, heading = ""): IndividualKind | null {
  if (written.length < SHORTEST) return null;
  const text = written.normalize("NFKC").trim();
  const identity = IDENTITY.exec(text);
  if (identity && isIdentityNumber(identity[0])) return "identity-number";
  if (CREDIT_CODE.test(text) && /[A-Z]/.test(text)) return "credit-code";
  if (MOBILE.test(text) && (PHONE_HEADING.test(heading) || !/^[\d.]+$/.test(text))) return "phone";
  if (LANDLINE.test(text)) return "phone";
  const name = text.length <= LONGEST_NAME && !SENTENCE.test(text);
  return name && ENTERPRISE.test(text) ? "enterprise" : null;
}
