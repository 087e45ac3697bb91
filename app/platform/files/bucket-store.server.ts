import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { AwsV4Signer } from "aws4fetch";
import type { Bucket } from "./file-settings.server.ts";
import type { FileStore } from "./file-store.server.ts";

/** How long the other side may take until it begins its answer, which to a file it does at its end; in milliseconds. */
const patience = 120_000;

/** Files in a bucket, asked for by path (`endpoint/bucket/key`), which every make of S3 understands. */
export function bucketStore(bucket: Bucket): FileStore {
  const ask = (method: string, key: string, path?: string) => askBucket(bucket, method, key, path);
  return {
    put: async (key, path) => {
      await expectDone(await ask("PUT", key, path), "keep");
    },
    open: async (key) => {
      const answer = await ask("GET", key);
      if (answer.status === 404) {
        await answer.body?.cancel();
        return null;
      }
      if (!answer.ok || !answer.body) return failed(answer, "give");
      // The same streams by two names: Node's and the standard's.
      return Readable.fromWeb(answer.body as import("node:stream/web").ReadableStream);
    },
    remove: async (key) => {
      const answer = await ask("DELETE", key);
      if (answer.status !== 404) await expectDone(answer, "remove");
    },
    trouble: () => troubleWith(bucket, ask),
  };
}

async function askBucket(
  { endpoint, name, region, accessKeyId, secretAccessKey }: Bucket,
  method: string,
  key: string,
  path: string | undefined,
): Promise<Response> {
  const keys = { accessKeyId, secretAccessKey, service: "s3", region };
  const signer = new AwsV4Signer({ method, url: `${endpoint}/${name}/${key}`, ...keys });
  const { url, headers } = await signer.sign();
  if (path === undefined) return answered(url, { method, headers });
  // Read from the disk as it is sent, so that memory does not grow with the file.
  headers.set("Content-Length", String((await stat(path)).size));
  const body = Readable.toWeb(createReadStream(path));
  return answered(url, { method, headers, body, duplex: "half" } as RequestInit);
}

async function answered(url: URL, request: RequestInit): Promise<Response> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => {
    giveUp.abort();
  }, patience);
  try {
    return await fetch(url, { ...request, signal: giveUp.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function expectDone(answer: Response, what: string): Promise<void> {
  if (!answer.ok) await failed(answer, what);
  await answer.body?.cancel();
}

async function failed(answer: Response, what: string): Promise<never> {
  await answer.body?.cancel();
  throw new Error(`The bucket did not ${what} a file: it answered ${String(answer.status)}.`);
}

const meanings: Readonly<Record<number, string>> = {
  403: "it refuses the keys in S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY",
  404: "there is none of the name in S3_BUCKET",
};

async function troubleWith(
  { endpoint, name }: Bucket,
  ask: (method: string, key: string) => Promise<Response>,
): Promise<string | null> {
  try {
    const { ok, status } = await ask("HEAD", "");
    if (ok) return null;
    const meaning = meanings[status] ?? `it answers ${String(status)}`;
    return `Files cannot be kept in the bucket ${name} at ${endpoint}: ${meaning}.`;
  } catch {
    return `The bucket at ${endpoint} does not answer. Check S3_ENDPOINT and the network.`;
  }
}
