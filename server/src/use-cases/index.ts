export { addAccount, changeAccount, unlockAccount } from "./manage-accounts.ts";
export { auditActionName } from "./audit-actions.ts";
export { roleNames } from "./role-names.ts";
