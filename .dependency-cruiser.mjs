/** The law of ARCHITECTURE.md, one sentence per rule. A broken rule prints its name, so the name is the sentence. */

const boundary = (name, from, to, comment) => ({
  name,
  severity: "error",
  from,
  to,
  ...(comment && { comment }),
});

/** Rooms a pure room may not reach: whatever touches clock, file, database, network or screen. */
const worldly = ["core", "npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"];

export default {
  forbidden: [
    boundary("nothing imports in a circle", {}, { circular: true }),
    boundary(
      "every import can be found",
      {},
      // Packages of types alone: the name without @types/ exists for the compiler only.
      { couldNotResolve: true, pathNot: ["^geojson$", "^topojson-specification$"] },
    ),
    boundary(
      "every file is reached from an entry",
      {
        orphan: true,
        pathNot: [
          "\\.d\\.ts$",
          "\\.test\\.tsx?$",
          "\\.spec\\.ts$",
          "\\.config\\.ts$",
          "^scripts/src/[^/]+\\.ts$",
        ],
      },
      {},
    ),
    boundary("data imports nothing but data", { path: "^data/" }, { pathNot: "^data/" }),
    boundary(
      "data's model imports the model only",
      { path: "^data/src/model/" },
      { pathNot: "^data/src/model/" },
    ),
    boundary(
      "the domain imports data only",
      { path: "^server/src/domain/" },
      { pathNot: ["^server/src/domain/", "^data/src/index\\.ts$"] },
    ),
    boundary(
      "the contract imports data and zod only",
      { path: "^server/src/contract/" },
      { pathNot: ["^server/src/contract/", "^data/src/index\\.ts$", "node_modules/zod/"] },
    ),
    boundary(
      "use cases reach the world through their ports only",
      { path: "^server/src/use-cases/" },
      { path: "^server/src/", pathNot: ["^server/src/(use-cases|domain|contract)/"] },
    ),
    boundary(
      "use cases import no package and no Node module",
      { path: "^server/src/use-cases/" },
      { dependencyTypes: worldly },
    ),
    boundary(
      "storage knows no route, plugin or parser",
      { path: "^server/src/storage/" },
      { path: "^server/src/(routes|plugins|parsing|app\\.ts|main\\.ts)" },
    ),
    boundary(
      "parsing knows no storage, route or plugin",
      { path: "^server/src/parsing/" },
      { path: "^server/src/(routes|plugins|storage|app\\.ts|main\\.ts)" },
    ),
    boundary(
      "routes never open the database",
      { path: "^server/src/routes/" },
      { path: ["^server/src/storage/", "node_modules/better-sqlite3/"] },
    ),
    boundary(
      "only storage touches the database driver",
      { path: "^server/src/", pathNot: "^server/src/storage/" },
      { path: "node_modules/better-sqlite3/" },
    ),
    boundary(
      "only main starts the process",
      { pathNot: ["^scripts/", "^tests/"] },
      { path: "^server/src/main\\.ts$" },
    ),
    boundary(
      "the contract is the only door between server and web",
      { path: "^web/" },
      { path: "^server/", pathNot: "^server/src/contract/" },
    ),
    boundary(
      "annotation knows no storage, route or plugin",
      { path: "^server/src/annotation/" },
      { path: "^server/src/(routes|plugins|storage|app\\.ts|main\\.ts)" },
    ),
    boundary(
      "the reader of sheets knows no storage, route or plugin",
      { path: "^server/src/sheet-window/" },
      { path: "^server/src/(routes|plugins|storage|app\\.ts|main\\.ts)" },
    ),
    boundary("the server knows nothing of the page", { path: "^server/" }, { path: "^web/" }),
    boundary(
      "charts and maps know no page, feature, query or address",
      { path: "^web/src/(charts|maps)/" },
      { path: "^web/src/(app|pages|features|queries|url-state)/" },
    ),
    boundary(
      "charts and maps do not know each other",
      { path: "^web/src/charts/" },
      { path: "^web/src/maps/" },
    ),
    boundary(
      "maps and charts do not know each other",
      { path: "^web/src/maps/" },
      { path: "^web/src/charts/" },
    ),
    boundary(
      "components fetch nothing and know no feature",
      { path: "^web/src/components/" },
      { path: "^web/src/(app|pages|features|queries)/" },
    ),
    boundary(
      "format is pure",
      { path: "^web/src/format/" },
      { pathNot: ["^web/src/format/", "^data/src/index\\.ts$", "^server/src/contract/"] },
    ),
    boundary(
      "features never import features",
      { path: "^web/src/features/([^/]+)/" },
      { path: "^web/src/features/", pathNot: "^web/src/features/$1/" },
    ),
    boundary(
      "features know no page and no app",
      { path: "^web/src/features/" },
      { path: "^web/src/(pages|app)/", pathNot: "^web/src/app/paths\\.ts$" },
    ),
    boundary(
      "pages never import pages",
      { path: "^web/src/pages/[^/]+$" },
      { path: "^web/src/pages/[^/]+-page\\.tsx$" },
    ),
    boundary(
      "only the chart runtime touches ECharts",
      { path: "^web/src/", pathNot: "^web/src/charts/" },
      { path: "node_modules/echarts/", dependencyTypesNot: ["type-only"] },
    ),
    boundary("nobody imports scripts", { path: "^(data|server|web)/" }, { path: "^scripts/" }),
    boundary("nobody imports tests", { path: "^(data|server|web|scripts)/" }, { path: "^tests/" }),
    boundary(
      "packages are entered by their doors",
      { path: "^(server|web|scripts)/" },
      {
        path: "^data/",
        pathNot: ["^data/src/(embedded/)?index\\.ts$", "^data/src/reference-areas/boundaries/"],
      },
    ),
    boundary(
      "the server is entered by its doors",
      { path: "^scripts/" },
      {
        path: "^server/",
        pathNot: "^server/src/((contract|accounts|start|storage|use-cases)/index|app|config|main)\\.ts$",
      },
    ),
    boundary(
      "production code needs no development package",
      { path: "^(data|server|web)/src/" },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    ),
    boundary("every package used is declared", {}, { dependencyTypes: ["npm-no-pkg", "npm-unknown"] }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^web/dist/", "^tests/output/", "\\.css$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tests/tsconfig.json" },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
