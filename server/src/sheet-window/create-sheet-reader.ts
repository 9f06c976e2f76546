import { Worker } from "node:worker_threads";
import { RefusalError } from "../domain/refusal.ts";
import type { SheetFile, SheetReader } from "../use-cases/read-sheet.ts";
import type { SheetAnswer, SheetQuestion } from "./sheet-requests.ts";
import type { WindowRange } from "./xlsx-window.ts";

const TIME_LIMIT_MS = 20_000;
const MEMORY_LIMIT_MB = 192;
/** Long enough for somebody who scrolls; then the thread's memory goes back to the system. */
const IDLE_LIMIT_MS = 30_000;

interface Waiting {
  readonly resolve: (answer: SheetAnswer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

function tooMuch(): RefusalError {
  return new RefusalError({
    kind: "too-large",
    code: "sheet-too-large-to-show",
    message: "工作表过大，不能在网页上显示。请下载原始文件查看。",
    path: null,
  });
}

/**
 * Reads sheets in a thread of its own, so that unpacking a large workbook holds up nobody else. The thread starts with
 * the first look and ends when there was none for a while.
 */
export function createSheetReader(): SheetReader {
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | null = null;
  let nextNumber = 1;
  const waiting = new Map<number, Waiting>();

  function fail(worker: Worker, error: Error): void {
    if (worker !== thread) return;
    thread = null;
    for (const [number, question] of waiting) {
      clearTimeout(question.timer);
      waiting.delete(number);
      question.reject(error);
    }
  }

  function start(): Worker {
    const worker = new Worker(new URL("sheet-thread.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
    });
    worker.unref();
    worker.on("message", (answer: SheetAnswer) => {
      const question = waiting.get(answer.number);
      if (!question) return;
      clearTimeout(question.timer);
      waiting.delete(answer.number);
      question.resolve(answer);
      if (waiting.size === 0) rest();
    });
    worker.on("error", (error: unknown) => {
      const outOfMemory =
        error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      fail(worker, outOfMemory || !(error instanceof Error) ? tooMuch() : error);
    });
    worker.on("exit", () => fail(worker, new Error("The thread that reads sheets ended.")));
    return worker;
  }

  function rest(): void {
    idle = setTimeout(() => {
      const worker = thread;
      thread = null;
      void worker?.terminate();
    }, IDLE_LIMIT_MS).unref();
  }

  async function ask(file: SheetFile, range: WindowRange | null): Promise<SheetAnswer> {
    if (idle) clearTimeout(idle);
    idle = null;
    thread ??= start();
    const worker = thread;
    const number = nextNumber;
    nextNumber += 1;
    const answer = await new Promise<SheetAnswer>((resolve, reject) => {
      const timer = setTimeout(() => {
        fail(worker, tooMuch());
        void worker.terminate();
      }, TIME_LIMIT_MS);
      waiting.set(number, { resolve, reject, timer });
      const question: SheetQuestion = { number, file, range };
      worker.postMessage(question, []);
    });
    if (answer.kind === "refused") throw new RefusalError(answer.refusal);
    if (answer.kind === "failed") throw new Error(answer.error);
    return answer;
  }

  return {
    async list(file) {
      const answer = await ask(file, null);
      if (answer.kind !== "list") throw new Error("The thread answered another question.");
      return answer.list;
    },
    async window(file, { sheet, from, lines }) {
      const answer = await ask(file, { sheet, from, lines });
      if (answer.kind !== "window") throw new Error("The thread answered another question.");
      return answer.window;
    },
  };
}
