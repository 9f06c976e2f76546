import { startServer } from "@dash/server/main";

/** A process of its own, started through `launch.mjs`: what `npm start` runs once it has looked at the page's sources. */
await startServer();
