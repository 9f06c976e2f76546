import type { FastifyInstance } from "fastify";
import type { AppContext } from "../app-context.ts";
import { healthRoutes } from "./health.ts";
import type { Routes } from "./route.ts";

/** Every resource of the interface: reads of released figures, then reporting and accounts. */
const routes: readonly Routes[] = [healthRoutes];

export function registerRoutes(app: FastifyInstance, context: AppContext): void {
  for (const register of routes) register(app, context);
}
