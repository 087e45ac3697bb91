import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { dirname, join } from "node:path";
import type { Settle } from "#app/platform/registry.server.ts";

const name = "insights";

/**
 * Settles in a program of its own, so that pages do not wait: what is told of thousands of units is reckoned for seconds at a
 * time. Where the server is not built, as in development, it is done here.
 */
export function settlingProgram(
  databaseUrl: string,
  program = builtProgram(),
): { readonly settle: Settle; stop(): void } {
  const running = new Set<ChildProcess>();
  return {
    async settle(which) {
      if (!existsSync(program)) return settleHere(which);
      const { PATH, NODE_ENV } = process.env;
      const child = fork(program, ["settle", which], {
        stdio: ["ignore", "ignore", "pipe", "ipc"],
        env: { PATH, NODE_ENV, DATABASE_URL: databaseUrl },
      });
      running.add(child);
      // Pages come first.
      if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
      try {
        await ended(child);
      } finally {
        running.delete(child);
      }
    },
    stop() {
      for (const child of running) child.kill();
    },
  };
}

/** Waits for its end. Throws what it said last if that was not a good one. */
async function ended(child: ChildProcess): Promise<void> {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-2_000);
  });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`What is published of people could not be settled: ${said}`);
}

const settleHere: Settle = async (which) => {
  const { settleFor } = await import("#app/features/insights/published/settle.server.ts");
  return settleFor(which);
};

// Beside the program that runs.
function builtProgram(): string {
  return join(dirname(process.argv[1] ?? ""), `${name}.js`);
}
