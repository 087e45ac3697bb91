import type { Actor } from "#app/core/actor.ts";
import { may } from "#app/core/policy.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { findEntry } from "./lock-entry.server.ts";
import { submissionPolicy } from "./submission.policy.ts";

/** How far submissions have moved on, by id; those that are not there are left out. */
export async function entryRevisions(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await prepared<{ id: string; revision: number }>(
    "entry-revisions",
    "select id, revision from submission where id = any($1::uuid[])",
    [ids],
  );
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

/** How far what has been submitted to challenges has moved on: drafts move nothing. */
export async function deskRevisions(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await prepared<{ id: string; revision: number }>(
    "desk-revisions",
    `select c.id, (
       (select count(*) from submission s join entry_receipt r on r.submission_id = s.id where s.challenge_id = c.id)
       + (select coalesce(sum(s.revision), 0) from submission s where s.challenge_id = c.id
          and s.submitted_at is not null))::int as revision
     from challenge c where c.id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

/** Whether somebody writes a submission, and so hears what happens to it. */
export async function isWrittenBy(actor: Actor, id: string): Promise<boolean> {
  const entry = await findEntry(sql, id, actor.id);
  return entry !== null && may(actor, submissionPolicy.edit, entry);
}

/** Whether somebody hears what is submitted to a challenge: its sponsors do. */
export async function isDeskShownTo(actor: Actor, id: string): Promise<boolean> {
  if (!actor.active) return false;
  const [row] = await prepared<{ shown: boolean }>(
    "desk-shown",
    "select is_sponsor($1::uuid, $2::uuid) as shown",
    [id, actor.id],
  );
  return row?.shown ?? false;
}
