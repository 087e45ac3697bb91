import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import type { FileHolder } from "#app/core/subject.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { fileTypes, type FileType } from "./file-types.ts";
import { filePolicy } from "./file.policy.ts";
import { findFile } from "./file.store.server.ts";
import { holderSeen, holderToChange } from "./held-files.server.ts";
import {
  isHidden,
  isOffered,
  previewSize,
  type FileState,
  type FileSubject,
  type StoredFile,
} from "./stored-file.ts";

/** A file as pages show it. */
export interface ShownFile {
  readonly id: string;
  readonly name: string;
  readonly type: FileType;
  readonly bytes: number;
  readonly description: string;
  readonly state: FileState;
  /** While moderators hide it from all but the authors. */
  readonly hidden: boolean;
  readonly url: string;
  /** Null for whatever is no picture. */
  readonly preview: {
    readonly url: string;
    readonly width: number;
    readonly height: number;
  } | null;
}

interface FileRow extends Omit<ShownFile, "url" | "preview"> {
  readonly width: number | null;
  readonly height: number | null;
}

const shown = `id, name, type, bytes, width, height, description, state,
  hidden_at is not null as hidden`;

/** The files of a subject as its readers see them. */
export interface Files {
  readonly revision: number;
  readonly files: readonly ShownFile[];
}

/** Where there never were any. */
export const noFiles: Files = { revision: 0, files: [] };

/** The files of a subject that everybody who sees it may have, oldest first. */
export async function filesOf(subjectId: string): Promise<Files> {
  // The revision first: read after the files it could be ahead of them, and nothing would mend that.
  const [shelf] = await prepared<{ revision: number }>("file-shelf", shelfSql, [subjectId]);
  if (!shelf) return noFiles;
  const rows = await prepared<FileRow>("files-of", filesSql, [subjectId]);
  return { revision: shelf.revision, files: rows.map(present) };
}

const shelfSql = "select revision from file_shelf where subject_id = $1::uuid";
const filesSql = `select ${shown} from stored_file where subject_id = $1::uuid and state = 'ready' and hidden_at is null
  order by id`;

/** The same with those that are being checked, were found infected or are hidden, for people who may change them. */
export async function filesToChange(subjectId: string): Promise<ShownFile[]> {
  const rows = await prepared<FileRow>(
    "files-to-change",
    `select ${shown} from stored_file where subject_id = $1::uuid and state <> 'arriving' order by id`,
    [subjectId],
  );
  return rows.map(present);
}

/** What is known of a file; null when there is none. */
export async function storedFile(id: string): Promise<StoredFile | null> {
  return isId(id) ? findFile(sql, id) : null;
}

/** A file that this person may fetch; hidden ones are their authors' and moderators'. Throws `not_found`. */
export async function fileToFetch(actor: Actor, id: string): Promise<StoredFile> {
  const file = await storedFile(id);
  if (!file || !isOffered(file)) throw notFound("files.notFound");
  const holder = await holderSeen(sql, actor, file.subject);
  const held = { attachable: holder.canAttach(actor) };
  if (isHidden(file) && !may(actor, filePolicy.seeHidden, held)) throw notFound("files.notFound");
  return file;
}

/** What files hang on that this person may change. Throws as attaching would, before a file is read. */
export async function expectAttachable(actor: Actor, subject: FileSubject): Promise<FileHolder> {
  return holderToChange(sql, actor, subject);
}

/** A file that this person may take away. Throws as taking it away would. */
export async function fileToRemove(actor: Actor, id: string): Promise<StoredFile> {
  const file = await storedFile(id);
  if (!file) throw notFound("files.notFound");
  await expectAttachable(actor, file.subject);
  if (isHidden(file)) throw conflict("files.hiddenStays");
  return file;
}

/** Revisions of subjects' files, for clients that ask whether what they hold is current. */
export async function fileRevisions(subjectIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await prepared<{ id: string; revision: number }>(
    "file-revisions",
    "select subject_id as id, revision from file_shelf where subject_id = any($1::uuid[])",
    [subjectIds],
  );
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

function present({ width, height, ...file }: FileRow): ShownFile {
  const isPicture = fileTypes[file.type].group === "pictures" && width !== null && height !== null;
  const preview = isPicture
    ? { url: `/files/${file.id}/preview`, ...previewSize({ width, height }) }
    : null;
  return { ...file, url: `/files/${file.id}/${encodeURIComponent(file.name)}`, preview };
}
