/**
 * The import rules of docs/architecture.md. tests/architecture/boundaries.test.ts shows that each of
 * them catches what it forbids.
 */
const features = "^app/features/([^/]+)/";
const composition = "^app/(root\\.tsx|entry\\.(client|server)\\.tsx|words\\.(client|server)\\.ts)$";
const tests = "\\.test\\.tsx?$|^tests/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one, or lack a third.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "core-is-pure",
      comment: "app/core imports nothing of ours, and no package.",
      severity: "error",
      from: { path: "^app/core/", pathNot: tests },
      to: { pathNot: "^app/core/" },
    },
    {
      name: "ui-knows-only-core",
      comment: "The design system knows no business words.",
      severity: "error",
      from: { path: "^app/ui/", pathNot: tests },
      to: { path: "^(app|prisma|server|tests)/", pathNot: "^app/(ui|core)/" },
    },
    {
      name: "platform-knows-only-core",
      comment: "Machinery serves every feature and knows none; of Prisma it knows the client.",
      severity: "error",
      from: { path: "^app/platform/", pathNot: tests },
      to: { path: "^(app|prisma|server|tests)/", pathNot: "^app/(platform|core)/|^prisma/client/" },
    },
    {
      name: "features-are-islands",
      comment: "Two features meet in a route or in a reaction, never in each other.",
      severity: "error",
      from: { path: features, pathNot: tests },
      to: { path: features, pathNot: "^app/features/$1/" },
    },
    {
      name: "features-look-down",
      comment: "A feature imports only ui, platform, core and itself.",
      severity: "error",
      from: { path: features, pathNot: tests },
      to: {
        path: "^(app|prisma|server|tests)/",
        pathNot: "^app/(features|ui|platform|core)/|^prisma/client/",
      },
    },
    {
      name: "reactions-know-no-pages",
      comment: "Reactions import features, platform and core.",
      severity: "error",
      from: { path: "^app/reactions/", pathNot: tests },
      to: {
        path: "^(app|prisma|server|tests)/",
        pathNot: "^app/(reactions|features|platform|core)/",
      },
    },
    {
      name: "routes-compose-features",
      comment: "Routes import features, ui, platform, core and the words.",
      severity: "error",
      from: { path: "^app/routes/", pathNot: `${tests}|^app/routes/design/` },
      to: {
        path: "^(app|prisma|server|tests)/",
        pathNot: `^app/(routes|features|ui|platform|core)/|${composition}`,
      },
    },
    {
      name: "design-shows-the-frame-too",
      comment:
        "The design page may show the frame's pieces as well; otherwise it is a route like the others.",
      severity: "error",
      from: { path: "^app/routes/design/", pathNot: tests },
      to: {
        path: "^(app|prisma|server|tests)/",
        pathNot: `^app/(routes|features|ui|platform|core|frame)/|${composition}`,
      },
    },
    {
      name: "routes-are-entries",
      comment: "Nobody imports a route but the pieces beside it.",
      severity: "error",
      from: { pathNot: `${tests}|^app/routes/([^/]+)/` },
      to: { path: "^app/routes/" },
    },
    {
      name: "routes-are-apart",
      comment: "What two routes share belongs to a feature or to ui.",
      severity: "error",
      // A parameter's dollar sign would mean something else in a pattern, so it stays outside the groups.
      from: { path: "^app/routes/([^/$]*)\\$?([^/$]*)\\$?([^/$]*)/", pathNot: tests },
      to: { path: "^app/routes/", pathNot: "^app/routes/$1\\$?$2\\$?$3/" },
    },
    {
      name: "app-below-server",
      comment:
        "The composition root imports the app, never the other way round; tests may stand anywhere.",
      severity: "error",
      from: { path: "^app/", pathNot: tests },
      to: { path: "^(server|tests)/" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { path: "^(app|server|prisma)/", pathNot: tests },
      to: { path: "^tests/|\\.test\\.tsx?$" },
    },
    {
      name: "prisma-in-stores-and-queries",
      comment:
        "The client and the connection are used by *.store.server.ts, *.queries.server.ts and app/platform alone.",
      severity: "error",
      from: {
        path: "^app/",
        pathNot: `${tests}|^app/platform/|\\.(store|queries)\\.server\\.ts$`,
      },
      to: {
        path: "^prisma/client/|^app/platform/(db|database)\\.server\\.ts$|node_modules/(@prisma|pg)/",
      },
    },
    {
      name: "browser-keeps-off-the-server",
      comment: "Components run in browsers: what they need of the server comes as props.",
      severity: "error",
      from: { path: "^app/(ui|features/[^/]+/components)/", pathNot: `${tests}|\\.server\\.tsx?$` },
      to: { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-missing-modules",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^prisma/client/" },
    },
    {
      name: "packages-are-listed",
      comment: "A package that is used stands in package.json.",
      severity: "error",
      from: { path: "^(app|server|prisma)/", pathNot: tests },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|^prisma/client/" },
    exclude: { path: "^(build|\\.cache|\\.data)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"],
    },
  },
};
