import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import type { ModeratedKind } from "#app/core/moderated.ts";
import { pageOf, type Cursor } from "#app/core/page.ts";
import { authorize, may } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared, sql } from "#app/platform/db.server.ts";
import type { ActKind, CaseKind } from "./case.ts";
import { holdCase } from "./hold-case.server.ts";
import { moderationPolicy } from "./moderation.policy.ts";

const pageLength = 30;

/** SQL: a jsonb of names in a language, or in the other one. */
export const nameIn = (column: string, language: string) =>
  `coalesce(${column} ->> ${language}, ${column} ->> 'en', ${column} ->> 'fr')`;

/** SQL: whether a case `c` stands in the queue of person $1. */
const handledByMe = "exists (select from moderation_handlers(c) h where h.person_id = $1::uuid)";

interface QueueRow {
  id: string;
  kind: CaseKind;
  thingKind: ModeratedKind;
  openedAt: Date;
  closedAt: Date | null;
  outcome: ActKind | null;
  /** The beginning of what the thing said when it was reported last, or says now. */
  said: string;
  title: string;
  language: Language;
  reports: number;
  reasons: string[];
  sortValue: number;
}

/** A page of the queue: what waits, the oldest first, or what was decided, the latest first. Throws `forbidden`. */
export async function moderationQueue(
  actor: Actor,
  { done, after }: { readonly done: boolean; readonly after: Cursor | null },
  language: Language,
) {
  authorize(actor, moderationPolicy.work, null);
  const text = done ? doneSql : openSql;
  const values = [actor.id, after?.value ?? null, after?.id ?? null, pageLength + 1, language];
  const read = await prepared<QueueRow>(`moderation-queue-${String(done)}`, text, values);
  const { rows, next } = pageOf(read, pageLength, ({ sortValue, id }) => ({
    value: sortValue,
    id,
  }));
  return { rows: rows.map(presented), next };
}

export type QueueLine = Awaited<ReturnType<typeof moderationQueue>>["rows"][number];

function presented({ sortValue: _, openedAt, closedAt, ...row }: QueueRow) {
  return {
    ...row,
    openedAt: openedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
  };
}

const queueSql = (sortBy: string, which: string, order: string) => `
  select c.id, c.kind, c.thing_kind as "thingKind", c.opened_at as "openedAt", c.closed_at as "closedAt", c.outcome,
    i.title, i.language, w.reports, w.reasons,
    left(coalesce(w.said, x.text, case c.kind when 'waiting' then i.problem when 'edit' then h.text ->> 'problem' end, ''), 300) as said,
    (extract(epoch from ${sortBy}) * 1000000)::float8 as "sortValue"
  from moderation_case c
  join idea i on i.id = c.idea_id
  left join moderation_appeal x on x.case_id = c.id
  left join held_edit h on c.kind = 'edit' and h.idea_id = c.idea_id
  cross join lateral (
    select count(*)::int as reports, (array_agg(r.said order by r.at desc, r.id))[1] as said,
      array(select distinct ${nameIn("o.reason", "$5::text")} from report o where o.case_id = c.id) as reasons
    from report r where r.case_id = c.id
  ) w
  where ${which} and ${handledByMe}
  order by ${order} limit $4`;

export const openSql = queueSql(
  "c.opened_at",
  `c.closed_at is null
    and (c.opened_at, c.id) > (coalesce(to_timestamp($2::float8 / 1000000), '-infinity'),
      coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))`,
  "c.opened_at, c.id",
);

export const doneSql = queueSql(
  "c.closed_at",
  `c.closed_at is not null
    and (c.closed_at, c.id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'),
      coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`,
  "c.closed_at desc, c.id desc",
);

/** How many cases wait for each of the people who may handle any; counted up to 100. */
export async function openCases(
  personId: string | null = null,
): Promise<{ personId: string; open: number }[]> {
  return prepared(
    "open-cases",
    `select p.id as "personId", n.open from person p
     cross join lateral (
       select count(*)::int as open from (
         select from moderation_case c
         where c.closed_at is null and p.id in (select h.person_id from moderation_handlers(c) h) limit 100
       ) waiting
     ) n
     where (p.is_moderator or p.is_admin) and p.deactivated_at is null and p.import_id is null
       and ($1::uuid is null or p.id = $1::uuid)`,
    [personId],
  );
}

interface ReportRow {
  id: string;
  reporterId: string;
  reporter: string;
  reason: string;
  words: string;
  said: string;
  at: Date;
}

/** Everything about a case, for somebody who may look at it. Throws `forbidden` and `not_found`. */
export async function casePage(actor: Actor, id: string, language: Language) {
  authorize(actor, moderationPolicy.work, null);
  if (!isId(id)) throw notFound("moderation.caseUnknown");
  const { held, thing } = await holdCase(sql, id);
  authorize(actor, moderationPolicy.look, held);
  const [about, reports, acts, appeal] = await Promise.all([
    aboutThing(held.ideaId, held.thingKind === "comment" ? held.thingId : null),
    reportsOf(id, language),
    actsOn(held.thingId, language),
    appealOf(id, language),
  ]);
  const { kind, thingKind, outcome } = held;
  return {
    ...{ id, kind, thingKind, outcome },
    open: held.closedAt === null,
    can: {
      handle:
        held.closedAt === null &&
        may(actor, moderationPolicy.handle, held) &&
        (kind !== "edit" || Boolean(thing.edit)),
      restore: held.closedAt !== null && thing.standing === "hidden",
      lift: thingKind === "idea" && about.unnamed && may(actor, moderationPolicy.lift, thing),
    },
    thing: {
      ...{ title: thing.title, url: thing.url, said: thing.said, standing: thing.standing },
      isFile: thingKind === "file" && thing.standing !== "gone",
      version: thing.version ?? "",
    },
    ideaId: held.ideaId,
    about,
    reports,
    acts,
    appeal,
  };
}

export type CasePage = Awaited<ReturnType<typeof casePage>>;

/** Who wrote it as everybody sees it: nobody is named here who is not named there. */
async function aboutThing(ideaId: string, commentId: string | null) {
  const [row] = await sql<{ by: string; language: Language; unnamed: boolean }>(
    `select i.language, i.pseudonym is not null as unnamed, coalesce(
       (select coalesce(x.pseudonym, p.name) from comment c join person p on p.id = c.author_id
        left join unnamed_author x on x.subject_id = c.subject_id and x.person_id = c.author_id
        where c.id = $2::uuid),
       (select string_agg(p.name, ', ' order by a.position) from idea_author a join person p on p.id = a.person_id
        where a.idea_id = i.id and a.named),
       i.pseudonym, '') as by
     from idea i where i.id = $1`,
    [ideaId, commentId],
  );
  if (!row) throw notFound("moderation.caseUnknown");
  return row;
}

async function reportsOf(caseId: string, language: Language) {
  const rows = await sql<ReportRow>(
    `select r.id, r.reporter_id as "reporterId", p.name as reporter, ${nameIn("r.reason", "$2::text")} as reason,
       r.words, r.said, r.at
     from report r join person p on p.id = r.reporter_id where r.case_id = $1 order by r.at, r.id limit 100`,
    [caseId, language],
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

interface ActRow {
  id: string;
  kind: ActKind;
  by: string;
  reason: string | null;
  explanation: string;
  at: Date;
}

async function actsOn(thingId: string, language: Language) {
  const rows = await sql<ActRow>(
    `select a.id, a.kind, a.moderator_name as by, ${nameIn("a.reason", "$2::text")} as reason, a.explanation, a.at
     from moderation_act a where a.thing_id = $1 order by a.at desc, a.id desc limit 100`,
    [thingId, language],
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

async function appealOf(caseId: string, language: Language) {
  const [row] = await sql<Omit<ActRow, "id"> & { text: string; filedAt: Date }>(
    `select a.kind, a.moderator_name as by, ${nameIn("a.reason", "$2::text")} as reason, a.explanation, a.at,
       x.text, x.filed_at as "filedAt"
     from moderation_appeal x join moderation_act a on a.id = x.act_id where x.case_id = $1`,
    [caseId, language],
  );
  if (!row) return null;
  return { ...row, at: row.at.toISOString(), filedAt: row.filedAt.toISOString() };
}

/** How much waits for this person; null for those who have no part in it, as administrators have while moderators can. */
export async function openCasesOf(actor: Actor): Promise<number | null> {
  if (!may(actor, moderationPolicy.work, null)) return null;
  const [mine] = await openCases(actor.id);
  const open = mine?.open ?? 0;
  return actor.isModerator || open > 0 ? open : null;
}
