import { Refusal } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import type { PrismaTransaction } from "#app/platform/database.server.ts";
import { recordingSql } from "./recording/recording-sql.ts";
import type { IdeaAnswer } from "./asking/answer.ts";
import type { Idea, IdeaText, NewIdea } from "./idea.ts";

/** An idea held for the rest of a transaction. */
export interface LockedIdea extends Idea {
  readonly language: Language;
  readonly text: IdeaText;
  /** How many texts it has had; grows with each edit. */
  readonly textVersion: number;
  /** Grows with what is changed of it besides its text. */
  readonly stateVersion: number;
}

/** What rules need to know of an idea `i`. */
const facts = `
  i.id, i.stage, standing(i),
  array(select a.person_id from idea_author a where a.idea_id = i.id order by a.position) as "authorIds",
  array(select person_id from idea_answerers(i.id)) as "answererIds", ${recordingSql("i.id")} as recording`;

/** What rules need to know of an idea; null when there is none. */
export async function findIdea(sql: RunSql, id: string): Promise<Idea | null> {
  const [idea] = await sql<Idea>(`select ${facts} from idea i where i.id = $1`, [id]);
  return idea ?? null;
}

/** Whether an idea says exactly this, or did before it was edited. */
export async function hasSaid(sql: RunSql, id: string, text: IdeaText): Promise<boolean> {
  const columns = "title, problem, proposal, beneficiary, kind, category_id";
  const rows = await sql(
    `select 1 from (
       select ${columns} from idea where id = $1
       union all select ${columns} from idea_version where idea_id = $1
     ) said where (${columns}) = ($2, $3, $4, $5, $6, $7::uuid)`,
    [id, text.title, text.problem, text.proposal, text.beneficiary, text.kind, text.categoryId],
  );
  return rows.length > 0;
}

/** An idea as others refer to it. */
export interface HeldIdea extends Idea {
  readonly title: string;
  /** Where it goes on; null unless it is merged. */
  readonly mergedIntoId: string | null;
}

/** An idea with its title, kept from being deleted until the transaction ends; null when there is none. */
export async function holdIdea(sql: RunSql, id: string): Promise<HeldIdea | null> {
  const [row] = await sql<HeldIdea>(
    `select i.title, i.merged_into_id as "mergedIntoId", ${facts} from idea i where i.id = $1 for key share of i`,
    [id],
  );
  return row ?? null;
}

/** The idea with its text, kept from changing until the transaction ends. */
export async function lockIdea(sql: RunSql, id: string): Promise<LockedIdea | null> {
  // A statement of its own: what is read beside a row that had to be waited for is as old as the wait.
  await sql("select from idea where id = $1 for no key update", [id]);
  const [row] = await sql<IdeaText & Idea & LockedRow>(
    `select ${facts}, i.title, i.problem, i.proposal, i.beneficiary, i.answers, i.kind,
       i.category_id as "categoryId", i.language, i.state_version as "stateVersion",
       (select count(*)::int from idea_version v where v.idea_id = i.id) as versions
     from idea i where i.id = $1`,
    [id],
  );
  if (!row) return null;
  const { id: ideaId, stage, standing, authorIds, answererIds, recording = null, ...rest } = row;
  const { versions, stateVersion, language, ...text } = rest;
  const known = { id: ideaId, stage, standing, authorIds, answererIds, recording, language };
  return { ...known, text, textVersion: versions + 1, stateVersion };
}

interface LockedRow {
  versions: number;
  stateVersion: number;
  language: Language;
}

/**
 * Throws `invalid` unless the category takes ideas and the unit is a real one; neither goes away meanwhile. Says whether
 * ideas there wait for a moderator.
 */
export async function checkPlace(
  sql: RunSql,
  { categoryId, unitId }: NewIdea,
): Promise<{ waits: boolean }> {
  const waits = await checkCategory(sql, categoryId);
  const units = await sql("select id from unit where id = $1 and not imported for key share", [
    unitId,
  ]);
  if (units.length === 0) throw new Refusal("invalid", "composing.unitMissing");
  return { waits };
}

/**
 * Throws `invalid` unless the category takes ideas, which it then does until the transaction ends; says whether they
 * wait for a moderator.
 */
export async function checkCategory(sql: RunSql, categoryId: string): Promise<boolean> {
  const [category] = await sql<{ premoderated: boolean }>(
    `select premoderated from category
     where id = $1 and archived_at is null and import_id is null for share`,
    [categoryId],
  );
  if (!category) throw new Refusal("invalid", "composing.categoryMissing");
  return category.premoderated;
}

interface InsertIdea extends NewIdea {
  readonly id: string;
  readonly authorId: string;
  readonly publishedAt: Date;
  /** Shown in the author's place, who then is not named. */
  readonly pseudonym: string | null;
  readonly waitingSince: Date | null;
}

/** Writes a new idea with its author. */
export async function insertIdea(
  tx: PrismaTransaction,
  { authorId, ...idea }: InsertIdea,
): Promise<void> {
  const { answers = [], ...row } = idea;
  await tx.idea.create({
    data: { ...row, answers: answers.map(asJson), stageSince: idea.publishedAt },
  });
  const named = idea.pseudonym === null;
  await tx.ideaAuthor.create({ data: { ideaId: idea.id, personId: authorId, named } });
}

interface ReplaceText {
  readonly idea: LockedIdea;
  readonly text: IdeaText;
  readonly versionId: string;
  readonly editorId: string;
  readonly at: Date;
}

/** Keeps the old text as a version, writes the new one, and returns the idea's new revision. */
export async function replaceText(
  sql: RunSql,
  { idea, text, versionId, editorId, at }: ReplaceText,
): Promise<number> {
  const said = "title, problem, proposal, beneficiary, kind, category_id, answers";
  await sql(
    `insert into idea_version (id, idea_id, editor_id, replaced_at, ${said})
     select $2, id, $3, $4, ${said} from idea where id = $1`,
    [idea.id, versionId, editorId, at],
  );
  const { title, problem, proposal, beneficiary, kind, categoryId, answers = [] } = text;
  const [row] = await sql<{ revision: number }>(
    `update idea set (${said}) = ($3, $4, $5, $6, $7::idea_kind, $8::uuid, $9::jsonb), edited_at = $2,
       revision = revision + 1
     where id = $1 returning revision`,
    [
      ...[idea.id, at, title, problem, proposal, beneficiary, kind, categoryId],
      JSON.stringify(answers.map(asJson)),
    ],
  );
  return row?.revision ?? 0;
}

function asJson({ id, question, answer }: IdeaAnswer) {
  return { id, question, answer };
}

/** Makes everyone else who sends the same draft wait until this transaction has ended. */
export async function lockIdeaId(sql: RunSql, id: string): Promise<void> {
  await sql("select pg_advisory_xact_lock(hashtextextended($1, 0))", [id]);
}

/** Takes a draft away; says whether this person had it. */
export async function dropDraft(sql: RunSql, personId: string, draftId: string): Promise<boolean> {
  const gone = await sql("delete from idea_draft where id = $1 and person_id = $2 returning id", [
    draftId,
    personId,
  ]);
  return gone.length > 0;
}
