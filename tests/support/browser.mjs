import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** The file of a browser for the journeys: a Chromium on this system, else Playwright's own; undefined when there is none. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  return [given, ...onPath(), ...elsewhere, playwrights()].find((file) => file && existsSync(file));
}

/**
 * Makes sure that there is a browser and returns its file: found on the system, else downloaded by
 * Playwright, else installed by apt when root. Throws with a sentence that says what to install.
 * @param {(words: string) => void} say is told what takes long
 */
export function ensureBrowser(say) {
  const found = findBrowser();
  if (found) return found;
  say("Fetching a browser for the journeys");
  run(process.execPath, [
    join("node_modules", "@playwright", "test", "cli.js"),
    "install",
    "chromium",
  ]);
  if (!works(findBrowser()) && process.getuid?.() === 0) installWithApt();
  const installed = findBrowser();
  if (works(installed)) return installed;
  throw new Error(
    "The journeys need a Chromium. Install one (on Debian: `apt-get install chromium`), or set CHROMIUM_PATH to its program, then run the command again.",
  );
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function onPath() {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function playwrights() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

// Playwright's download may lack libraries of the system, which only shows when it is started.
function works(file) {
  return file !== undefined && spawnSync(file, ["--version"], { timeout: 30_000 }).status === 0;
}

function installWithApt() {
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
}

function run(program, args) {
  spawnSync(program, args, {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
