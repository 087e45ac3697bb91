import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { Failure } from "./failure.mjs";
import { ensureSpace } from "./disk.mjs";
import { home, inRoot, root } from "./places.mjs";
import { run } from "./run.mjs";
import { done, step } from "./say.mjs";

/** Installs the packages named in package-lock.json, unless exactly these are installed already. */
export async function ensurePackages() {
  if (await areInstalled()) {
    done("Packages are installed.");
    return;
  }
  await ensureSpace(root, 1000);
  const { took } = await step("Installing packages (a minute or two the first time)", install);
  done(`Packages installed (${took}).`);
}

/** Whether node_modules holds every package of package-lock.json, in its version, for this platform. */
export async function areInstalled() {
  const [wanted, present] = await Promise.all([
    packagesOf("package-lock.json"),
    packagesOf("node_modules/.package-lock.json"),
  ]);
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === "" ||
      present[path]?.version === version ||
      (!present[path] && (optional || devOptional)),
  );
}

// npm writes its own list into node_modules last, so a broken-off installation has none.
async function packagesOf(lockFile) {
  if (!existsSync(inRoot(lockFile))) return undefined;
  return JSON.parse(await readFile(inRoot(lockFile), "utf8")).packages;
}

async function install() {
  const [program, ...before] = npm();
  const { code, output, error } = await run(program, [...before, ...installFlags], {
    shell: program === "npm.cmd",
  });
  if (code === 0) return;
  await writeFile(`${home()}/install.log`, output).catch(() => undefined);
  throw new Failure(installTrouble(error ? String(error) : output));
}

// Building needs the development packages also where NODE_ENV=production would leave them out.
const installFlags = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];

function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return [process.execPath, script];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}

function installTrouble(output) {
  const known = troubles.find(([pattern]) => pattern.test(output));
  if (known) return known[1];
  const reason =
    /npm (?:error|ERR!) (?!code|A complete log)(.+)/u.exec(output)?.[1] ?? "no reason given";
  return `npm could not install the packages (${reason.trim()}). Its whole output is in ${home()}/install.log.`;
}

const troubles = [
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/u,
    "The packages could not be downloaded, because npm's registry does not answer. Check the network, or npm's `proxy` and `registry` settings, then run the command again.",
  ],
  [
    /ENOSPC/u,
    "The disk became full while packages were installed. Free at least 1 GB, then run the command again.",
  ],
  [
    /EACCES|EPERM|EROFS/u,
    `npm may not write to ${root}. Give this account the right to write there, or copy the product to a folder of your own.`,
  ],
  [
    /spawn npm(?:\.cmd)? ENOENT/u,
    "npm was not found. It comes with Node.js: install Node.js from https://nodejs.org, then run the command again.",
  ],
  [
    /can only install packages when|EUSAGE/u,
    "package.json and package-lock.json do not agree. Run `npm install` once, then run the command again.",
  ],
];
