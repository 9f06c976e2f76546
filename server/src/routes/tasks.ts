import { tasksReplySchema } from "../contract/index.ts";
import { requireActor } from "../plugins/session.ts";
import { readTasks } from "../use-cases/read-tasks.ts";
import type { Routes } from "./route.ts";

export const taskRoutes: Routes = (app, { stores, clock, reporting }) => {
  app.get(
    "/api/v1/tasks",
    { schema: { tags: ["报送"], summary: "我的任务", response: { 200: tasksReplySchema } } },
    (request, reply) => {
      const actor = requireActor(request);
      return reply.header("cache-control", "no-store").send(readTasks(stores, reporting, actor, clock.now()));
    },
  );
};
