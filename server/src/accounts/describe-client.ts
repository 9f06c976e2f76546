import { isIP } from "node:net";

const LONGEST = 40;

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:A|iOS)?\/(\d+)/, "Edge"],
  [/\bQQBrowser\/(\d+)/, "QQ浏览器"],
  [/\bMicroMessenger\/(\d+)/, "微信"],
  [/\bFirefox\/(\d+)/, "Firefox"],
  [/(?:Chrome|CriOS)\/(\d+)/, "Chrome"],
  [/\bVersion\/(\d+).*\bSafari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\bWindows\b/, "Windows"],
  [/\bAndroid\b/, "Android"],
  [/\b(?:iPhone|iPad)\b/, "iOS"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

/** Browser and system of a `User-Agent` in a few words, such as `Chrome 124 · Windows`. */
export function describeClient(userAgent: string | undefined): string {
  if (userAgent === undefined || userAgent.trim() === "") return "未知程序";
  const browser = browsers.flatMap(([pattern, name]) => {
    const version = pattern.exec(userAgent)?.[1];
    return version === undefined ? [] : [`${name} ${version}`];
  })[0];
  const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1];
  const parts = [browser, system].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(" · ") : userAgent.trim().slice(0, LONGEST);
}

/** An address shortened to its network: enough to know the office again, too little to know the machine. */
export function describeNetwork(address: string): string {
  const plain = address.replace(/^::ffff:/, "");
  if (plain === "::1" || plain.startsWith("127.")) return "本机";
  if (isIP(plain) === 4) return `IPv4 ${plain.split(".").slice(0, 2).join(".")}.*.*`;
  if (isIP(plain) === 6) return `IPv6 ${plain.split(":").slice(0, 2).join(":")}:*`;
  return "未知";
}
