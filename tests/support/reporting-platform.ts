import type { buildApp } from "#server/app.ts";
import type { createWriter } from "#server/jobs/create-writer.ts";
import type { OpenedStores } from "#server/storage/open-stores.ts";

export interface Reply {
  readonly status: number;
  /** Empty when the reply is no JSON. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly raw: Buffer;
}

export interface ReportingPlatform {
  readonly app: Awaited<ReturnType<typeof buildApp>>;
  readonly stores: OpenedStores;
  readonly writer: ReturnType<typeof createWriter>;
  readonly databaseFile: string;
  /** The instant the server takes for now. */
  setNow(instant: string): void;
  /** The instant sessions are timed by; the machine's clock until it is set. */
  setSessionNow(instant: string): void;
  /** Signs in and gives the cookie. */
  signIn(username: string): Promise<string>;
  request(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    url: string,
    options?: RequestOptions,
  ): Promise<Reply>;
  /** Uploads a file as an account. */
  upload(username: string, file: Buffer, options?: UploadOptions): Promise<Reply>;
  /** Confirms a checked upload as its uploader, explains what is left to explain, and submits it. */
  carryToSubmitted(id: string): Promise<void>;
  /** The same, then passes it through every review and locks it: from there it can be released. */
  carryToLocked(id: string): Promise<void>;
  close(): Promise<void>;
}

export interface RequestOptions {
  readonly as?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface UploadOptions {
  readonly fileName?: string;
  readonly fields?: Readonly<Record<string, string>>;
}
