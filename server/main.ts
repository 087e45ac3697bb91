/** The server: pages, sockets and jobs in one process. Run by the starter; says "ready" over IPC. */
import { pathToFileURL } from "node:url";
import type { ViteDevServer } from "vite";
import { readSettings } from "#app/platform/env.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { SettingError } from "#app/platform/setting-error.ts";
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
    process.stderr.write(`${sentenceFor(error)}\n`);
    process.exit(1);
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof SettingError || error instanceof OperatorError) return error.message;
  if (process.env["GROUNDSWELL_DEBUG"] === "1" && error instanceof Error)
    return error.stack ?? error.message;
  return `The server could not start: ${String(error)}. Run it again with GROUNDSWELL_DEBUG=1 to see where.`;
}

/** A promise that fails with nobody waiting for it, as libraries leave some when the database goes away, ends nothing. */
function outliveFailures(): void {
  process.on("unhandledRejection", (reason) => {
    registry().log.error({ err: reason }, "something failed with nobody waiting for it");
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void program();
