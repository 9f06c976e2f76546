export { addAccount, changeAccount, unlockAccount } from "./manage-accounts.ts";
export { auditActionName } from "./audit-actions.ts";
export { roleNames } from "./role-names.ts";
export { auditRules, ruleClasses } from "./list-rules.ts";
export { ALL_RULES, rehearseRules } from "./rehearse-rules.ts";
