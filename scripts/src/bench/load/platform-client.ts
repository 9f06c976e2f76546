import { DEMO_PASSWORD } from "../processes/platform.ts";

/** A signed-in account of the platform under test. */
export interface PlatformClient {
  readonly post: (path: string, body: FormData | object) => Promise<unknown>;
}

/** @throws Error with the answer when the account is not let in; so does `post` for any answer that is not 2xx */
export async function signIn(origin: string, username: string): Promise<PlatformClient> {
  const credentials = { username, password: DEMO_PASSWORD };
  const { response } = await send(`${origin}/api/v1/session`, credentials, { origin });
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0]!)
    .join("; ");
  return {
    async post(path, body) {
      return (await send(origin + path, body, { origin, cookie })).answer;
    },
  };
}

async function send(
  address: string,
  body: FormData | object,
  headers: Record<string, string>,
): Promise<{ readonly response: Response; readonly answer: unknown }> {
  const form = body instanceof FormData;
  const response = await fetch(address, {
    method: "POST",
    headers: form ? headers : { ...headers, "content-type": "application/json" },
    body: form ? body : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`POST ${address} → ${response.status}: ${text.slice(0, 2_000)}`);
  return { response, answer: text === "" ? null : JSON.parse(text) };
}
