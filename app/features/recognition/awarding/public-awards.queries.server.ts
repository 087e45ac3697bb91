import type { Actor } from "#app/core/actor.ts";
import { pageOf, type Cursor, type Page } from "#app/core/page.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { BadgeGiver } from "../badge/badge.ts";
import { seenBehind } from "../held/behind.queries.server.ts";
import type { Behind } from "../held/held-badge.ts";
import type { Named } from "./award-page.queries.server.ts";
import { badgeFace, type BadgeFace } from "./badge-face.ts";
import { afterCursor, cursorOf, listedMoment, type Placed } from "./listed-moment.ts";
import {
  countedFrom,
  daysOf,
  type Origin,
  type Period,
  type PublicFilter,
} from "./public-awards.ts";

/** An award that its recipient has let everybody know of. */
export interface Story {
  readonly id: string;
  readonly badge: BadgeFace;
  readonly recipient: Named & { readonly unit: string };
  readonly giver: Named | null;
  readonly changed: string;
  readonly forWhom: string;
  /** How many others of the team are public too. */
  readonly others: number;
  /** What it was earned by, as far as the reader may see it; empty where colleagues gave it. */
  readonly behind: readonly Behind[];
  /** ISO 8601: when it was announced. */
  readonly at: string;
}

/** A line of the public log. Of what was revoked nobody is named but who gave it. */
export interface LogLine {
  readonly id: string;
  readonly badge: BadgeFace;
  readonly recipient: (Named & { readonly unit: string }) | null;
  readonly giver: Named | null;
  readonly givenAs: BadgeGiver;
  readonly at: string;
  readonly isRevoked: boolean;
}

interface Asked {
  readonly filter: PublicFilter;
  readonly after: Cursor | null;
  readonly language: Language;
}

type StoryRow = Omit<Story, "behind"> & { readonly subjectIds: readonly string[] };

/** A page of what the wall tells, the latest first. */
export async function wall(actor: Actor, origin: Origin, asked: Asked): Promise<Page<Story>> {
  const list = origin === "rules" ? "earned" : "wall";
  const read = await readPage<StoryRow>(list, asked, storiesOnPage);
  const { rows, next } = pageOf(read, storiesOnPage, cursorOf);
  const earned = rows.flatMap(({ subjectIds, recipient }) =>
    subjectIds.map((subjectId) => ({ subjectId, personId: recipient.id })),
  );
  const sight = await seenBehind(earned, actor.id);
  return {
    rows: rows.map(({ subjectIds, ...row }) => {
      const behind = sight(subjectIds, row.recipient.id).filter(({ seen }) => seen !== null);
      return { ...row, behind };
    }),
    next,
  };
}

/** A page of the public log: what was announced, and what of that was revoked, the latest first. */
export async function awardLog(asked: Asked): Promise<Page<LogLine>> {
  return pageOf(await readPage<LogLine>("award-log", asked, linesOnPage), linesOnPage, cursorOf);
}

function readPage<Row extends StoryRow | LogLine>(
  list: PublicList,
  { filter, after, language }: Asked,
  size: number,
): Promise<(Row & Placed)[]> {
  const { badgeId, unitId, period } = filter;
  const key = [badgeId && "badge", unitId && "unit"].filter(Boolean).join(" ");
  return prepared<Row & Placed>(`${list} ${key}`, publicSql(list, filter), [
    ...[after?.value ?? null, after?.id ?? null, size + 1, language, sinceOf(period)],
    ...[badgeId, unitId].filter((one) => one !== null),
  ]);
}

const storiesOnPage = 12;
const linesOnPage = 40;

/** Days that are gone back, for the database's clock; null: all. */
function sinceOf(period: Period | null): number | null {
  return period === null ? null : daysOf[period];
}

type PublicList = "wall" | "earned" | "award-log";

// Each combination is a statement of its own, so that it uses its index.
function publicSql(list: PublicList, { badgeId, unitId }: PublicFilter): string {
  const [badge, unit] = ["$6::uuid", badgeId === null ? "$6::uuid" : "$7::uuid"];
  const isPublic = list !== "award-log" || unitId !== null;
  return `
    select a.id, ${badgeFace("v", "$4::text")} as badge, ${columns[list]},
      case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as giver,
      ${listedMoment("a.announced_at")}
    from award a
    join award_gift g on g.id = a.gift_id
    join badge_version v on v.badge_id = g.badge_id and v.number = g.version
    join person p on p.id = a.person_id
    join unit u on u.id = a.unit_id
    left join person w on w.id = g.giver_id
    where a.announced_at is not null
      and a.state in (${isPublic ? "'announced'" : "'announced', 'revoked', 'appealed'"})
      ${list === "award-log" ? "" : `and ${list === "wall" ? "not " : ""}a.is_earned`}
      and ${afterCursor("a.announced_at", "a.id", "$1", "$2")}
      and ($5::int is null or a.announced_at > now() - make_interval(days => $5::int))
      ${badgeId === null ? "" : `and a.badge_id = ${badge}`}
      ${unitId === null ? "" : `and a.unit_id in (${unitsFrom(unit)})`}
    order by a.announced_at desc, a.id desc limit $3`;
}

const unitsFrom = (unit: string) => `
  with recursive below (id) as (
    select ${unit} as id union all select u.id from unit u join below b on u.parent_id = b.id
  ) select id from below`;

const recipient = "jsonb_build_object('id', p.id, 'name', p.name, 'unit', u.name)";

const columns: Readonly<Record<PublicList, string>> = {
  wall: `${recipient} as recipient, g.changed, g.for_whom as "forWhom", '{}'::uuid[] as "subjectIds",
    (select count(*)::int from award o where o.gift_id = g.id and o.id <> a.id and o.state = 'announced') as others`,
  earned: `${recipient} as recipient, '' as changed, '' as "forWhom", 0 as others, array(
      select s ->> 'subjectId' from badge_earning e, jsonb_array_elements(e.subjects) s
      where e.key = g.earning_key) as "subjectIds"`,
  "award-log": `case when a.state = 'announced' then ${recipient} end as recipient,
    g.given_as::text as "givenAs", a.state <> 'announced' as "isRevoked"`,
};

/**
 * How many awards were accepted in a period and are not public; null where so few that one could guess whose they are.
 */
export async function quietAwards(period: Period | null): Promise<number | null> {
  const [row] = await prepared<{ count: number }>(
    "quiet-awards",
    `select count(*)::int as count from award a
     where a.state in ('accepted_quietly', 'accepted_openly')
       and ($1::int is null or a.accepted_at > now() - make_interval(days => $1::int))`,
    [sinceOf(period)],
  );
  const count = row?.count ?? 0;
  return count < countedFrom ? null : count;
}

/** Badges by which the wall and the log can be narrowed: those of which something was announced. */
export function announcedBadges(language: Language): Promise<{ id: string; name: string }[]> {
  return prepared(
    "announced-badges",
    `select b.id, ${badgeFace("v", "$1::text")} ->> 'name' as name
     from badge b join badge_version v on v.badge_id = b.id and v.number = b.version
     where exists (select from award a where a.badge_id = b.id and a.announced_at is not null)
     order by name, b.id`,
    [language],
  );
}
