import { join } from "node:path";

/** Absolute path of the repository's top folder. */
export const projectRoot = join(import.meta.dirname, "../../..");
