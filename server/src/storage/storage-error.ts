export type StorageErrorCode =
  | "folder-not-writable"
  | "cannot-open"
  | "not-a-database"
  | "foreign-database"
  | "newer-schema"
  | "not-initialised"
  | "migration-failed"
  | "damaged";

/** The database cannot be used; the message says in Chinese why and what to do. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StorageError";
    this.code = code;
  }
}
