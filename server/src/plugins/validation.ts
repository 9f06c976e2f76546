import type { FastifyInstance, FastifySchema } from "fastify";
import * as z from "zod/mini";
import { type Refusal, RefusalError } from "../domain/refusal.ts";

/** Part of a request, as the framework names it, in words. */
const PARTS: Readonly<Record<string, string>> = {
  querystring: "参数",
  params: "地址",
  body: "内容",
  headers: "请求头",
};

type Schema = z.ZodMiniType;

/** The refusal for the first thing a schema finds wrong. */
function refusalOf(issue: z.core.$ZodIssue, part: string): Refusal {
  const path = issue.path.join(".");
  const where = PARTS[part] ?? part;
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => `“${key}”`).join("、");
    return {
      kind: "invalid",
      code: part === "querystring" ? "unknown-parameter" : "unknown-field",
      message: `没有名为${names}的${part === "querystring" ? "参数" : "字段"}。请删除或更正；全部名称见 /api/docs。`,
      path: issue.keys[0] ?? null,
    };
  }
  const missing = issue.code === "invalid_type" && issue.input === undefined;
  if (missing)
    return {
      kind: "invalid",
      code: part === "querystring" ? "missing-parameter" : "missing-field",
      message: `缺少${where}“${path}”。请补充；说明见 /api/docs。`,
      path: path || null,
    };
  if (part === "querystring" && Array.isArray(issue.input))
    return {
      kind: "invalid",
      code: "repeated-parameter",
      message: `参数“${path}”出现多次。多个值请用逗号分隔。`,
      path: path || null,
    };
  return {
    kind: "invalid",
    code: part === "querystring" ? "invalid-parameter" : "invalid-field",
    message: `${where}${path === "" ? "" : `“${path}”`}有误：${issue.message}。`,
    path: path || null,
  };
}

/**
 * Checks requests with the contract's schemas and answers in Chinese. Replies are written as they are: their schemas
 * describe them in OpenAPI, and the tests hold them to it.
 */
export function registerValidation(app: FastifyInstance): void {
  z.config(z.locales.zhCN());
  app.setValidatorCompiler<Schema>(({ schema, httpPart }) => (data: unknown) => {
    const result = z.safeParse(schema, data, { reportInput: true });
    if (result.success) return { value: result.data };
    return { error: new RefusalError(refusalOf(result.error.issues[0]!, httpPart ?? "body")) };
  });
  app.setSerializerCompiler<FastifySchema>(() => (data) => JSON.stringify(data));
}
