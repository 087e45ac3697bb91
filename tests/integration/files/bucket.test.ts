import { createServer, type IncomingMessage, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { readFileSettings, type Bucket } from "#app/platform/files/file-settings.server.ts";
import { fileKey, storeOf } from "#app/platform/files/file-store.server.ts";

/** A stand-in for a bucket: keeps bytes by path, and answers nobody whose request is not signed. */
const kept = new Map<string, Buffer>();
const seen: { method: string; length: string; pieces: number }[] = [];
let server: Server;
let bucket: Bucket;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bucket-"));
  server = createServer((request, response) => {
    void answer(request).then(({ status, bytes }) => {
      response.writeHead(status);
      response.end(request.method === "HEAD" ? undefined : bytes);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  bucket = {
    endpoint: `http://127.0.0.1:${String(port)}`,
    name: "ideas",
    region: "eu-west-3",
    accessKeyId: "AKIDEXAMPLE",
    secretAccessKey: "secret",
  };
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  kept.clear();
  seen.length = 0;
});

const signed =
  /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-west-3\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=[\da-f]{64}$/;

async function answer(request: IncomingMessage): Promise<{ status: number; bytes?: Buffer }> {
  const { method = "", url = "", headers } = request;
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  seen.push({ method, length: headers["content-length"] ?? "", pieces: pieces.length });
  if (!signed.test(headers.authorization ?? "") || !url.startsWith("/ideas/"))
    return { status: url.startsWith("/ideas/") ? 403 : 404 };
  if (method === "PUT") kept.set(url, Buffer.concat(pieces));
  if (method === "DELETE") kept.delete(url);
  const bytes = kept.get(url);
  if (method === "GET") return bytes ? { status: 200, bytes } : { status: 404 };
  return { status: method === "DELETE" ? 204 : 200 };
}

const store = (changed: Partial<Bucket> = {}) =>
  storeOf({ folder, bucket: { ...bucket, ...changed }, scanCommand: [], searchPath: "" });

describe("a bucket", () => {
  test("takes a file in pieces, under a generated name, signed, and gives it back", async () => {
    const path = join(folder, "large");
    const content = Buffer.alloc(3_000_000, "groundswell ");
    await writeFile(path, content);
    const id = newId();
    await store().put(fileKey(id, "file"), path);
    expect(seen).toEqual([
      { method: "PUT", length: "3000000", pieces: expect.any(Number) as number },
    ]);
    expect(seen[0]?.pieces).toBeGreaterThan(10);
    expect([...kept.keys()]).toEqual([`/ideas/${id.slice(-2)}/${id.slice(-4, -2)}/${id}`]);
    const given = await store().open(fileKey(id, "file"));
    expect(Buffer.concat((await given?.toArray()) as Buffer[]).equals(content)).toBe(true);
  });

  test("forgets what is removed, once or twice, and has nothing where nothing is", async () => {
    const path = join(folder, "small");
    await writeFile(path, "x");
    await store().put("a/b/c", path);
    await store().remove("a/b/c");
    await store().remove("a/b/c");
    expect(await store().open("a/b/c")).toBeNull();
  });

  test("that refuses or fails is an error, never a silence", async () => {
    const path = join(folder, "refused");
    await writeFile(path, "x");
    const stranger = store({ accessKeyId: "AKIDOTHER" });
    await expect(stranger.put("a/b/c", path)).rejects.toThrow("answered 403");
    await expect(stranger.open("a/b/c")).rejects.toThrow("answered 403");
    await expect(stranger.remove("a/b/c")).rejects.toThrow("answered 403");
  });

  test("is looked at for the operator, in a sentence when something is wrong", async () => {
    expect(await store().trouble()).toBeNull();
    expect(await store({ accessKeyId: "AKIDOTHER" }).trouble()).toContain("S3_SECRET_ACCESS_KEY");
    expect(await store({ name: "other" }).trouble()).toContain("none of the name in S3_BUCKET");
    expect(await store({ endpoint: "http://127.0.0.1:9" }).trouble()).toContain("does not answer");
    expect(await store({ name: "other" }).trouble()).not.toContain("secret");
  });
});

describe("a folder", () => {
  const disk = (path: string) =>
    storeOf({ folder: path, bucket: null, scanCommand: [], searchPath: "" });

  test("that does not exist yet is no trouble; one where nothing can be is", async () => {
    expect(await disk(join(folder, "new", "folder")).trouble()).toBeNull();
    await writeFile(join(folder, "no-folder"), "");
    expect(await disk(join(folder, "no-folder", "files")).trouble()).toContain("GROUNDSWELL_FILES");
  });

  test("takes a file whole, in a folder within, and gives it back", async () => {
    const path = join(folder, "sent");
    await writeFile(path, "kept");
    await disk(folder).put("aa/bb/x", path);
    const given = await disk(folder).open("aa/bb/x");
    expect(Buffer.concat((await given?.toArray()) as Buffer[]).toString()).toBe("kept");
    expect(await disk(folder).open("aa/bb/y")).toBeNull();
    await disk(folder).remove("aa/bb/x");
    await disk(folder).remove("aa/bb/x");
    expect(await disk(folder).open("aa/bb/x")).toBeNull();
  });
});

describe("settings", () => {
  const whole = {
    S3_ENDPOINT: "https://s3.example.org/",
    S3_BUCKET: "ideas",
    S3_ACCESS_KEY_ID: "k",
    S3_SECRET_ACCESS_KEY: "s",
  };

  test("name a bucket whole or not at all", () => {
    expect(readFileSettings(whole as never).bucket).toEqual({
      endpoint: "https://s3.example.org",
      name: "ideas",
      region: "us-east-1",
      accessKeyId: "k",
      secretAccessKey: "s",
    });
    expect(readFileSettings({} as never).bucket).toBeNull();
    const half = { S3_BUCKET: "ideas" };
    expect(() => readFileSettings(half as never)).toThrow("set none of them");
    const wrong = { ...whole, S3_ENDPOINT: "s3.example.org" };
    expect(() => readFileSettings(wrong as never)).toThrow("S3_ENDPOINT must be an address");
  });

  test("keep files with the other data unless told otherwise", () => {
    expect(readFileSettings({} as never, "/srv").folder).toBe("/srv/.data/files");
    expect(readFileSettings({ GROUNDSWELL_DATA: "/d" } as never, "/srv").folder).toBe("/d/files");
    expect(readFileSettings({ GROUNDSWELL_FILES: "f" } as never, "/srv").folder).toBe("/srv/f");
  });
});
