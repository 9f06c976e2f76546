import { randomInt } from "node:crypto";

/** Without 0, O, 1, l and I, which are taken for each other. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
const LENGTH = 14;

/** A password nobody can guess and everybody can copy from paper. */
export function randomPassword(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}
