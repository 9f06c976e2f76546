import { parentPort, workerData } from "node:worker_threads";
import { annotateWorkbook } from "./annotate-workbook.ts";
import type { AnnotationWork } from "./create-annotator.ts";
import { giveWay } from "../threads/give-way.ts";

/** Body of the thread: one workbook, then it ends. */
giveWay();
const { bytes, report } = workerData as AnnotationWork;
const annotated = annotateWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), report);
parentPort!.postMessage(annotated, []);
