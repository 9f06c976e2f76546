import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const sourceOf = (area: string) => fileURLToPath(new URL(`./${area}/src`, import.meta.url));

/** One run for all tests without a browser; `vitest run --project unit` runs one kind. */
export default defineConfig({
  resolve: {
    alias: {
      "#data": sourceOf("data"),
      "#server": sourceOf("server"),
      "#web": sourceOf("web"),
      "#scripts": sourceOf("scripts"),
    },
  },
  test: {
    allowOnly: false,
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      {
        extends: true,
        test: { name: "api", include: ["tests/api/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], testTimeout: 30_000 },
      },
    ],
  },
});
