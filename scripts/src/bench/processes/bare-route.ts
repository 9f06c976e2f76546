import { readFileSync } from "node:fs";
import Fastify from "fastify";

/**
 * A process of its own: Fastify without any plugin, whose routes send bodies of given content, size and type.
 * What the platform's slices are held against. Arguments: port, then a JSON file with the bodies.
 */
interface BareBody {
  readonly path: string;
  readonly contentType: string;
  readonly text: string;
}

const [port, file] = process.argv.slice(2);
if (port === undefined || file === undefined) throw new Error("bare-route.ts PORT BODIES.json");

const app = Fastify();
for (const { path, contentType, text } of JSON.parse(readFileSync(file, "utf8")) as readonly BareBody[]) {
  const body = Buffer.from(text);
  app.get(path, (_request, reply) => reply.header("content-type", contentType).send(body));
}
app.get("/health", () => ({ status: "ok" }));
await app.listen({ port: Number(port), host: "127.0.0.1" });
process.once("SIGTERM", () => process.exit(0));
