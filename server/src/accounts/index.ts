export { hashPassword, passwordTrouble } from "./passwords.ts";
