export { databasePath } from "./database-path.ts";
export { backupDatabase, restoreDatabase } from "./backup-database.ts";
export { openStores, type OpenedStores } from "./open-stores.ts";
export { openDatabase, type OpenOptions } from "./open-database.ts";
export { StorageError } from "./storage-error.ts";
export { refusedWrite } from "./refused-write.ts";
