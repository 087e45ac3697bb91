import type { RunSql } from "#app/core/subject.ts";
import type { Language } from "#app/core/words.ts";
import type { Import, ImportKind } from "./import.store.server.ts";

/** An import with the size of what came with it. */
export interface ImportLine extends Import {
  readonly kind: ImportKind;
  /** It is being taken out. */
  readonly leaving: boolean;
  readonly ideas: number;
  readonly people: number;
  readonly votes: number;
  readonly challenges: number;
}

/** All imports, oldest first. */
export function importList(sql: RunSql): Promise<ImportLine[]> {
  return sql<ImportLine>(
    `select m.id, m.kind, m.name, m.created_at as "createdAt", m.leaving_at is not null as leaving,
       (select count(*)::int from idea i where i.import_id = m.id) as ideas,
       (select count(*)::int from person p where p.import_id = m.id) as people,
       (select count(*)::int from vote v join idea i on i.id = v.idea_id where i.import_id = m.id) as votes,
       (select count(*)::int from challenge_origin o where o.import_id = m.id) as challenges
     from import m order by m.created_at, m.id`,
  );
}

/** Imports with this id or this name; a name may stand for several. */
export function importsCalled(sql: RunSql, idOrName: string): Promise<Import[]> {
  return sql<Import>(
    `select id, name, created_at as "createdAt" from import where id::text = lower($1) or name = $1
     order by created_at, id`,
    [idOrName],
  );
}

/** What colleagues gave to the ideas of an import. */
export interface Contributions {
  readonly votes: number;
  readonly comments: number;
  /** By which colleagues have moved them on. */
  readonly decisions: number;
  /** Ideas merged with others, where one of the two came with the import. */
  readonly merged: number;
  /** Challenges that somebody has entered, judges, or has moved on here. */
  readonly challenges: number;
}

/** Counts votes of people who did not come with the import, all comments and decisions, and ideas merged with its own or into others. */
export async function contributionsTo(sql: RunSql, importId: string): Promise<Contributions> {
  const [found] = await sql<Contributions>(
    `select
       (select count(*)::int from vote v join idea i on i.id = v.idea_id join person p on p.id = v.person_id
        where i.import_id = $1 and p.import_id is distinct from $1) as votes,
       (select count(*)::int from comment c join idea i on i.id = c.subject_id where i.import_id = $1) as comments,
       (select count(*)::int from decision d join idea i on i.id = d.idea_id where i.import_id = $1) as decisions,
       (select count(*)::int from idea o join idea i on i.id = o.merged_into_id
        where $1 in (i.import_id, o.import_id)) as merged,
       (select count(*)::int from challenge_origin o where o.import_id = $1 and (
          exists (select from submission s where s.challenge_id = o.challenge_id)
          or exists (select from judge j join challenge_phase p on p.id = j.phase_id where p.challenge_id = o.challenge_id)
          or exists (select from challenge_move m where m.challenge_id = o.challenge_id and m.person_id is not null))) as challenges`,
    [importId],
  );
  return found ?? { votes: 0, comments: 0, decisions: 0, merged: 0, challenges: 0 };
}

/** Whether a confirmed file has not been brought in to its end yet. */
export async function isArriving(sql: RunSql, importId: string): Promise<boolean> {
  const open = await sql("select from import_file where import_id = $1 and finished_at is null", [
    importId,
  ]);
  return open.length > 0;
}

/** The rows in vote of each imported proposal, by its original id; votes given since by colleagues stand apart. */
export async function countedVotes(
  sql: RunSql,
  importId: string,
): Promise<{ counted: Map<string, number>; since: number }> {
  const rows = await sql<{ id: string; counted: number; since: number }>(
    `select i.original_id as id,
       count(*) filter (where p.import_id = i.import_id)::int as counted,
       count(*) filter (where p.import_id is distinct from i.import_id and p.id is not null)::int as since
     from idea i left join vote v on v.idea_id = i.id left join person p on p.id = v.person_id
     where i.import_id = $1 group by i.id`,
    [importId],
  );
  return {
    counted: new Map(rows.map(({ id, counted }) => [id, counted])),
    since: rows.reduce((sum, row) => sum + row.since, 0),
  };
}

/** The language in which the organisation works; English before it is named. */
export async function organisationLanguage(sql: RunSql): Promise<Language> {
  const [found] = await sql<{ language: Language }>("select language from organisation");
  return found?.language ?? "en";
}
