import { hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id on a shared machine. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const MIN_PASSWORD_LENGTH = 8;
export const MAX_PASSWORD_LENGTH = 256;

/** An argon2id hash of a password, with its salt and parameters. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

let decoy: Promise<string> | null = null;

/**
 * Whether a password fits a hash. Without a hash it takes as long as with one and is never right, so that the time of
 * the answer does not tell which accounts exist.
 */
export async function verifyPassword(hashed: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("no account has this password");
  const fits = await verify(hashed ?? (await decoy), password);
  return hashed !== null && fits;
}

/** What is wrong with a new password, in Chinese, or null. */
export function passwordTrouble(password: string): string | null {
  if (password.length < MIN_PASSWORD_LENGTH) return `密码至少${MIN_PASSWORD_LENGTH}个字符。`;
  if (password.length > MAX_PASSWORD_LENGTH) return `密码最多${MAX_PASSWORD_LENGTH}个字符。`;
  if (/^(.)\1*$/u.test(password)) return "密码不能由同一个字符组成。";
  return null;
}
