import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Whether a process with this number lives. */
export function lives(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * What tells a process from a later one that was given the same number: when it began, and since which
 * start of the machine. Empty where the system does not say (Windows), or when the process is gone.
 */
export function birth(pid) {
  try {
    if (process.platform === "linux") {
      return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${statOf(pid)[19]}`;
    }
    if (process.platform === "win32") return "";
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

/** Whether the very process noted as `{ pid, birth }` still lives. */
export function stillLives(noted) {
  return lives(noted.pid) && birth(noted.pid) === noted.birth;
}

/** Asks a process that is not our child to end, and ends it when it has not within `patience` milliseconds. */
export async function endProcess(pid, patience) {
  signal(pid, "SIGTERM");
  if (await waitUntil(() => !lives(pid), patience)) return;
  signal(pid, "SIGKILL");
  await waitUntil(() => !lives(pid), 5000);
}

/** Waits until something holds, looking every 50 ms; returns whether it did within `patience` milliseconds. */
export async function waitUntil(holds, patience) {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (await holds()) return true;
    await pause(50);
  }
  return holds();
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended already.
  }
}

function isZombie(pid) {
  if (process.platform !== "linux") return false;
  try {
    return statOf(pid)[0] === "Z";
  } catch {
    return false;
  }
}

// Fields of /proc/<pid>/stat after the name, which may itself hold spaces and brackets: state first.
function statOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
