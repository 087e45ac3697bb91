import type { Page } from "@playwright/test";
import { visit } from "./visit.ts";

/** Follows a link to a file; returns where it lies. */
export async function savedFile(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name }).click(),
  ]);
  return download.path();
}

/** Gives a file to the page that verifies. */
export async function verifyFile(page: Page, path: string): Promise<void> {
  await visit(page, "/verify");
  await page.getByLabel("Or choose a file").setInputFiles(path);
  await page.getByRole("button", { name: "Verify" }).click();
}
