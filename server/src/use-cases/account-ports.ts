import type { Role } from "../contract/index.ts";

export interface AccountRecord {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly areas: readonly string[];
  /** Of a 省直部门 account; null for everybody else. */
  readonly department: string | null;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly disabled: boolean;
}

/** An account to add; without a department when none is named. */
export type NewAccountRecord = Omit<AccountRecord, "department"> & Partial<Pick<AccountRecord, "department">>;

export interface AccountStore {
  find(username: string): AccountRecord | null;
  insert(account: NewAccountRecord, createdAt: string): void;
  list(): readonly AccountRecord[];
  update(username: string, change: Partial<Omit<AccountRecord, "username">>): void;
}

/** A session as lists show it. */
export interface SessionRecord {
  /** Names the session; worth nothing as a cookie. */
  readonly handle: string;
  readonly username: string;
  /** Where it was started from, shortened: 本机, 10.21.*.* */
  readonly network: string;
  /** Browser and system in words. */
  readonly client: string;
  readonly startedAt: string;
  /** To the minute. */
  readonly seenAt: string;
  readonly expiresAt: string;
}

export interface SessionBook {
  /** Sessions of an account that are alive at an instant, the last used first. */
  list(username: string, now: string): readonly SessionRecord[];
  /** How many sessions each account has; those without any are left out. */
  counts(now: string): ReadonlyMap<string, number>;
  /** @returns whether there was one */
  end(username: string, handle: string): boolean;
  /** Ends every session of an account but one. @returns how many */
  endOf(username: string, except: string | null): number;
}

/** Failed sign-ins by the name that was typed, whether an account has it or not. */
export interface SignInStore {
  lockedUntil(username: string, now: string): string | null;
  /** Names locked at an instant, and until when. */
  locks(now: string): ReadonlyMap<string, string>;
  failuresSince(username: string, since: string): number;
  addFailure(username: string, at: string): void;
  /** Locks a name; its failures are counted from zero afterwards. */
  lock(username: string, until: string): void;
  /** Forgets failures and lock of a name. @returns whether it was locked */
  clear(username: string): boolean;
  /** Drops what counts no longer. */
  forget(failuresBefore: string, now: string): void;
}

export interface AuditEvent {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly detail: string | null;
}

export interface AuditRecord extends AuditEvent {
  /** Place in the chain, from 1 without gaps. */
  readonly id: number;
}

/** Both instants are included; null leaves a part open. */
export interface AuditQuery {
  readonly from: string | null;
  readonly to: string | null;
  readonly actor: string | null;
  readonly action: string | null;
  /** Only rows with a lower id. */
  readonly before: number | null;
  readonly limit: number;
}

export type AuditVerdict =
  | {
      readonly ok: true;
      readonly rows: number;
      /** Hash of the last row. */
      readonly head: string;
    }
  | {
      readonly ok: false;
      /** Rows before the broken one, all sound. */
      readonly rows: number;
      readonly row: AuditRecord;
      readonly trouble: "changed" | "not-linked" | "row-missing-before";
    };

export interface AuditStore {
  append(event: AuditEvent): void;
  /** Newest first. */
  list(query: AuditQuery): readonly AuditRecord[];
  /** The row with a hash, so that a hash noted elsewhere proves that nothing before it is missing; null when none. */
  rowOfHash(hash: string): number | null;
  /** Walks the chain from the first row to the last, or to the first that does not fit. */
  verify(): AuditVerdict;
}
