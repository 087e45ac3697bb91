import { join, resolve } from "node:path";
import { readMailSettings, type MailSettings } from "./mail-settings.server.ts";
import { SettingError } from "./setting-error.ts";
import { readFileSettings, type FileSettings } from "./files/file-settings.server.ts";

/** Settings from the environment, read once; the README's table documents each of them. */
export interface Settings {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  /** Where people reach the product, without a trailing slash. */
  readonly appUrl: string;
  readonly production: boolean;
  /** Offers the demo people on the sign-in page; the route does not exist otherwise. */
  readonly demo: boolean;
  /** Do not load demo data into an empty database. */
  readonly empty: boolean;
  readonly https: boolean;
  /** Hops of reverse proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: number;
  /** Port of the operators' endpoints on 127.0.0.1; 0 switches them off. */
  readonly metricsPort: number;
  readonly databaseConnections: number;
  /** Turns rate limits off; refused in production. */
  readonly noRateLimits: boolean;
  /** Lets a browser ask for the pseudo-language that tests pages; refused in production. */
  readonly pseudoLocale: boolean;
  /** Takes the service worker out of every browser that has it. */
  readonly noServiceWorker: boolean;
  /** Lets push messages go to private networks and without TLS, as tests need it; refused in production. */
  readonly privatePush: boolean;
  readonly mail: MailSettings;
  readonly logLevel: string;
  readonly files: FileSettings;
  /** Absolute path of the secret under which the keys that sign credentials are sealed. */
  readonly credentialSecretFile: string;
}

/** Reads and checks the settings. Throws `SettingError` with a sentence for the operator. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const mode = env["GROUNDSWELL_MODE"] ?? "production";
  const port = whole(env, "PORT", 3000, 0, 65_535);
  const appUrl = address(env["APP_URL"] ?? `http://localhost:${String(port)}`);
  const settings: Settings = {
    databaseUrl: required(env, "DATABASE_URL"),
    port,
    host: env["HOST"] ?? (mode === "production" ? "0.0.0.0" : "127.0.0.1"),
    appUrl,
    production: mode === "production",
    demo: env["GROUNDSWELL_DEMO"] === "1",
    empty: env["GROUNDSWELL_EMPTY"] === "1",
    https: appUrl.startsWith("https://"),
    trustProxy: whole(env, "TRUST_PROXY", 0, 0, 10),
    metricsPort: whole(env, "METRICS_PORT", 0, 0, 65_535),
    databaseConnections: whole(env, "DATABASE_CONNECTIONS", 20, 6, 500),
    noRateLimits: env["GROUNDSWELL_NO_RATE_LIMITS"] === "1",
    pseudoLocale: env["GROUNDSWELL_PSEUDO_LOCALE"] === "1",
    noServiceWorker: env["GROUNDSWELL_NO_OFFLINE"] === "1",
    privatePush: env["GROUNDSWELL_PRIVATE_PUSH"] === "1",
    mail: readMailSettings(env),
    logLevel: env["LOG_LEVEL"] ?? "info",
    files: readFileSettings(env),
    credentialSecretFile: resolve(
      env["CREDENTIAL_SECRET_FILE"] ||
        join(env["GROUNDSWELL_DATA"] || ".data", "credential-secret"),
    ),
  };
  if (settings.production) refuseUnsafe(settings, env);
  return settings;
}

function refuseUnsafe(settings: Settings, env: NodeJS.ProcessEnv): void {
  if (settings.demo) {
    throw new SettingError("Demo mode lets anyone sign in: unset GROUNDSWELL_DEMO for production.");
  }
  if (settings.noRateLimits) {
    throw new SettingError(
      "Rate limits protect sign-in: unset GROUNDSWELL_NO_RATE_LIMITS for production.",
    );
  }
  if (settings.pseudoLocale) {
    throw new SettingError(
      "The pseudo-language is for those who test pages: unset GROUNDSWELL_PSEUDO_LOCALE for production.",
    );
  }
  if (settings.privatePush) {
    throw new SettingError(
      "Push messages must not reach private networks: unset GROUNDSWELL_PRIVATE_PUSH for production.",
    );
  }
  if (!env["APP_URL"]) {
    throw new SettingError(
      "Set APP_URL to the address people use, for example https://ideas.example.org.",
    );
  }
  if (!settings.https && env["GROUNDSWELL_INSECURE_HTTP"] !== "1") {
    throw new SettingError(
      "APP_URL must begin with https://, or sessions travel unprotected. For a trial on a closed network set GROUNDSWELL_INSECURE_HTTP=1.",
    );
  }
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new SettingError(`Set ${name}.`);
  return value;
}

function whole(
  env: NodeJS.ProcessEnv,
  name: string,
  fallback: number,
  low: number,
  high: number,
): number {
  const text = env[name];
  if (text === undefined || text === "") return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw new SettingError(
    `${name} must be a whole number from ${String(low)} to ${String(high)}, not "${text}".`,
  );
}

function address(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new SettingError(
      `APP_URL must be an address such as https://ideas.example.org, not "${text}".`,
    );
  }
  return text.replace(/\/+$/, "");
}
