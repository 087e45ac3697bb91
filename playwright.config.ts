import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/support/browser.mjs";

const executablePath = findBrowser();

/** Journeys through the built product in a real browser; each worker has a server and a database of its own. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.journey.ts",
  globalSetup: "./tests/e2e/support/set-up.ts",
  outputDir: ".cache/journeys",
  fullyParallel: true,
  workers: Math.min(4, availableParallelism()),
  // A crowded machine can hold a browser up for longer than anything waits; what fails twice is a defect.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env["CI"] !== undefined,
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    viewport: { width: 1280, height: 800 },
    // Colours half-way through fading in would be taken for too faint.
    contextOptions: { reducedMotion: "reduce" },
    // It would answer in the network's place; journeys about it allow it.
    serviceWorkers: "block",
    // Recording every journey takes as long again as the journey does.
    trace: "on-first-retry",
    launchOptions: executablePath ? { executablePath } : {},
  },
});
