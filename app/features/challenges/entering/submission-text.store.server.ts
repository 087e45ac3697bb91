import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import type { SubmissionText } from "./submission.ts";

interface Written extends SubmissionText {
  readonly html: string;
  readonly language: Language;
  readonly at: Date;
}

/** Writes what a submission says, and returns how far it has moved on. */
export async function writeText(
  sql: RunSql,
  id: string,
  text: Written,
): Promise<{ textVersion: number; revision: number }> {
  const [row] = await sql<{ textVersion: number; revision: number }>(
    `update submission set title = $2, brief = $3, description = $4, html = $5, external_url = $6, idea_id = $7,
       answers = $8, team_name = $9, is_nameless = $10, language = $11::language, updated_at = $12,
       text_version = text_version + 1, revision = revision + 1
     where id = $1 returning text_version as "textVersion", revision`,
    [
      id,
      text.title,
      text.brief,
      text.description,
      text.html,
      text.externalUrl,
      text.ideaId,
      JSON.stringify(text.answers),
      text.teamName,
      text.isNameless,
      text.language,
      text.at,
    ],
  );
  return row ?? { textVersion: 0, revision: 0 };
}

/** What a submission says now. */
export async function findText(sql: RunSql, id: string): Promise<SubmissionText | null> {
  const [row] = await sql<SubmissionText>(
    `select title, brief, description, external_url as "externalUrl", idea_id as "ideaId", answers,
       team_name as "teamName", is_nameless as "isNameless"
     from submission where id = $1`,
    [id],
  );
  return row ?? null;
}

interface Begun {
  readonly id: string;
  readonly challengeId: string;
  readonly phaseId: string;
  readonly language: Language;
  readonly enteredById: string | null;
  readonly previousId: string | null;
  readonly at: Date;
}

/** Begins an empty draft; false when there is something under this id. */
export async function insertSubmission(sql: RunSql, begun: Begun): Promise<boolean> {
  const rows = await sql(
    `insert into submission (id, challenge_id, phase_id, language, entered_by_id, previous_id, created_at, updated_at)
     values ($1, $2, $3, $4::language, $5, $6, $7, $7) on conflict (id) do nothing returning id`,
    [
      begun.id,
      begun.challengeId,
      begun.phaseId,
      begun.language,
      begun.enteredById,
      begun.previousId,
      begun.at,
    ],
  );
  return rows.length > 0;
}

/** How many drafts of a challenge somebody leads, their own or a colleague's written for them. */
export async function countDrafts(
  sql: RunSql,
  challengeId: string,
  personId: string,
): Promise<number> {
  await sql("select pg_advisory_xact_lock(hashtextextended('entries of ' || $1, 0))", [personId]);
  const [row] = await sql<{ count: number }>(
    `select count(*)::int as count from submission s
     where s.challenge_id = $1 and s.state = 'draft' and (s.entered_by_id = $2 or exists (
       select from submission_member m where m.submission_id = s.id and m.person_id = $2 and m.is_lead))`,
    [challengeId, personId],
  );
  return row?.count ?? 0;
}
