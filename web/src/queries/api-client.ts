import { problemSchema } from "@dash/server/contract";
import type * as z from "zod/mini";
import { ProblemError } from "./problem-error.ts";

const BASE = "/api/v1";

/** The address of a route with its parameters; undefined ones are left out, the rest keep their order. */
export function apiAddress(path: string, parameters: Record<string, string | undefined> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.append(name, value);
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text ? `${BASE}${path}?${text}` : `${BASE}${path}`;
}

interface CallOptions {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly json?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * Calls the API and returns the reply as the contract describes it.
 * @throws ProblemError with a Chinese title, also when the server can't be reached or its reply is not as agreed
 */
export async function callApi<Schema extends z.ZodMiniType>(
  schema: Schema,
  address: string,
  { method = "GET", json, signal }: CallOptions = {},
): Promise<z.infer<Schema>> {
  const response = await send(address, method, json, signal);
  return readReply(schema, address, response.status, await readJson(response));
}

/**
 * A reply as the contract describes it; `body` is null where there is none.
 * @throws ProblemError when the status says failure or the body is not as agreed
 */
export function readReply<Schema extends z.ZodMiniType>(
  schema: Schema,
  address: string,
  status: number,
  body: unknown,
): z.infer<Schema> {
  if (status < 200 || status >= 300) {
    const problem = problemSchema.safeParse(body);
    throw new ProblemError(problem.success ? problem.data : unexpected(status));
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new ProblemError({
      type: "about:blank",
      title: `服务器的答复与约定不符（${address.split("?")[0]}，${where}）。请刷新页面；若仍如此，请把本提示交给系统管理员。`,
      status,
      code: "contract-mismatch",
      path: where,
    });
  }
  return parsed.data;
}

async function send(
  address: string,
  method: string,
  json: unknown,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const init: RequestInit = { method, credentials: "same-origin", headers: { accept: "application/json" } };
  if (signal) init.signal = signal;
  if (json !== undefined) {
    init.body = JSON.stringify(json);
    init.headers = { accept: "application/json", "content-type": "application/json" };
  }
  try {
    return await fetch(address, init);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw unreachable();
  }
}

/** The server did not answer at all. */
export function unreachable(): ProblemError {
  return new ProblemError({
    type: "about:blank",
    title: "连不上服务器。请检查网络后重试；已确认入库的数据不受影响。",
    status: 0,
    code: "unreachable",
    path: null,
  });
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

function unexpected(status: number) {
  return {
    type: "about:blank",
    title: `服务器未能完成请求（${status}）。请稍后重试。`,
    status,
    code: "unexpected",
    path: null,
  };
}
