import { expect, it } from "vitest";
import { previewBase, previewOf } from "#web/url-state/preview-base.ts";

it("tells the pages of a preview from public ones", () => {
  expect(previewOf("/preview/42/")).toBe("42");
  expect(previewOf("/preview/42/clusters/commerce")).toBe("42");
  expect(previewOf(previewBase(7))).toBe("7");
  for (const path of ["/", "/releases", "/preview/", "/preview/x/", "/preview/42x", "/areas/preview/42"])
    expect(previewOf(path)).toBeNull();
});
