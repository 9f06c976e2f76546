import type { DownloadFormat } from "./download-format.ts";
import { csvFormat } from "./to-csv.ts";
import { csvGb18030Format } from "./to-csv-gb18030.ts";
import { xlsxFormat } from "./to-xlsx.ts";

export type { DownloadFormat } from "./download-format.ts";

/** Every format tables can be downloaded in. */
export const downloadFormats: readonly DownloadFormat[] = [csvFormat, csvGb18030Format, xlsxFormat];
