import { Worker } from "node:worker_threads";
import { RefusalError, type Refusal } from "../domain/refusal.ts";

export interface ThreadOptions {
  /** The thread's program: it works on its `workerData`, posts one answer and ends. */
  readonly program: URL;
  readonly timeLimitMs: number;
  /** Memory of the thread's own objects. */
  readonly memoryLimitMb: number;
  /** What is answered when either limit is passed. */
  readonly tooMuch: Refusal;
}

/**
 * Runs a program in a thread of its own for each piece of work, one after another, so that heavy work neither holds up
 * other requests nor takes their memory.
 * @throws RefusalError `tooMuch` past a limit; the thread's own error otherwise
 */
export function oneAfterAnother<Answer>(options: ThreadOptions): (work: object) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(() => inThread<Answer>(options, work));
    last = next.catch(() => null);
    return next;
  };
}

function inThread<Answer>(options: ThreadOptions, work: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(options.program, {
      workerData: work,
      resourceLimits: { maxOldGenerationSizeMb: options.memoryLimitMb },
    });
    thread.unref();
    const timer = setTimeout(() => {
      reject(new RefusalError(options.tooMuch));
      void thread.terminate();
    }, options.timeLimitMs);
    thread.on("message", (answer: Answer) => resolve(answer));
    thread.on("error", (error: unknown) => {
      if (!(error instanceof Error)) reject(new Error(String(error)));
      else if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
        reject(new RefusalError(options.tooMuch));
      else reject(error);
    });
    thread.on("exit", () => {
      clearTimeout(timer);
      reject(new Error(`The thread ${options.program.pathname} ended without an answer.`));
    });
  });
}
