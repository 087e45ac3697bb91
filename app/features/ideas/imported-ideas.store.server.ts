import { newId } from "#app/core/ids.ts";
import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";

/**
 * Ideas and votes that came with an import, written in bulk: nothing is decided here that
 * vote_on_idea() decides, for the votes were cast elsewhere. Called inside the transaction of an import.
 */

/** The category named after an import, at the end of the list. */
export async function addImportedCategory(
  sql: RunSql,
  category: { readonly importId: string; readonly name: Partial<Record<Language, string>> },
): Promise<string> {
  const id = newId();
  await sql(
    `insert into category (id, name, import_id, position)
     select $1, $2, $3, coalesce(max(position), -1) + 1 from category`,
    [id, JSON.stringify(category.name), category.importId],
  );
  return id;
}

/** A proposal as an idea's text. */
export interface ImportedIdea {
  readonly originalId: string;
  readonly title: string;
  readonly problem: string;
  readonly proposal: string;
  readonly beneficiary: string;
  readonly cost: string;
}

/** What all ideas of an import share. */
export interface IdeaArrival {
  readonly importId: string;
  readonly categoryId: string;
  readonly unitId: string;
  readonly authorId: string;
  readonly language: Language;
  readonly publishedAt: Date;
}

/** Adds open ideas without votes; returns their ids by their original ids. */
export async function addImportedIdeas(
  sql: RunSql,
  arrival: IdeaArrival,
  ideas: readonly ImportedIdea[],
): Promise<Map<string, string>> {
  const ids = ideas.map(() => newId());
  await sql(insertIdeas, [
    ids,
    ideas.map((idea) => idea.title),
    ideas.map((idea) => idea.problem),
    ideas.map((idea) => idea.proposal),
    ideas.map((idea) => idea.beneficiary),
    ideas.map((idea) => idea.originalId),
    ideas.map((idea) => idea.cost),
    arrival.categoryId,
    arrival.unitId,
    arrival.language,
    arrival.publishedAt,
    arrival.importId,
    arrival.authorId,
  ]);
  return new Map(ideas.map((idea, at) => [idea.originalId, ids[at] ?? ""]));
}

const insertIdeas = `
  with added as (
    insert into idea (id, title, problem, proposal, beneficiary, original_id, cost,
      kind, category_id, unit_id, language, published_at, import_id)
    select i.*, 'new', $8::uuid, $9::uuid, $10::language, $11::timestamptz, $12::uuid
    from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::numeric[]) as i
    returning id
  )
  insert into idea_author (idea_id, person_id) select id, $13 from added`;

/** Adds votes, each with its line in the list of changes: the idea at one place, the voter at the same. */
export async function addImportedVotes(
  sql: RunSql,
  cast: { readonly unitId: string; readonly at: Date },
  votes: { readonly ideas: readonly string[]; readonly voters: readonly string[] },
): Promise<void> {
  await sql(
    `with cast_votes as (
       insert into vote (idea_id, person_id, at)
       select v.idea, v.voter, $4 from unnest($1::uuid[], $2::uuid[]) as v (idea, voter)
       returning idea_id, person_id
     )
     insert into vote_change (idea_id, person_id, unit_id, delta, at)
     select idea_id, person_id, $3, 1, $4 from cast_votes`,
    [votes.ideas, votes.voters, cast.unitId, cast.at],
  );
}

/** Makes counters of an import's ideas equal their votes. */
export async function settleImportedCounts(sql: RunSql, importId: string): Promise<void> {
  await sql(
    `update idea i set secret_vote_count = c.votes
     from (select x.id, count(v.idea_id)::int as votes from idea x left join vote v on v.idea_id = x.id
           where x.import_id = $1 group by x.id) c
     where i.id = c.id`,
    [importId],
  );
}

/** The ideas of an import, kept from being voted on until the transaction ends. */
export async function lockImportedIdeas(sql: RunSql, importId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    "select id from idea where import_id = $1 order by id for update",
    [importId],
  );
  return rows.map(({ id }) => id);
}

/** Removes the ideas of an import with everything they hold, and its category; returns how many votes went. */
export async function removeImportedIdeas(sql: RunSql, importId: string): Promise<number> {
  await sql("select set_config('groundswell.undoing_import', 'on', true)");
  await sql("delete from vote_change c using idea i where i.id = c.idea_id and i.import_id = $1", [
    importId,
  ]);
  await sql("delete from decision d using idea i where i.id = d.idea_id and i.import_id = $1", [
    importId,
  ]);
  await sql("select set_config('groundswell.undoing_import', 'off', true)");
  const [votes] = await sql<{ count: number }>(
    `with gone as (delete from vote v using idea i where i.id = v.idea_id and i.import_id = $1 returning 1)
     select count(*)::int as count from gone`,
    [importId],
  );
  await sql("delete from idea where import_id = $1", [importId]);
  await sql("delete from category where import_id = $1", [importId]);
  return votes?.count ?? 0;
}
