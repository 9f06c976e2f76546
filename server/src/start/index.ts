export { lockDataFolder } from "./lock-data-folder.ts";
