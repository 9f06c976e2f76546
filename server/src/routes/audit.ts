import { type AuditParameters, auditQuerySchema, auditReplySchema } from "../contract/index.ts";
import { unwrap } from "../domain/refusal.ts";
import { requireDuty } from "../plugins/session.ts";
import { readAudit } from "../use-cases/read-audit.ts";
import type { Routes } from "./route.ts";

export const auditRoutes: Routes = (app, { stores }) => {
  app.get(
    "/api/v1/audit",
    {
      schema: {
        tags: ["账号"],
        summary: "审计日志，新的在前",
        querystring: auditQuerySchema,
        response: { 200: auditReplySchema },
      },
    },
    (request, reply) => {
      requireDuty(request, "read-audit");
      const page = unwrap(readAudit(stores, request.query as AuditParameters));
      return reply.header("cache-control", "no-store").send(page);
    },
  );
};
