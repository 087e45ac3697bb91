import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { Failure } from "./failure.mjs";

/** Whether this process has all rights, with which PostgreSQL refuses to run. */
export const isRoot = () => process.getuid?.() === 0;

/**
 * The account that runs PostgreSQL, as options for `spawn`: as root an unprivileged one (the data's owner when
 * there is data), else nothing, which means our own.
 * @param {string} dataFolder
 * @returns {{ uid?: number, gid?: number }}
 */
export function databaseAccount(dataFolder) {
  if (!isRoot()) return {};
  return ownerOf(dataFolder) ?? accountNamed("postgres") ?? accountNamed("nobody") ?? noAccount();
}

/** Whether an account can run a program there: it may be a folder away that only its owner enters. */
export function canRun(program, account) {
  return spawnSync(program, ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

/** Whether an account can enter a folder. */
export function canEnter(folder, account) {
  if (!isRoot()) return true;
  const test = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], {
    ...account,
    cwd: "/",
    stdio: "ignore",
  });
  return test.status === 0;
}

function ownerOf(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function accountNamed(name) {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : 0;
  });
  return uid && gid ? { uid, gid } : undefined;
}

function noAccount() {
  throw new Failure(
    "PostgreSQL refuses to run as root, and there is no account named postgres or nobody to run it as. Start Groundswell as an ordinary user.",
  );
}
