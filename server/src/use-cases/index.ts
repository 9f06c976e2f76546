export { addAccount, changeAccount } from "./manage-accounts.ts";
export { roleNames } from "./role-names.ts";
