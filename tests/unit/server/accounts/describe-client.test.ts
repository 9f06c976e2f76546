import { describe, expect, it } from "vitest";
import { describeClient, describeNetwork } from "#server/accounts/describe-client.ts";

describe("describeClient", () => {
  it.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36",
      "Chrome 124 · Windows",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36 Edg/124.0.0.0",
      "Edge 124 · Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1",
      "Safari 17 · iOS",
    ],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0", "Firefox 125 · Linux"],
    ["curl/8.5.0", "curl/8.5.0"],
    ["", "未知程序"],
    [undefined, "未知程序"],
  ])("tells of %s", (userAgent, words) => {
    expect(describeClient(userAgent)).toBe(words);
  });

  it("keeps no more of an unknown program than fits a line", () => {
    expect(describeClient("x".repeat(5000))).toHaveLength(40);
  });
});

describe("describeNetwork", () => {
  it.each([
    ["127.0.0.1", "本机"],
    ["::1", "本机"],
    ["::ffff:127.0.0.1", "本机"],
    ["10.21.3.4", "IPv4 10.21.*.*"],
    ["::ffff:10.21.3.4", "IPv4 10.21.*.*"],
    ["2001:db8:1:2::3", "IPv6 2001:db8:*"],
    ["not an address", "未知"],
  ])("shortens %s", (address, words) => {
    expect(describeNetwork(address)).toBe(words);
  });
});
