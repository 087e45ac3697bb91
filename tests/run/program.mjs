import { spawn } from "node:child_process";
import { root } from "../../server/starter/places.mjs";

const children = new Set();
const colour =
  process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };

/** Runs a JavaScript program with this Node.js in the product's folder; returns its exit code and what it wrote. */
export function runProgram(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, CI: "1", ...colour, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.add(child);
    let output = "";
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => {
      children.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Ends what still runs. */
export function endChildren() {
  for (const child of children) child.kill("SIGTERM");
}
