import { join, resolve } from "node:path";
import { SettingError } from "#app/platform/setting-error.ts";

/** A bucket that speaks S3's protocol, and the keys that open it. */
export interface Bucket {
  readonly endpoint: string;
  readonly name: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Where files are kept and how they are checked. */
export interface FileSettings {
  /** An absolute path. Files on their way to a bucket wait here too. */
  readonly folder: string;
  /** Null: files stay in the folder. */
  readonly bucket: Bucket | null;
  /** A program and its words, to which a file's path is added; empty when nothing is scanned. */
  readonly scanCommand: readonly string[];
  /** In which folders that program is looked for. */
  readonly searchPath: string;
}

/** Reads where files are kept; relative folders count from `home`. Throws `SettingError` with a sentence for the operator. */
export function readFileSettings(env: NodeJS.ProcessEnv, home = process.cwd()): FileSettings {
  const data = env["GROUNDSWELL_DATA"] || ".data";
  return {
    folder: resolve(home, env["GROUNDSWELL_FILES"] || join(data, "files")),
    bucket: readBucket(env),
    scanCommand: (env["SCAN_COMMAND"] ?? "").split(/\s+/).filter((word) => word !== ""),
    searchPath: env["PATH"] ?? "",
  };
}

function readBucket(env: NodeJS.ProcessEnv): Bucket | null {
  const given = {
    endpoint: env["S3_ENDPOINT"] ?? "",
    name: env["S3_BUCKET"] ?? "",
    accessKeyId: env["S3_ACCESS_KEY_ID"] ?? "",
    secretAccessKey: env["S3_SECRET_ACCESS_KEY"] ?? "",
  };
  const missing = Object.entries(given).filter(([, value]) => value === "");
  if (missing.length === Object.keys(given).length) return null;
  if (missing.length > 0)
    throw new SettingError(
      "To keep files in a bucket set S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY together; to keep them on disk set none of them.",
    );
  const isAddress = URL.canParse(given.endpoint) && /^https?:\/\//u.test(given.endpoint);
  if (!isAddress)
    throw new SettingError("S3_ENDPOINT must be an address such as https://s3.example.org.");
  return {
    ...given,
    endpoint: given.endpoint.replace(/\/+$/u, ""),
    region: env["S3_REGION"] || "us-east-1",
  };
}
