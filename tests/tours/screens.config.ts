import { defineConfig } from "@playwright/test";
import journeys from "../../playwright.config.ts";

/** `npm run screens`: takes a picture of every page; tests/tours/gallery.mjs makes the page that shows them. */
export default defineConfig({
  ...journeys,
  testDir: ".",
  testMatch: "*.screens.ts",
  globalSetup: "../e2e/support/set-up.ts",
  outputDir: "../../.cache/screens-run",
  retries: 0,
  timeout: 600_000,
  reporter: "list",
  use: { ...journeys.use, trace: "off" },
});
