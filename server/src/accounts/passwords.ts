import { hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id on a shared machine. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
export const MIN_PASSWORD_LENGTH = 8;
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

/** Tried first by everybody who guesses; compared without case. */
const OFTEN_USED: readonly string[] = [
  "password",
  "qwertyui",
  "iloveyou",
  "abc12345",
  "admin123",
  "woaini1314",
];

export interface PasswordContext {
  readonly username: string;
  /** The password so far; null when it is not known. */
  readonly current: string | null;
}

/** What is wrong with a new password, in Chinese, or null. */
export function passwordTrouble(password: string, context: PasswordContext | null = null): string | null {
  if (password.length < MIN_PASSWORD_LENGTH) return `密码至少${MIN_PASSWORD_LENGTH}个字符。`;
  if (password.length > MAX_PASSWORD_LENGTH) return `密码最多${MAX_PASSWORD_LENGTH}个字符。`;
  if (/^(.)\1*$/u.test(password)) return "密码不能由同一个字符组成。";
  if (isRun(password)) return "密码不能是12345678、abcdefgh这样的连续字符。";
  const lower = password.toLowerCase();
  if (OFTEN_USED.some((word) => lower.startsWith(word) && password.length < word.length + 4))
    return "这个密码太常见，容易被猜中。请换一个。";
  if (context !== null && lower.includes(context.username)) return "密码不能包含用户名。";
  if (context !== null && context.current === password) return "新密码不能与当前密码相同。";
  return null;
}

/** Every character follows the one before, upwards or downwards. */
function isRun(password: string): boolean {
  const codes = Array.from(password, (character) => character.codePointAt(0)!);
  return [1, -1].some((step) =>
    codes.every((code, place) => place === 0 || code === codes[place - 1]! + step),
  );
}
