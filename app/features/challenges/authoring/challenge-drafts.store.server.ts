import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import { anybody } from "../entering/eligibility-rule.ts";

interface NewChallenge {
  readonly id: string;
  readonly language: Language;
  readonly personId: string;
  readonly at: Date;
}

/** Writes an empty draft, sponsored by whoever begins it; false when the id is taken. */
export async function insertDraft(sql: RunSql, draft: NewChallenge): Promise<boolean> {
  const { id, language, personId, at } = draft;
  const rows = await sql(
    `insert into challenge (id, language, types, eligibility_rule, created_by_id, created_at, updated_at)
     values ($1, $2::language, '{}', $3::jsonb, $4, $5, $5) on conflict do nothing returning id`,
    [id, language, JSON.stringify(anybody), personId, at],
  );
  if (rows.length === 0) return false;
  await sql(
    "insert into challenge_sponsor (challenge_id, person_id, is_accountable) values ($1, $2, true)",
    [id, personId],
  );
  return true;
}

/** Whether a challenge was begun by somebody. */
export async function isBegunBy(sql: RunSql, id: string, personId: string): Promise<boolean> {
  const rows = await sql("select from challenge where id = $1 and created_by_id = $2", [
    id,
    personId,
  ]);
  return rows.length > 0;
}

/** How many drafts somebody has begun that staff have never seen; their others wait until the transaction has ended. */
export async function countDrafts(sql: RunSql, personId: string): Promise<number> {
  await sql("select pg_advisory_xact_lock(hashtextextended('challenge drafts ' || $1, 0))", [
    personId,
  ]);
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from challenge
     where created_by_id = $1 and published_at is null and state in ('draft', 'edits_requested')`,
    [personId],
  );
  return row?.count ?? 0;
}

/** Throws a challenge away with everything that was written for it. */
export async function dropChallenge(sql: RunSql, id: string): Promise<void> {
  await sql("delete from challenge where id = $1", [id]);
}

/** Chooses the picture at the head of a challenge out of its files; false when it has no such picture. */
export async function setCover(
  sql: RunSql,
  { id, fileId, at }: { readonly id: string; readonly fileId: string; readonly at: Date },
): Promise<number | null> {
  const [row] = await sql<{ revision: number }>(
    `update challenge c set cover_id = f.id, revision = c.revision + 1, updated_at = $3
     from stored_file f
     where c.id = $1 and f.id = $2 and f.subject_id = c.id and f.subject_kind = 'challenge' and f.width is not null
       and f.state in ('ready', 'checking')
     returning c.revision`,
    [id, fileId, at],
  );
  return row?.revision ?? null;
}
