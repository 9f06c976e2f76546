import type { ReportingPlatform } from "./reporting-platform.ts";

interface SignInReply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** Empty when none was given. */
  readonly cookie: string;
}

let nextAddress = 1;

/** Signs in from an address of its own, so that the limit per address does not hold up the test. */
export async function signIn(
  platform: ReportingPlatform,
  username: string,
  password: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<SignInReply> {
  nextAddress += 1;
  const reply = await platform.app.inject({
    method: "POST",
    url: "/api/v1/session",
    payload: { username, password },
    remoteAddress: `10.9.${nextAddress >> 8}.${nextAddress & 255}`,
    headers,
  });
  const [cookie] = reply.cookies;
  return {
    status: reply.statusCode,
    body: reply.json<Readonly<Record<string, unknown>>>(),
    cookie: cookie ? `${cookie.name}=${cookie.value}` : "",
  };
}
