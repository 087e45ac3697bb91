import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Starts the Chromium of CHROMIUM_PATH, of the system or of Playwright; null when there is none. */
export async function launchBrowser(args: readonly string[] = []) {
  // A development package: absent where only what production needs is installed.
  const playwright = await import("@playwright/test").catch(() => null);
  const executablePath = browserFile();
  return playwright?.chromium
    .launch({
      args: ["--no-sandbox", "--disable-background-networking", ...args],
      ...(executablePath && { executablePath }),
    })
    .catch(() => null);
}

const names = ["chromium", "chromium-browser", "google-chrome"];

function browserFile(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env["CHROMIUM_PATH"] ?? "", ...onPath].find((file) => file && existsSync(file));
}
