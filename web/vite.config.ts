import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const serverAddress = `http://127.0.0.1:${process.env["PORT"] ?? "8080"}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // Offices still run browsers with a Chromium of 2020; web/tsconfig.json holds the library to the same year.
    target: "chrome86",
    cssTarget: "chrome86",
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Changes seldom, so it stays in the browser's cache from release to release.
            {
              name: "framework",
              test: /node_modules[\\/](?:\.pnpm[\\/])?(?:react|react-dom|scheduler)[@\\/]/,
            },
            // Reached from dynamic imports only: the map is drawn before a byte of it arrives.
            { name: "echarts", test: /node_modules[\\/](?:\.pnpm[\\/])?(?:echarts|zrender)[@\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    // The host stays as the browser sent it, because the server compares it with the origin of every write.
    proxy: { "/api": { target: serverAddress, changeOrigin: false } },
  },
});
