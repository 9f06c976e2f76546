import type { AccountReply } from "@dash/server/contract";
import type { AccountsState } from "../../url-state/accounts-state.ts";

const shown: Readonly<Record<AccountsState["show"], (account: AccountReply) => boolean>> = {
  all: () => true,
  "signed-in": (account) => account.sessions > 0,
  locked: (account) => account.lockedUntil !== null,
  disabled: (account) => account.disabled,
};

/** The accounts that fit name, role and state, in the order given. */
export function findAccounts(
  accounts: readonly AccountReply[],
  { q, role, show }: Omit<AccountsState, "page">,
): readonly AccountReply[] {
  const wanted = q.trim().toLowerCase();
  return accounts.filter(
    (account) =>
      (account.username.includes(wanted) || account.displayName.toLowerCase().includes(wanted)) &&
      (role === null || account.role === role) &&
      shown[show](account),
  );
}
