import { readFile } from "node:fs/promises";
import { dataflowById } from "@dash/data";
import {
  defaultReportingSettings,
  type ObligationRule,
  type ReportingSettings,
} from "../domain/reporting/reporting-settings.ts";
import type { HolidayYear } from "../domain/reporting/working-calendar.ts";
import * as z from "zod/mini";

const DATE = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const fileSchema = z.strictObject({
  obligations: z.optional(
    z.array(
      z.strictObject({
        dataflow: z.string(),
        levels: z.array(z.enum(["province", "prefecture", "county"])),
        days: z.int().check(z.minimum(1), z.maximum(366)),
        time: z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
      }),
    ),
  ),
  holidays: z.optional(
    z.array(
      z.strictObject({
        year: z.int().check(z.minimum(2000), z.maximum(2100)),
        holidays: z.array(z.strictObject({ name: z.string(), from: DATE, to: DATE })),
        workedWeekends: z.array(DATE),
      }),
    ),
  ),
});

/**
 * Who owes what until when, and the working days. A deployment's own file replaces the obligations it names as a whole, and
 * the holidays year by year. @throws Error in Chinese that says what is wrong with the file
 */
export async function loadReportingSettings(file: string | null): Promise<ReportingSettings> {
  if (file === null) return defaultReportingSettings;
  const parsed = fileSchema.safeParse(await readJson(file));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(
      `REPORTING_FILE（${file}）中 ${issue?.path.join(".") || "整个文件"} 有误。应为 {"obligations":[{"dataflow","levels","days","time"}], "holidays":[{"year","holidays":[{"name","from","to"}],"workedWeekends"}]}。`,
    );
  }
  const { obligations, holidays = [] } = parsed.data;
  for (const { dataflow } of obligations ?? [])
    if (!dataflowById(dataflow)) throw new Error(`REPORTING_FILE（${file}）：没有“${dataflow}”这张报表。`);
  const years = new Map<number, HolidayYear>(
    [...defaultReportingSettings.calendar, ...holidays].map((entry) => [entry.year, entry]),
  );
  return {
    obligations:
      (obligations as readonly ObligationRule[] | undefined) ?? defaultReportingSettings.obligations,
    calendar: [...years.values()],
  };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as unknown;
  } catch (cause) {
    throw new Error(`REPORTING_FILE（${file}）读不出来，或不是 JSON。请检查路径与内容。`, { cause });
  }
}
