import type { Actor } from "#app/core/actor.ts";
import { conflict, notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize } from "#app/core/policy.ts";
import type { FileHolder, RunSql } from "#app/core/subject.ts";
import { actorNow } from "#app/platform/actor-now.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { filePolicy } from "./file.policy.ts";
import { findFile, holdShelf } from "./file.store.server.ts";
import type { FileSubject, StoredFile } from "./stored-file.ts";

type Rule = "attach" | "remove";

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
 * changed at present; a moderator takes files away at any time.
 */
export async function holderToChange(
  sql: RunSql,
  actor: Actor,
  subject: FileSubject,
  rule: Rule = "attach",
): Promise<FileHolder> {
  const holder = await holderSeen(sql, actor, subject);
  const now = await actorNow(sql, actor);
  const held = { attachable: holder.canAttach(now), published: holder.published };
  authorize(now, (who) => filePolicy[rule](who, held), undefined);
  const moderates = rule === "remove" && now.isModerator;
  if (holder.closed !== null && !moderates) throw conflict(holder.closed);
  return holder;
}

/** A file that somebody changes, with all files of its subject held until the transaction ends. Throws as above. */
export async function fileToChange(
  sql: RunSql,
  actor: Actor,
  fileId: string,
  rule: Rule = "attach",
): Promise<StoredFile> {
  const file = isId(fileId) ? await findFile(sql, fileId) : null;
  if (!file) throw notFound("files.notFound");
  await holderToChange(sql, actor, file.subject, rule);
  await holdShelf(sql, file.subject);
  // Read again: it may have gone while it was waited for.
  const now = await findFile(sql, fileId);
  if (!now) throw notFound("files.notFound");
  return now;
}

/** What somebody may do with a subject's files at present. */
export async function mayChangeFiles(sql: RunSql, actor: Actor, subject: FileSubject) {
  const holder = await holderSeen(sql, actor, subject);
  const held = { attachable: holder.canAttach(actor), published: holder.published };
  const open = holder.closed === null;
  return {
    holder,
    attach: open && filePolicy.attach(actor, held).allowed,
    remove:
      (open || (actor.isModerator && held.published)) && filePolicy.remove(actor, held).allowed,
  };
}
