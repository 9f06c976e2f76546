import { paths } from "./paths.ts";

const LONGEST = 2000;

/** The address of the sign-in page that comes back to where it was called from. */
export function loginHref(path: string, search: string): string {
  const here = search ? `${path}?${search}` : path;
  return path === paths.login.pattern ? path : `${paths.login.pattern}?next=${encodeURIComponent(here)}`;
}

/** Where to go after signing in: the `next` of the address when it is one of our own pages, else the cockpit. */
export function destinationAfterLogin(search: string): string {
  const next = new URLSearchParams(search).get("next");
  const home = paths.cockpit.href();
  if (next === null || next.length > LONGEST || !isOwnPage(next)) return home;
  return next;
}

/** Browsers read `//host` and `/\host` as other sites and drop control characters, so both are refused. */
function isOwnPage(address: string): boolean {
  return (
    /^\/(?![/\\])[\u0021-\u007e\u00a0-\uffff]*$/u.test(address) &&
    !address.includes("\\") &&
    !address.startsWith(paths.login.pattern) &&
    !address.startsWith("/api/")
  );
}
