import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { ConfidentialitySettings } from "../domain/confidentiality/index.ts";
import { RefusalError } from "../domain/refusal.ts";
import type { JobMessage, JobName, JobReply, JobTable, Writer } from "./jobs.ts";

export interface WriterOptions {
  readonly databaseFile: string;
  /** Where the deployment differs from `defaultConfidentiality`. */
  readonly confidentiality?: Partial<ConfidentialitySettings>;
  /** A job that takes longer is stopped and rolled back. */
  readonly timeLimitMs?: number;
  /** Memory of the thread's own objects; a file that needs more is refused and the thread started anew. */
  readonly memoryLimitMb?: number;
  /** A thread with nothing to write for this long is ended. */
  readonly idleLimitMs?: number;
  readonly onTrouble?: (message: string) => void;
}

const TIME_LIMIT_MS = 60_000;
const MEMORY_LIMIT_MB = 384;
/** Collecting young objects early keeps the memory of a large upload, which stays with the process, a third smaller. */
const YOUNG_MEMORY_MB = 16;
const CLOSING_MS = 2000;
/** Long enough for somebody at work; then what a large upload took goes back to the system. */
const IDLE_LIMIT_MS = 60_000;
/** A thread that did not start this often in a row would not start the next time either. */
const MAX_FAILED_STARTS = 3;

interface Waiting {
  readonly message: JobMessage;
  readonly resolve: (output: JobTable[JobName]["output"]) => void;
  readonly reject: (error: Error) => void;
}

function stopped(code: string, message: string): RefusalError {
  return new RefusalError({ kind: "unlawful", code, message, path: null });
}

/** Memory that moves into the thread with its message: the bytes of an upload, when nothing else lies in it. */
function handedOver({ input }: JobMessage): readonly ArrayBuffer[] {
  const bytes = "bytes" in input ? input.bytes : null;
  return bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
    ? [bytes.buffer]
    : [];
}

/**
 * A thread that carries out writes one after another on its own connection, so that the main thread goes on
 * answering reads. Jobs wait here and not in the thread: when a job brings the thread down, its transaction is rolled
 * back, its caller gets a problem, and the jobs behind it run in a new thread. The thread starts with the first job and
 * ends when there was none for a while.
 */
export function createWriter(options: WriterOptions): Writer & { readonly kill: () => Promise<void> } {
  const timeLimitMs = options.timeLimitMs ?? TIME_LIMIT_MS;
  const idleLimitMs = options.idleLimitMs ?? IDLE_LIMIT_MS;
  const queue: Waiting[] = [];
  let running: Waiting | null = null;
  let timer: NodeJS.Timeout | null = null;
  let idleTimer: NodeJS.Timeout | null = null;
  let worker: Worker | null = null;
  let ready = false;
  let closed = false;
  let nextNumber = 1;
  let failedStarts = 0;

  function start(): void {
    ready = false;
    const thread = new Worker(new URL("writer-thread.ts", import.meta.url), {
      workerData: { databaseFile: options.databaseFile, confidentiality: options.confidentiality },
      resourceLimits: {
        maxOldGenerationSizeMb: options.memoryLimitMb ?? MEMORY_LIMIT_MB,
        maxYoungGenerationSizeMb: YOUNG_MEMORY_MB,
      },
    });
    worker = thread;
    thread.unref();
    thread.on("message", (reply: JobReply) => {
      if (thread === worker) receive(reply);
    });
    thread.on("error", (error) => options.onTrouble?.(`writer thread: ${error.stack ?? error.message}`));
    thread.on("exit", () => {
      if (thread === worker) lost();
    });
  }

  /** The thread is gone: SQLite rolls back what was not committed. */
  function lost(): void {
    worker = null;
    const victim = settle();
    victim?.reject(
      stopped(
        "write-interrupted",
        "处理中断：要么全部写入，要么没有写入。请先查看报送列表，没有记录再重试；文件过大或结构异常时请精简后上传。",
      ),
    );
    failedStarts = ready ? 0 : failedStarts + 1;
    if (closed || queue.length === 0) return;
    if (failedStarts < MAX_FAILED_STARTS) start();
    else
      for (const waiting of queue.splice(0)) waiting.reject(new Error("The writer thread does not start."));
  }

  function settle(): Waiting | null {
    if (timer) clearTimeout(timer);
    timer = null;
    const settled = running;
    running = null;
    return settled;
  }

  function receive(reply: JobReply): void {
    if (reply.kind === "ready") ready = true;
    else {
      const settled = settle();
      if (reply.kind === "done") settled?.resolve(reply.output);
      else if (reply.kind === "refused") {
        options.onTrouble?.(`writer thread: ${reply.error}`);
        settled?.reject(new RefusalError(reply.refusal));
      } else settled?.reject(new Error(reply.error));
    }
    advance();
  }

  /** The thread closes its connection and goes; a job that comes meanwhile runs in a new one. */
  function rest(): void {
    worker?.postMessage("close", []);
    worker = null;
  }

  function advance(): void {
    if (running || closed) return;
    if (idleTimer) clearTimeout(idleTimer);
    idleTimer = queue.length === 0 && worker ? setTimeout(rest, idleLimitMs).unref() : null;
    if (queue.length === 0) return;
    if (!worker) start();
    if (!ready || !worker) return;
    running = queue.shift()!;
    timer = setTimeout(() => {
      const victim = settle();
      victim?.reject(
        stopped(
          "write-timeout",
          `处理超过${Math.round(timeLimitMs / 1000)}秒，已停止，没有写入任何内容。请拆分文件后上传。`,
        ),
      );
      void worker?.terminate();
    }, timeLimitMs);
    worker.postMessage(running.message, handedOver(running.message));
  }

  return {
    run<Name extends JobName>(name: Name, input: JobTable[Name]["input"]) {
      return new Promise<JobTable[Name]["output"]>((resolve, reject) => {
        if (closed) {
          reject(new Error("The writer is closed."));
          return;
        }
        const message: JobMessage = { number: nextNumber, name, input };
        nextNumber += 1;
        queue.push({ message, resolve, reject });
        advance();
      });
    },
    async kill() {
      await worker?.terminate();
    },
    async close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.reject(new Error("The server is stopping."));
      const thread = worker;
      if (!thread) return;
      const gone = new Promise<void>((resolve) => {
        thread.once("exit", () => resolve());
      });
      thread.postMessage("close", []);
      await Promise.race([gone, wait(CLOSING_MS, undefined, { ref: false })]);
      await thread.terminate();
    },
  };
}
