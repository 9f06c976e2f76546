import { parentPort, workerData } from "node:worker_threads";
import type { AnnotationReport } from "../use-cases/read-annotated-workbook.ts";
import { annotateWorkbook } from "./annotate-workbook.ts";

/** Body of the thread: one workbook, then it ends. */
const { bytes, report } = workerData as { readonly bytes: Uint8Array; readonly report: AnnotationReport };
const annotated = annotateWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), report);
parentPort!.postMessage(annotated, []);
