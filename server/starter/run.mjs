import { spawn } from "node:child_process";
import { root } from "./places.mjs";

/**
 * Runs a program to its end in the installation's folder and returns its exit code and what it wrote.
 * @param {string} program
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<{ code: number | null, output: string, error?: NodeJS.ErrnoException }>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
    });
    let output = "";
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("error", (error) => resolve({ code: 1, output, error }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** Runs a JavaScript program with this Node.js and shows its output as it comes; returns its exit code. */
export function runHere(args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, stdio: "inherit", env });
    const forward = (signal) => child.kill(signal);
    process.on("SIGINT", ignore).on("SIGTERM", forward);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", ignore).off("SIGTERM", forward);
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

// A Ctrl-C reaches the program itself, from the terminal; the starter then waits for it.
function ignore() {}
