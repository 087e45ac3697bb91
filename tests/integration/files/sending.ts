import { Readable } from "node:stream";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { addFile } from "#app/features/files/add-file.server.ts";
import { fileRules } from "#app/features/files/file-rules.queries.server.ts";
import { fileKey, fileStore, type Part } from "#app/platform/files/file-store.server.ts";

interface Sending {
  readonly id?: string;
  readonly name?: string;
  readonly content?: Buffer | string;
  readonly description?: string;
}

/** Adds a file to an idea or a draft, a short text unless another is given, and returns its id. */
export async function sendFileTo(
  actor: Actor,
  { id: ideaId }: { readonly id: string },
  { id = newId(), name = "note.txt", content = "A short note.", ...more }: Sending = {},
): Promise<string> {
  const stream = Readable.from([Buffer.from(content)]);
  const subject = { kind: "idea", id: ideaId } as const;
  await addFile(actor, { id, subject, name, content: stream, ...more }, await fileRules());
  return id;
}

/** What is kept of a file; null when it is gone. */
export async function bytesOf(id: string, part: Part = "file"): Promise<Buffer | null> {
  const stream = await fileStore().open(fileKey(id, part));
  return stream && Buffer.concat((await stream.toArray()) as Buffer[]);
}

/** The key of the sentence with which something is refused. */
export function refusalOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "taken",
    (error: unknown) =>
      error instanceof Error && "says" in error ? (error.says as { key: string }).key : error,
  );
}
