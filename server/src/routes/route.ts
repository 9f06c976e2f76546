import type { FastifyInstance } from "fastify";
import type { AppContext } from "../app-context.ts";

/** Registers the routes of one resource. */
export type Routes = (app: FastifyInstance, context: AppContext) => void;
