import type { Database } from "better-sqlite3";
import type { Role } from "../contract/index.ts";
import type { AccountRecord, AccountStore } from "../use-cases/ports.ts";

interface AccountRow {
  readonly username: string;
  readonly display_name: string;
  readonly role: Role;
  readonly areas: string;
  readonly department: string | null;
  readonly password_hash: string;
  readonly must_change_password: 0 | 1;
  readonly disabled: 0 | 1;
}

const COLUMNS =
  "username, display_name, role, areas, department, password_hash, must_change_password, disabled";

function fromRow(row: AccountRow): AccountRecord {
  return {
    username: row.username,
    displayName: row.display_name,
    role: row.role,
    areas: JSON.parse(row.areas) as string[],
    department: row.department,
    passwordHash: row.password_hash,
    mustChangePassword: row.must_change_password === 1,
    disabled: row.disabled === 1,
  };
}

function flag(value: boolean | undefined): 0 | 1 | null {
  return value === undefined ? null : value ? 1 : 0;
}

/** Accounts with their password hashes. */
export function createAccountStore(database: Database): AccountStore {
  const selectOne = database.prepare<[string], AccountRow>(
    `SELECT ${COLUMNS} FROM account WHERE username = ?`,
  );
  const selectAll = database.prepare<[], AccountRow>(`SELECT ${COLUMNS} FROM account ORDER BY username`);
  const insert = database.prepare<unknown[]>(
    `INSERT INTO account (${COLUMNS}, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = database.prepare<
    [
      string | null,
      Role | null,
      string | null,
      0 | 1,
      string | null,
      string | null,
      0 | 1 | null,
      0 | 1 | null,
      string,
    ]
  >(
    `UPDATE account SET display_name = coalesce(?, display_name), role = coalesce(?, role), areas = coalesce(?, areas),
       department = CASE WHEN ? THEN ? ELSE department END,
       password_hash = coalesce(?, password_hash), must_change_password = coalesce(?, must_change_password),
       disabled = coalesce(?, disabled) WHERE username = ?`,
  );
  return {
    find(username) {
      const row = selectOne.get(username);
      return row ? fromRow(row) : null;
    },
    list() {
      return selectAll.all().map(fromRow);
    },
    insert(account, createdAt) {
      insert.run(
        account.username,
        account.displayName,
        account.role,
        JSON.stringify(account.areas),
        account.department ?? null,
        account.passwordHash,
        flag(account.mustChangePassword),
        flag(account.disabled),
        createdAt,
      );
    },
    update(username, change) {
      update.run(
        change.displayName ?? null,
        change.role ?? null,
        change.areas ? JSON.stringify(change.areas) : null,
        change.department === undefined ? 0 : 1,
        change.department ?? null,
        change.passwordHash ?? null,
        flag(change.mustChangePassword),
        flag(change.disabled),
        username,
      );
    },
  };
}
