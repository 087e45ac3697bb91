import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import type { Language } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import { contributionFor } from "./contribution.queries.server.ts";
import type { ContributionWish } from "./contribution.ts";
import {
  kudosColumns,
  shownKudos,
  type KudosPerson,
  type KudosRow,
  type ShownKudos,
} from "./shown-kudos.ts";

/** Somebody's work that others can thank for. */
export interface Thankable {
  readonly contribution: ContributionWish;
  /** Of the idea or submission, or of what a comment was said about. */
  readonly title: string;
  readonly language: Language;
  /** What a comment says, as typed; empty for others. */
  readonly said: string;
  /** Whom one can thank for it: never the reader. */
  readonly people: readonly KudosPerson[];
}

/**
 * What somebody is about to thank for, and whom they can thank. Throws `not_found` when it is not there or not theirs to
 * see.
 */
export async function thankable(
  actor: Actor,
  contribution: ContributionWish | null,
): Promise<Thankable> {
  const found = contribution && (await contributionFor(sql, actor, contribution));
  if (!contribution || !found?.isSeen) throw notFound("thanks.contributionNotFound");
  const [[named], people] = await Promise.all([
    prepared<Pick<Thankable, "title" | "language" | "said">>(
      `thankable-${contribution.kind}`,
      nameSql[contribution.kind],
      [contribution.id],
    ),
    prepared<KudosPerson>(
      "thankable-people",
      `select p.id, p.name, u.name as unit from person p join unit u on u.id = p.unit_id
       where p.id = any($1::uuid[]) and p.id <> $2::uuid and p.deactivated_at is null and p.import_id is null
       order by p.name, p.id`,
      [found.byIds, actor.id],
    ),
  ]);
  if (!named) throw notFound("thanks.contributionNotFound");
  return { contribution, ...named, people };
}

const nameSql: Readonly<Record<ContributionWish["kind"], string>> = {
  idea: "select title, language::text, '' as said from idea where id = $1::uuid",
  comment: `
    select i.title, i.language::text, c.source as said from comment c join idea i on i.id = c.subject_id
    where c.id = $1::uuid and c.deleted_at is null`,
  submission: "select title, language::text, '' as said from submission where id = $1::uuid",
};

/** Kudos that were given for something, the latest first; as many as a page shows, and how many there are. */
export interface KudosOn {
  readonly count: number;
  readonly latest: readonly ShownKudos[];
  /** Grows with each that is given or answered. */
  readonly revision: number;
}

/** What was given for an idea and for what is said about it; `shown` says how many are read. */
export function kudosAround(
  actor: Actor,
  ideaId: string,
  { language, shown }: { language: Language; shown: number },
): Promise<KudosOn> {
  return kudosOn(actor, {
    name: "around-idea",
    which: aroundIdea("$1::uuid"),
    id: ideaId,
    language,
    shown,
  });
}

/** What was given for one contribution alone. */
export function kudosFor(
  actor: Actor,
  { id }: ContributionWish,
  { language, shown }: { language: Language; shown: number },
): Promise<KudosOn> {
  return kudosOn(actor, { name: "for-one", which: "select $1::uuid", id, language, shown });
}

/** What the page of a contribution shows of kudos for it; null while it does not say whose it is. */
export async function kudosBeside(
  actor: Actor,
  contribution: ContributionWish,
  wanted: { language: Language; shown: number },
): Promise<{ readonly kudos: KudosOn; readonly canThank: boolean } | null> {
  const found = await contributionFor(sql, actor, contribution);
  if (!found?.isSeen) return null;
  const canThank = found.byIds.some((id) => id !== actor.id);
  return { kudos: await kudosFor(actor, contribution, wanted), canThank };
}

/** How far kudos around ideas have moved on, by idea. */
export async function kudosRevisions(
  ideaIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await prepared<{ id: string; revision: number }>(
    "kudos-revisions",
    `select one.id, (select ${revisionOf} from kudos k where k.contribution_id in (${aroundIdea("one.id")})) as revision
     from unnest($1::uuid[]) as one(id)`,
    [ideaIds],
  );
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

/** The idea for which, or around which, kudos were given; null for those that were given for something else. */
export async function ideaOfKudos(kudosId: string): Promise<string | null> {
  const [row] = await prepared<{ ideaId: string | null }>(
    "idea-of-kudos",
    `select i.id as "ideaId" from kudos k
     left join comment c on k.contribution_kind = 'comment' and c.id = k.contribution_id and c.deleted_at is null
     left join idea i on i.id = case k.contribution_kind when 'idea' then k.contribution_id else c.subject_id end
     where k.id = $1::uuid`,
    [kudosId],
  );
  return row?.ideaId ?? null;
}

interface Wanted {
  readonly name: string;
  /** SQL: the ids of contributions. */
  readonly which: string;
  readonly id: string;
  readonly language: Language;
  readonly shown: number;
}

async function kudosOn(
  actor: Actor,
  { name, which, id, language, shown }: Wanted,
): Promise<KudosOn> {
  const [rows, [counted]] = await Promise.all([
    prepared<KudosRow>(`kudos-${name}`, kudosOnSql(which), [id, actor.id, shown]),
    prepared<{ count: number; revision: number }>(
      `kudos-count-${name}`,
      `select count(*)::int as count, ${revisionOf} as revision from kudos k where k.contribution_id in (${which})`,
      [id],
    ),
  ]);
  return {
    count: counted?.count ?? 0,
    latest: rows.map((row) => shownKudos(row, language)),
    revision: counted?.revision ?? 0,
  };
}

/**
 * Those for some contributions, which SQL names by their ids. They are found before they are put in order, as a few out of
 * many would else be looked for from the latest of all.
 */
export function kudosOnSql(which: string): string {
  return `
    with given as materialized (select * from kudos where contribution_id in (${which}))
    select ${kudosColumns("$2::uuid", "given")}
    order by k.at desc, k.id desc limit $3`;
}

const revisionOf =
  "coalesce(floor(extract(epoch from max(greatest(k.at, k.answered_at))) * 1000), 0)::float8";

/** SQL: the ids of an idea and of what stands said about it. */
export function aroundIdea(idea: string): string {
  return `select ${idea} union all select c.id from comment c where c.subject_id = ${idea} and c.deleted_at is null`;
}
