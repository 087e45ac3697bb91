import type { Followed, FollowState } from "#app/features/following/follow.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { readInbox } from "#app/features/notifications/read-inbox.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import type { DemoOrganisation } from "./demo/types.ts";

const day = 86_400_000;
/** So long ago the newest of what was told lies that people have read. */
const unreadDays = 5;
const toldDays = 45;

/** What the people whom the sign-in page offers follow, and what they were told lately. */
export async function loadFollowing(demo: DemoOrganisation): Promise<void> {
  const actorOf = await actorsOf(demo);
  const now = await newestEvent();
  const people = demo.signInPeople.map(({ personKey }) => actorOf(personKey));
  await under({ now: new Date(now.getTime() - toldDays * day) }, async () => {
    for (const [turn, person] of people.entries())
      for (const { state, ...followed } of await followedBy(person.id, turn))
        await setFollow(person, followed, state);
  });
  await tellSince(new Date(now.getTime() - toldDays * day));
  for (const person of people)
    await under({ now: new Date(now.getTime() - unreadDays * day) }, () => readInbox(person));
}

async function newestEvent(): Promise<Date> {
  const [row] = await sql<{ at: Date }>("select max(at) as at from domain_event");
  return row?.at ?? new Date();
}

/** Of everything a little, for each person something else: what is discussed most, a busy colleague, a unit, a category. */
function followedBy(
  personId: string,
  turn: number,
): Promise<(Followed & { state: FollowState })[]> {
  return sql(
    `(select 'idea' as kind, i.id, case when row_number() over (order by i.comments desc, i.id) > 4
         then 'muted' else 'following' end as state
       from (
         select i.id, coalesce(d.comment_count, 0) as comments from idea i
         left join discussion d on d.subject_id = i.id
         where listed(i) and not exists (select from idea_author a where a.idea_id = i.id and a.person_id = $1)
         order by comments desc, i.id offset $2 * 3 limit 5
       ) i)
     union all
     (select 'person', a.person_id, 'following' from idea_author a
       where a.named and a.person_id <> $1 group by a.person_id order by count(*) desc, a.person_id offset $2 limit 2)
     union all
     (select 'unit', i.unit_id, 'following' from idea i where listed(i)
       group by i.unit_id order by count(*) desc, i.unit_id offset $2 limit 1)
     union all
     (select 'category', c.id, 'following' from category c
       where c.archived_at is null and c.import_id is null order by c.position, c.id offset $2 limit 1)`,
    [personId, turn],
  );
}

/** Lets what happened since then be followed by what follows from it, as if it happened now. */
async function tellSince(since: Date): Promise<void> {
  const events = await sql<{ id: string }>(
    "select id from domain_event where at >= $1 and subject_kind = 'idea' order by at, id",
    [since],
  );
  for (const { id } of events) await react({ eventId: id });
}
