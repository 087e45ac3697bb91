import { defineConfig } from "@playwright/test";
import journeys from "../../playwright.config.ts";

/** `npm run axe`: one test per combination of theme, language, size and group of pages; a table at the end. */
export default defineConfig({
  ...journeys,
  testDir: ".",
  testMatch: "*.axe.ts",
  globalSetup: "../e2e/support/set-up.ts",
  outputDir: "../../.cache/axe",
  retries: 0,
  timeout: 300_000,
  reporter: "./axe-table.ts",
  use: { ...journeys.use, trace: "off" },
});
