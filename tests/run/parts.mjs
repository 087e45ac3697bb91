import { inRoot } from "../../server/starter/places.mjs";

const tool = (...path) => inRoot("node_modules", ...path);

/** Static checks: each is one program that ends with 0 when all is well. */
export const checks = [
  {
    name: "format",
    title: "Format",
    args: [tool("prettier", "bin", "prettier.cjs"), "--check", ".", "--log-level", "warn"],
    advice: "`npm run format` puts it right.",
  },
  { name: "types", title: "Types", args: [tool("typescript", "bin", "tsc"), "--noEmit"] },
  {
    name: "boundaries",
    title: "Boundaries",
    args: [
      tool("dependency-cruiser", "bin", "dependency-cruise.mjs"),
      ...["app", "prisma", "server", "tests", "--config", ".dependency-cruiser.cjs"],
    ],
  },
  {
    name: "unused",
    title: "Unused code",
    args: [tool("knip", "bin", "knip.js"), "--no-progress", "--no-config-hints"],
  },
  {
    name: "lint",
    title: "Lint",
    args: [tool("eslint", "bin", "eslint.js"), ".", "--max-warnings", "0"],
  },
];

/** Suites of tests; those marked `built` need the built product, and the machine for themselves. */
export const suites = [
  { name: "unit", title: "Unit tests", runner: "vitest" },
  { name: "architecture", title: "Architecture tests", runner: "vitest" },
  { name: "integration", title: "Integration tests", runner: "vitest" },
  { name: "http", title: "HTTP tests", runner: "vitest", built: true },
  { name: "operations", title: "Operations tests", runner: "vitest", built: true },
  { name: "journeys", title: "Journeys", runner: "playwright", built: true, browser: true },
];

/** Every part by the name under which it can be run alone. */
export const tools = Object.fromEntries(
  [...checks, ...suites, { name: "build" }].map((part) => [part.name, part]),
);

/** Arguments and environment that run a suite and make it write a JSON report. */
export function commandOf({ name, runner }, filters, reportFile) {
  if (runner === "vitest") {
    const flags = [
      "--project",
      `${name}*`,
      "--passWithNoTests",
      "--reporter=dot",
      "--reporter=json",
    ];
    return {
      args: [
        tool("vitest", "vitest.mjs"),
        "run",
        ...flags,
        `--outputFile.json=${reportFile}`,
        ...filters,
      ],
      env: {},
    };
  }
  return {
    args: [
      tool("@playwright", "test", "cli.js"),
      ...["test", "--reporter=line,json", "--pass-with-no-tests", ...filters],
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
  };
}
