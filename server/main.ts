/** The server: pages, sockets and jobs in one process. Run by the starter; says "ready" over IPC. */
import { pathToFileURL } from "node:url";
import type { ViteDevServer } from "vite";
import { readSettings, SettingError } from "#app/platform/env.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { OperatorError } from "./operator-error.ts";
import type { Progress } from "./progress.ts";
import { startServer, type RunningServer } from "./server.ts";
import { stopOnSignals } from "./shutdown.ts";

/** Starts everything; used by the program below, by development and by tests. */
export async function start(options: { vite?: ViteDevServer } = {}): Promise<RunningServer> {
  const tell = (progress: Progress) => process.send?.(progress);
  return startServer({ settings: readSettings(process.env), tell, ...options });
}

async function program(): Promise<void> {
  try {
    const server = await start();
    stopOnSignals(server);
    outliveFailures();
    process.send?.({ kind: "ready", url: server.url, port: server.port, signIn: server.signIn });
  } catch (error) {
    const known = error instanceof SettingError || error instanceof OperatorError;
    const sentence = known ? error.message : `The server could not start: ${String(error)}`;
    process.stderr.write(`${sentence}\n`);
    if (!known && error instanceof Error && process.env["LOG_LEVEL"] === "debug")
      process.stderr.write(`${error.stack ?? ""}\n`);
    process.exit(1);
  }
}

/** A promise that fails with nobody waiting for it, as libraries leave some when the database goes away, ends nothing. */
function outliveFailures(): void {
  process.on("unhandledRejection", (reason) => {
    registry().log.error({ err: reason }, "something failed with nobody waiting for it");
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void program();
