import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { FileHolder, RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { filePolicy } from "./file.policy.ts";
import { findFile, holdShelf } from "./file.store.server.ts";
import { isHidden, type FileSubject, type StoredFile } from "./stored-file.ts";

/** What files hang on, for somebody who sees it. Throws `not_found`. */
export async function holderSeen(
  sql: RunSql,
  actor: Actor,
  { kind, id }: FileSubject,
): Promise<FileHolder> {
  const port = registry().subjects.get(kind);
  const holder = isId(id) ? await port?.lockFileHolder?.(sql, id) : null;
  if (!holder?.canSee(actor)) throw notFound("files.subjectNotFound");
  return holder;
}

/**
 * The same for somebody who changes its files now. Throws `not_found`, `forbidden`, or `conflict` when they cannot be
 * changed at present.
 */
export async function holderToChange(
  sql: RunSql,
  actor: Actor,
  subject: FileSubject,
): Promise<FileHolder> {
  const holder = await holderSeen(sql, actor, subject);
  const now = await actorNow(sql, actor);
  authorize(now, filePolicy.change, { attachable: holder.canAttach(now) });
  if (holder.closed !== null) throw conflict(holder.closed);
  return holder;
}

/**
 * A file that somebody changes, with all files of its subject held until the transaction ends. Throws as above, and
 * `conflict` while moderators hide it.
 */
export async function fileToChange(sql: RunSql, actor: Actor, fileId: string): Promise<StoredFile> {
  const file = isId(fileId) ? await findFile(sql, fileId) : null;
  if (!file) throw notFound("files.notFound");
  await holderToChange(sql, actor, file.subject);
  await holdShelf(sql, file.subject);
  // Read again: it may have gone while it was waited for.
  const now = await findFile(sql, fileId);
  if (!now) throw notFound("files.notFound");
  if (isHidden(now)) throw conflict("files.hiddenStays");
  return now;
}
