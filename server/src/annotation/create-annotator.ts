import { Worker } from "node:worker_threads";
import { RefusalError } from "../domain/refusal.ts";
import type { AnnotationReport, WorkbookAnnotator } from "../use-cases/read-annotated-workbook.ts";

const TIME_LIMIT_MS = 30_000;
const MEMORY_LIMIT_MB = 384;

function tooMuch(): RefusalError {
  return new RefusalError({
    kind: "too-large",
    code: "workbook-too-large-to-annotate",
    message:
      "工作簿过大，不能生成批注版。请在本页查看审核结果，或下载原始文件，删除多余的工作表和格式后重新上报。",
    path: null,
  });
}

/**
 * Annotates workbooks in a thread of their own, one after another, so that a large one neither holds up other requests
 * nor takes their memory.
 */
export function createAnnotator(): WorkbookAnnotator {
  let last: Promise<unknown> = Promise.resolve();
  return (bytes, report) => {
    const next = last.then(() => inThread(bytes, report));
    last = next.catch(() => null);
    return next;
  };
}

function inThread(bytes: Uint8Array, report: AnnotationReport): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("annotation-thread.ts", import.meta.url), {
      workerData: { bytes, report },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
    });
    thread.unref();
    const timer = setTimeout(() => {
      reject(tooMuch());
      void thread.terminate();
    }, TIME_LIMIT_MS);
    thread.on("message", (annotated: Uint8Array) => resolve(annotated));
    thread.on("error", (error: unknown) => {
      if (!(error instanceof Error)) reject(new Error(String(error)));
      else if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") reject(tooMuch());
      else reject(error);
    });
    thread.on("exit", () => {
      clearTimeout(timer);
      reject(new Error("The annotation thread ended without a workbook."));
    });
  });
}
