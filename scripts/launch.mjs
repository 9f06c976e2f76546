// Runs scripts/src/<name>.ts in this process. Plain JavaScript that any Node can read, so that one too old for
// TypeScript gets a sentence instead of a syntax error.
import module from "node:module";
import { fileURLToPath } from "node:url";

const oldest = [22, 18];
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `Node ${process.versions.node} 过旧：本平台需要 Node ${oldest.join(".")} 或更高版本。\n` +
      "  · Linux（x64、arm64）：运行 npm start 会自动使用项目锁定的 Node 24；若仍看到本提示，请删除 node_modules 后重新运行 npm start。\n" +
      "  · 其他系统：请先从 https://nodejs.org/zh-cn 安装 Node 24，再运行 npm start。",
  );
  process.exit(1);
}

// Compiled modules are kept, so that the next start neither strips types nor compiles anew.
module.enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/node", import.meta.url)));

const [name] = process.argv.splice(2, 1);
const script = new URL(`./src/${name}.ts`, import.meta.url);
process.argv[1] = script.pathname;
await import(script);
