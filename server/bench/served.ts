import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installationFolder } from "#server/migrations-on-disk.ts";
import { OperatorError } from "#server/operator-error.ts";

/** Where the secret of the keys lies that sign in a measurement; never an installation's own. */
export const benchSecret = join(tmpdir(), "groundswell-bench-credential-secret");

/** The built product in a process of its own, as in production. */
export interface Served {
  readonly origin: string;
  readonly pid: number;
  /** Milliseconds from starting the process to the first whole page. */
  readonly firstPageAfter: number;
  stop(): Promise<void>;
}

/** Starts the built product on a database: production's settings, every limit on, plain HTTP on 127.0.0.1. */
export async function serve(databaseUrl: string, cookie: string): Promise<Served> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  const began = performance.now();
  const child = fork(join(installationFolder(), "build", "server", "main.js"), [], {
    cwd: installationFolder(),
    execArgv: ["--enable-source-maps"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: environment(databaseUrl, origin, port),
  });
  const words = lastWords(child);
  await Promise.race([firstPage(origin, cookie), early(child, words)]);
  const firstPageAfter = performance.now() - began;
  return { origin, pid: child.pid ?? 0, firstPageAfter, stop: () => stop(child) };
}

function environment(databaseUrl: string, origin: string, port: number): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: process.env["HOME"],
    NODE_ENV: "production",
    GROUNDSWELL_MODE: "production",
    GROUNDSWELL_INSECURE_HTTP: "1",
    APP_URL: origin,
    HOST: "127.0.0.1",
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    METRICS_PORT: "0",
    CREDENTIAL_SECRET_FILE: benchSecret,
  };
}

async function firstPage(origin: string, cookie: string): Promise<void> {
  for (;;) {
    const page = await fetch(new URL("/ideas", origin), { headers: { cookie } }).catch(() => null);
    const text = await page?.text();
    if (page?.status === 200 && text?.includes("</html>")) return;
    if (page && page.status !== 200)
      throw new Error(`the feed was answered with ${String(page.status)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function lastWords(child: ChildProcess): () => string {
  let words = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      words = (words + chunk).slice(-2_000);
    });
  return () => words;
}

async function early(child: ChildProcess, words: () => string): Promise<never> {
  const [code] = (await once(child, "exit")) as [number | null];
  throw new OperatorError(`The product ended with ${String(code)} instead of serving:\n${words()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an AddressInfo, never a pipe's name.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
