import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { program } from "#server/starter/build.mjs";
import { inRoot } from "#server/starter/places.mjs";
import { freePort } from "#server/starter/ports.mjs";
import { credentialSecretFile, filesFolder } from "./files-folder.ts";

/** A running copy of the built product. */
export interface Server {
  readonly url: string;
  readonly pid: number;
  /** The errors it has logged so far, as JSON lines; a test that expects one takes it out. */
  readonly logged: string[];
  /** Asks it to end in good order and returns its exit code. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

interface Circumstances {
  readonly databaseUrl: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built product on a free port of 127.0.0.1; throws with its last words when it does not become ready. */
export async function startServer({ databaseUrl, port, env = {} }: Circumstances): Promise<Server> {
  const listening = port ?? Number(await freePort());
  const url = `http://127.0.0.1:${String(listening)}`;
  const child = fork(program("main"), [], {
    cwd: inRoot(),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...surroundings(), ...settings(databaseUrl, url, listening), ...env },
  });
  const output = listen(child);
  const readyUrl = await readiness(child, () => output.words.join(""));
  return {
    url: readyUrl,
    pid: child.pid ?? 0,
    logged: output.errors,
    stop: () => end(child, "SIGTERM"),
    kill: async () => void (await end(child, "SIGKILL")),
  };
}

function settings(databaseUrl: string, url: string, port: number) {
  return {
    NODE_ENV: "production" as const,
    GROUNDSWELL_MODE: "test",
    DATABASE_URL: databaseUrl,
    DATABASE_CONNECTIONS: "10",
    HOST: "127.0.0.1",
    PORT: String(port),
    APP_URL: url,
    LOG_LEVEL: "warn",
    GROUNDSWELL_FILES: filesFolder,
    CREDENTIAL_SECRET_FILE: credentialSecretFile,
  };
}

// Only what a program needs from the machine: settings of whoever runs the tests must not change them.
function surroundings(): Record<string, string> {
  const names = ["PATH", "HOME", "TMPDIR", "TEMP", "SystemRoot", "LANG", "TZ"];
  return Object.fromEntries(names.flatMap((name) => [[name, process.env[name] ?? ""]]));
}

function listen(child: ChildProcess) {
  const words: string[] = [];
  const errors: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      words.push(chunk);
      errors.push(...chunk.split("\n").filter(isError));
    });
  }
  return { words, errors };
}

// Worlds are built past the events by which figures are kept, as the check that comes by night finds out.
const isOfNight = (line: string) => line.includes("figures do not agree with what they are");
const isError = (line: string) => /^\{"level":(?:50|60)\b/.test(line) && !isOfNight(line);

async function readiness(child: ChildProcess, lastWords: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on("message", (message) => {
      if (isReady(message)) resolve(message.url);
    });
    child.once("exit", (code) => {
      reject(
        new Error(`The server ended with ${String(code)} before it was ready:\n${lastWords()}`),
      );
    });
  });
}

function isReady(message: unknown): message is { readonly kind: "ready"; readonly url: string } {
  return (
    typeof message === "object" && message !== null && "kind" in message && message.kind === "ready"
  );
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await once(child, "exit");
  }
  return child.exitCode;
}
