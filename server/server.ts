import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ViteDevServer } from "vite";
import { openDatabase } from "#app/platform/database.server.ts";
import type { Settings } from "#app/platform/env.server.ts";
import { openLog } from "#app/platform/log.server.ts";
import { underLock } from "#app/platform/lock.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { compose } from "./compose.ts";
import { createApp } from "./http/app.ts";
import { startOperators } from "./http/operators.ts";
import { migrate } from "./migrate.ts";
import { prepareOrganisation } from "./prepare-organisation.ts";
import type { Progress } from "./progress.ts";
import { startReckoning } from "./reckoning.ts";
import { startRealtime } from "./realtime/realtime.ts";
import { OperatorError } from "./operator-error.ts";
import { settlingProgram } from "./settling-program.ts";
import { signingThread } from "./signing-thread.ts";
import { startWorker } from "./worker.ts";
import { demonstrateKeys, tellOfKeys } from "./tell-of-keys.ts";

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** How to sign in, for the person who started it. */
  readonly signIn: string;
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly settings: Settings;
  readonly vite?: ViteDevServer;
  readonly tell?: (progress: Progress) => void;
}

/** How long a request waits for what another one holds, in milliseconds; then it is refused in words. */
const lockTimeout = 10_000;

/** How long requests under way may go on after a stop; jobs and the database follow within ten seconds in all. */
const requestsMayTake = 6_000;

/** Migrates, fills an empty database, then serves pages, sockets and jobs. Throws an `OperatorError` with a sentence. */
export async function startServer({
  settings,
  vite,
  tell = () => undefined,
}: StartOptions): Promise<RunningServer> {
  const migrations = await migrate(settings.databaseUrl);
  if (migrations.length > 0) {
    tell({
      kind: "step",
      text: `The database is up to date (${String(migrations.length)} migrations applied).`,
    });
  }
  const database = openDatabase(settings.databaseUrl, settings.databaseConnections, lockTimeout);
  const realtime = startRealtime(settings);
  const signing = signingThread();
  const settling = settlingProgram(settings.databaseUrl);
  const log = openLog(settings.logLevel);
  compose({ settings, database, realtime, log, sign: signing.sign, settle: settling.settle });
  const worker = await startWorker(database.pool);
  const signIn = await prepareOrganisation(tell);
  await underLock("demo-keys", demonstrateKeys);
  await tellOfKeys(tell);
  const app = await createApp(vite);
  const http = createServer(app);
  realtime.attach(http, database.pool);
  const port = await listen(http, settings);
  const reckoning = startReckoning();
  const operators = await startOperators(settings.metricsPort, { realtime });
  return {
    url: settings.appUrl,
    port,
    signIn,
    async stop() {
      registry().log.info("stopping: requests under way are finished first");
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeIdleConnections();
      realtime.stop();
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, requestsMayTake))]);
      http.closeAllConnections();
      operators?.close();
      await reckoning.stop();
      settling.stop();
      await worker.stop();
      await signing.stop();
      await database.close();
    },
  };
}

function listen(http: Server, { port, host }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? portTaken(port) : error);
    });
    http.listen(port, host, () => {
      // An HTTP server that listens on a port has an AddressInfo, never a pipe's name.
      resolve((http.address() as AddressInfo).port);
    });
  });
}

function portTaken(port: number): OperatorError {
  return new OperatorError(
    `Port ${String(port)} is taken by another program. Stop that program, or choose another port: PORT=${String(port + 1)} npm start`,
  );
}
