import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform } from "fastify-type-provider-zod";

const DESCRIPTION = [
  "湖北省服务业运行监测平台公开接口。错误一律为 application/problem+json,title 用中文写明原因与出路。",
  "地区用六位代码，420000 为全省；集合 level:prefecture、level:county、in:420500。时期 2024、2024-S1、2024-Q2、2024-M05。",
  "每个读接口都可带 asof（ISO 日期或时刻），返回当时已发布的数据。",
].join("\n\n");

/** Describes the routes registered after it, at /api/v1/openapi.json. */
export async function registerOpenapi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "湖北省服务业运行监测平台", version, description: DESCRIPTION },
      tags: [
        { name: "目录", description: "指标、地区、集群、目标与状态" },
        { name: "数据", description: "已发布数据的读取与下载" },
        { name: "报送", description: "报表、上报、确认与发布" },
        { name: "提前阅读", description: "名单内账号在公开之前读取一次发布；每次都记入审计日志" },
        { name: "账号", description: "登录与会话" },
      ],
    },
    transform: jsonSchemaTransform,
  });
  app.get("/api/v1/openapi.json", { schema: { hide: true } }, (_request, reply) =>
    reply.type("application/json; charset=utf-8").send(JSON.stringify(app.swagger())),
  );
}

/** The page's own policy: no other origin, and no upgrade to HTTPS, which an office network without TLS lacks. */
const DOCS_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

/** The page /api/docs, all of it from the own origin. */
export async function registerDocsPage(app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: "/api/docs",
    staticCSP: DOCS_POLICY,
    theme: { title: "接口说明 · 湖北省服务业运行监测平台" },
    uiConfig: { docExpansion: "list", deepLinking: true, validatorUrl: null },
  });
}
