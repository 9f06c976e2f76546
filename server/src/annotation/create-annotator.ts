import type { AnnotationReport, WorkbookAnnotator } from "../use-cases/read-annotated-workbook.ts";
import { oneAfterAnother } from "../threads/one-after-another.ts";

/** What the thread works on. */
export interface AnnotationWork {
  readonly bytes: Uint8Array;
  readonly report: AnnotationReport;
}

/** Annotates workbooks in a thread, so that a large one holds up nobody. */
export function createAnnotator(): WorkbookAnnotator {
  const annotate = oneAfterAnother<Uint8Array>({
    program: new URL("annotation-thread.ts", import.meta.url),
    timeLimitMs: 30_000,
    memoryLimitMb: 384,
    tooMuch: {
      kind: "too-large",
      code: "workbook-too-large-to-annotate",
      message:
        "工作簿过大，不能生成批注版。请在本页查看审核结果，或下载原始文件，删除多余的工作表和格式后重新上报。",
      path: null,
    },
  });
  return (bytes, report) => annotate({ bytes, report } satisfies AnnotationWork);
}
