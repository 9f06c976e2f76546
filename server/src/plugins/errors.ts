import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Problem } from "../contract/index.ts";
import { type Refusal, RefusalError, type RefusalKind } from "../domain/refusal.ts";
import { refusedWrite } from "../storage/index.ts";

const STATUS: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  "not-signed-in": 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "unsupported-media": 415,
  unlawful: 422,
  "too-many-requests": 429,
  unavailable: 503,
  "out-of-space": 507,
};

/** Trouble the framework finds before a route does, by its error code. */
const FRAMEWORK_REFUSALS: Readonly<Record<string, Omit<Refusal, "path">>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    kind: "unsupported-media",
    code: "unsupported-media-type",
    message: "不支持这种请求内容。请用 application/json，上报文件用 multipart/form-data。",
  },
  FST_ERR_CTP_BODY_TOO_LARGE: {
    kind: "too-large",
    code: "body-too-large",
    message: "请求内容超过上限。请缩小后重试。",
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    kind: "invalid",
    code: "empty-body",
    message: "请求内容为空。请提交 JSON 对象。",
  },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    kind: "invalid",
    code: "malformed-json",
    message: "请求内容不是合法的 JSON。请检查引号、逗号与括号。",
  },
  FST_REQ_FILE_TOO_LARGE: {
    kind: "too-large",
    code: "file-too-large",
    message: "文件超过上限。请拆分或压缩后重试。",
  },
  FST_INVALID_MULTIPART_CONTENT_TYPE: {
    kind: "unsupported-media",
    code: "not-multipart",
    message: "上报请用 multipart/form-data，文件放在 file 字段。",
  },
  FST_ERR_BAD_URL: {
    kind: "invalid",
    code: "malformed-address",
    message: "地址编码有误。请检查地址中的 % 编码。",
  },
};

const BY_STATUS: Readonly<Record<number, Omit<Refusal, "path">>> = {
  413: FRAMEWORK_REFUSALS["FST_ERR_CTP_BODY_TOO_LARGE"]!,
  415: FRAMEWORK_REFUSALS["FST_ERR_CTP_INVALID_MEDIA_TYPE"]!,
  429: {
    kind: "too-many-requests",
    code: "too-many-requests",
    message: "请求过于频繁。请稍候再试。",
  },
};

const INTERNAL: Problem = {
  type: problemType("internal"),
  title: "服务器内部错误，已记录。请稍后重试；如仍出现，请联系维护人员。",
  status: 500,
  code: "internal",
  path: null,
};

function problemType(code: string): string {
  return `urn:hubei-service-statistics:problem:${code}`;
}

/** The problem a refusal is answered with. */
export function problemOfRefusal(refusal: Refusal): Problem {
  const problem: Problem = {
    type: problemType(refusal.code),
    title: refusal.message,
    status: STATUS[refusal.kind],
    code: refusal.code,
    path: refusal.path,
  };
  return refusal.detail === undefined ? problem : { ...problem, detail: { ...refusal.detail } };
}

/** The problem an error is answered with; what nobody foresaw becomes a 500 without its text. */
export function problemOfError(error: unknown): Problem {
  if (error instanceof RefusalError) return problemOfRefusal(error.refusal);
  if (!(error instanceof Error)) return INTERNAL;
  const refused = refusedWrite(error);
  if (refused) return problemOfRefusal(refused);
  const { code, statusCode } = error as Partial<FastifyError>;
  const known = FRAMEWORK_REFUSALS[code ?? ""] ?? BY_STATUS[statusCode ?? 500];
  if (known) return problemOfRefusal({ ...known, path: null });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return {
      type: problemType("bad-request"),
      title: "请求有误，无法处理。请检查地址、参数与内容。",
      status: statusCode,
      code: "bad-request",
      path: null,
    };
  return INTERNAL;
}

/** Answers a request with a problem; problems are never stored by caches. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .header("cache-control", "no-store")
    .header("x-content-type-options", "nosniff")
    .type("application/problem+json; charset=utf-8")
    .send(JSON.stringify(problem));
}

/** Answers an address nobody serves. */
export function sendUnknownAddress(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const address = request.url.split("?")[0]!;
  return sendProblem(
    reply,
    problemOfRefusal({
      kind: "not-found",
      code: "unknown-address",
      message: `没有“${request.method} ${address}”这个接口。全部接口见 /api/docs。`,
      path: address,
    }),
  );
}

/** The one place where errors and refusals become HTTP. */
export function registerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOfError(error);
    if (problem.status >= 500) request.log.error({ err: error, url: request.url }, "unforeseen error");
    return sendProblem(reply, problem);
  });
}
