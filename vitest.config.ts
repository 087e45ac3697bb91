import { defineConfig } from "vitest/config";
import { compileMessages } from "./server/build/compile-messages.ts";
import { LongestFirst } from "./tests/run/longest-first.ts";

const withDatabase = ["tests/support/database-setup.ts"];
const withBuild = ["tests/support/build-setup.ts", ...withDatabase];

/** They end what other programs have open. */
const aloneInAProgram = [
  "tests/integration/operations/*.test.ts",
  "tests/integration/**/backup.test.ts",
];

/** One project per kind of test, so that each can be run alone: `npx vitest run --project unit`. */
export default defineConfig({
  plugins: [compileMessages()],
  test: {
    environment: "node",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Vitest takes a half of the cores by default, which on two cores is one.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // What was logged or complained about is shown whole.
    chaiConfig: { truncateThreshold: 0 },
    setupFiles: ["tests/support/silence.ts"],
    projects: [
      project("unit", ["{app,prisma,server}/**/*.test.{ts,tsx}"]),
      project("architecture", ["tests/architecture/**/*.test.ts"], withDatabase),
      // Files take turns in one program: each would spend as long on loading the product as on its tests.
      project("integration", ["tests/integration/**/*.test.ts"], withDatabase, {
        isolate: false,
        exclude: aloneInAProgram,
      }),
      project("integration-alone", aloneInAProgram, withDatabase),
      project("http", ["tests/http/**/*.test.ts"], withBuild),
      // Each starts real programs, on machines that do other things too.
      project("operations", ["tests/operations/**/*.test.ts"], withBuild, { testTimeout: 90_000 }),
    ],
  },
});

function project(name: string, include: string[], globalSetup: string[] = [], more = {}) {
  return { extends: true as const, test: { name, include, globalSetup, ...more } };
}
