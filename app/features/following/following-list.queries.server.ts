import type { Actor } from "#app/core/actor.ts";
import { pageOf, type Cursor } from "#app/core/page.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { automaticReasons, type AutomaticReason, type Followed } from "./follow.ts";

/** Something followed, by its name. */
export interface FollowedThing extends Followed {
  readonly name: string;
  /** Of the title of an idea or a challenge. */
  readonly language: Language | null;
  /** More to know it by: a person's unit, the unit above a unit. */
  readonly beside: string | null;
  readonly muted: boolean;
}

/** What this person follows by choice or was named in, and what they have muted, by kind and name. */
export function followedThings(actor: Actor, language: Language): Promise<FollowedThing[]> {
  return prepared<FollowedThing>("followed-things", followedSql, [actor.id, language]);
}

const followedSql = `
  select f.subject_kind as kind, f.subject_id as id, f.muted, coalesce(i.language, h.language) as language, t.name, t.beside
  from follow f
  left join idea i on f.subject_kind = 'idea' and i.id = f.subject_id
  left join challenge h on f.subject_kind = 'challenge' and h.id = f.subject_id
  cross join lateral (
    select i.title as name, null as beside where i.id is not null and idea_shown_to(i, f.person_id)
    union all
    select h.title, null where h.id is not null and challenge_shown_to(h, f.person_id)
    union all
    select p.name, u.name from person p join unit u on u.id = p.unit_id
    where f.subject_kind = 'person' and p.id = f.subject_id
    union all
    select u.name, above.name from unit u left join unit above on above.id = u.parent_id
    where f.subject_kind = 'unit' and u.id = f.subject_id
    union all
    select coalesce(c.name ->> $2, c.name ->> 'en', c.name ->> 'fr', ''), null from category c
    where f.subject_kind = 'category' and c.id = f.subject_id
  ) t
  where f.person_id = $1::uuid
  order by f.subject_kind, lower(t.name), f.subject_id`;

interface InvolvedRow {
  id: string;
  title: string;
  language: Language;
  reasons: AutomaticReason[];
  sortValue: number;
}

const pageSize = 30;

/** A page of the ideas this person hears of without having chosen to, the latest first; muted ones are left out. */
export async function involvedIdeas(actor: Actor, after: Cursor | null) {
  const read = await prepared<InvolvedRow>("involved-ideas", involvedSql, [
    ...[actor.id, after?.value ?? null, after?.id ?? null, pageSize + 1],
  ]);
  const { rows, next } = pageOf(read, pageSize, ({ sortValue, id }) => ({ value: sortValue, id }));
  return { rows: rows.map(present), next };
}

export type InvolvedIdea = Awaited<ReturnType<typeof involvedIdeas>>["rows"][number];

/** With the strongest reason first. */
function present({ id, title, language, reasons }: InvolvedRow) {
  return { id, title, language, reasons: automaticReasons.filter((one) => reasons.includes(one)) };
}

const involvedSql = `
  with reason as (
    select a.idea_id, 'author' as reason from idea_author a where a.person_id = $1::uuid
    union all select i.id, 'owner' from idea i where i.owner_id = $1::uuid
    union all select distinct c.subject_id, 'commenter' from comment c
      where c.author_id = $1::uuid and c.deleted_at is null
    union all select v.idea_id, 'voter' from vote v where v.person_id = $1::uuid
  )
  select i.id, i.title, i.language, array_agg(r.reason) as reasons,
    (extract(epoch from i.published_at) * 1000000)::float8 as "sortValue"
  from reason r join idea i on i.id = r.idea_id
  where (i.published_at, i.id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'), $3::uuid)
    and listed(i) and not exists (
      select from follow f where f.person_id = $1::uuid and f.subject_kind = 'idea' and f.subject_id = i.id
    )
  group by i.id
  order by i.published_at desc, i.id desc limit $4`;

/** The categories that take ideas, and whether this person follows them. */
export function categoriesToFollow(
  actor: Actor,
  language: Language,
): Promise<{ id: string; name: string; followed: boolean }[]> {
  return prepared(
    "categories-to-follow",
    `select c.id, coalesce(c.name ->> $2, c.name ->> 'en', c.name ->> 'fr', '') as name,
       exists (select from follow f
         where f.person_id = $1::uuid and f.subject_kind = 'category' and f.subject_id = c.id) as followed
     from category c where c.archived_at is null and c.import_id is null order by c.position, c.id`,
    [actor.id, language],
  );
}
