import { stat } from "node:fs/promises";
import { Refusal } from "#app/core/errors.ts";
import type { FileRules } from "./file-rules.ts";
import { fileTypes, groupOf, type FileType } from "./file-types.ts";
import { preparePicture } from "./prepare-picture.server.ts";
import { contentOf } from "./telling/content-of.server.ts";
import { nameFile } from "./telling/file-name.ts";

/** A file ready to be kept; the paths are those of this machine. */
export interface PreparedFile {
  readonly name: string;
  readonly type: FileType;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly path: string;
  readonly previewPath: string | null;
}

/**
 * Makes of what was sent what is kept: pictures are drawn anew, everything else stays as it is, byte for byte.
 * Throws `invalid` with a sentence when it cannot be taken.
 */
export async function prepareFile(
  sent: { readonly path: string; readonly name: string },
  place: (name: string) => string,
  { groups }: Pick<FileRules, "groups">,
): Promise<PreparedFile> {
  if ((await stat(sent.path)).size === 0) throw new Refusal("invalid", "attaching.empty");
  const { name, type, content } = nameFile(sent.name, await contentOf(sent.path));
  if (!groups.includes(groupOf(content))) throw new Refusal("invalid", "attaching.notTaken");
  const isPicture = fileTypes[type].group === "pictures";
  const drawn = isPicture ? await preparePicture(sent.path, content, place) : null;
  const { path = sent.path, previewPath = null, width = null, height = null } = drawn ?? {};
  return { name, type, bytes: (await stat(path)).size, width, height, path, previewPath };
}
