import type { Readable } from "node:stream";
import { registry } from "#app/platform/registry.server.ts";
import { bucketStore } from "./bucket-store.server.ts";
import { diskStore } from "./disk-store.server.ts";
import type { FileSettings } from "./file-settings.server.ts";

/**
 * Where the bytes of files are, outside whatever a web server shows. A key is generated (`fileKey`) and what it names
 * never changes, so putting twice is harmless.
 */
export interface FileStore {
  /** Takes a file that lies on this machine; it is gone from there afterwards, or may be thrown away. */
  put(key: string, path: string): Promise<void>;
  /** Null when there is nothing under the key. */
  open(key: string): Promise<Readable | null>;
  /** Harmless when it is gone already. */
  remove(key: string): Promise<void>;
  /** Null when files can be kept, else a sentence for the operator. Changes nothing. */
  trouble(): Promise<string | null>;
}

/** What is kept of a file: itself and, of pictures, a smaller one. */
export type Part = "file" | "preview";

/** Under which key a part of a file is kept. The end of an id is its random part, so folders fill evenly. */
export function fileKey(id: string, part: Part): string {
  const [shard, within] = [id.slice(-2), id.slice(-4, -2)];
  return `${shard}/${within}/${id}${part === "preview" ? ".preview" : ""}`;
}

/** Where this installation keeps files. */
export function fileStore(): FileStore {
  return storeOf(registry().settings.files);
}

/** The same for programs that have settings and no registry. */
export function storeOf({ folder, bucket }: FileSettings): FileStore {
  return bucket ? bucketStore(bucket) : diskStore(folder);
}
