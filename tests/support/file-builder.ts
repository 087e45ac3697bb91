import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { newId } from "#app/core/ids.ts";
import type { FileType } from "#app/features/files/file-types.ts";
import { db } from "#app/platform/db.server.ts";
import { fileKey, fileStore, type Part } from "#app/platform/files/file-store.server.ts";
import type { StoredFile } from "#prisma/client/client.ts";
import { filesFolder } from "./files-folder.ts";

interface FileWish {
  readonly by: { readonly id: string };
  /** An idea, or a draft. */
  readonly on: { readonly id: string };
  /** Of what it hangs on; an idea unless said otherwise. */
  readonly kind?: "idea" | "challenge" | "submission";
  readonly name?: string;
  readonly content?: string | Buffer;
  /** What it is; a text unless said otherwise. */
  readonly type?: FileType;
}

/** A file, by itself a text, on an idea or a draft, ready to be fetched. */
export async function aFile({
  content = "A note that hangs on an idea.",
  ...wish
}: FileWish): Promise<StoredFile> {
  const id = newId();
  await keep(id, "file", content);
  const { name = "note.txt", type = "txt" } = wish;
  return aRow({ ...wish, id, name, type, bytes: Buffer.byteLength(content) });
}

interface PictureWish extends Omit<FileWish, "content" | "type"> {
  readonly description?: string;
}

/** A picture on an idea or a draft: a plain colour, and the same as its preview. */
export async function aPicture({
  name = "picture.png",
  ...wish
}: PictureWish): Promise<StoredFile> {
  const id = newId();
  const size = { width: 320, height: 240 };
  const blue = sharp({ create: { ...size, channels: 3, background: "#2f6db5" } });
  const bytes = await blue.png().toBuffer();
  await keep(id, "file", bytes);
  await keep(id, "preview", await blue.webp().toBuffer());
  return aRow({ ...wish, id, name, type: "png", bytes: bytes.length, ...size });
}

async function keep(id: string, part: Part, content: string | Buffer): Promise<void> {
  await mkdir(filesFolder, { recursive: true });
  const path = join(await mkdtemp(join(filesFolder, "built-")), "sent");
  await writeFile(path, content);
  await fileStore().put(fileKey(id, part), path);
}

type Row = Pick<StoredFile, "id" | "name" | "type" | "bytes"> &
  Partial<Pick<StoredFile, "width" | "height" | "description">> &
  Pick<FileWish, "by" | "on" | "kind">;

async function aRow({ by, on, kind = "idea", ...row }: Row): Promise<StoredFile> {
  await db().fileShelf.upsert({
    where: { subjectId: on.id },
    create: { subjectId: on.id, subjectKind: kind, revision: 1 },
    update: { revision: { increment: 1 } },
  });
  return db().storedFile.create({
    data: {
      ...row,
      subjectKind: kind,
      subjectId: on.id,
      personId: by.id,
      state: "ready",
      createdAt: new Date(),
    },
  });
}
