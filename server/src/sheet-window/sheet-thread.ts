import { parentPort } from "node:worker_threads";
import { createSheetAnswerer } from "./answer-sheet.ts";
import type { SheetQuestion } from "./sheet-requests.ts";
import { giveWay } from "../threads/give-way.ts";

/** Body of the thread: one question after another. */
giveWay();
const answer = createSheetAnswerer();
const port = parentPort!;
let last: Promise<void> = Promise.resolve();

port.on("message", (question: SheetQuestion) => {
  last = last.then(async () => port.postMessage(await answer(question), []));
});
