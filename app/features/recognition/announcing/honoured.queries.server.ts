import type { Actor } from "#app/core/actor.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { BadgeText } from "../badge/badge.ts";
import type { Honoured, HonouredAward, HonouredWinner, ToldOf } from "./honoured.ts";

interface AwardRow extends Omit<HonouredAward, "kind" | "badge" | "badgeLanguage"> {
  readonly announcementId: string;
  readonly texts: Readonly<Partial<Record<Language, BadgeText>>>;
}

interface WinnerRow extends Omit<HonouredWinner, "kind"> {
  readonly announcementId: string;
}

/** Whom announcements honour, by announcement: of awards only those that are public. */
export async function honouredBy(
  ids: readonly string[],
  language: Language,
  { isPreview = false } = {},
): Promise<ReadonlyMap<string, readonly Honoured[]>> {
  const [awards, winners] = await Promise.all([
    prepared<AwardRow>("honoured-awards", awardsSql, [ids, isPreview]),
    prepared<WinnerRow>("honoured-winners", winnersSql, [ids]),
  ]);
  const all = [
    ...awards.map(({ announcementId, ...row }) => [announcementId, award(row, language)] as const),
    ...winners.map(({ announcementId, ...row }) => {
      return [announcementId, { kind: "winner", ...row }] as const;
    }),
  ];
  return new Map(ids.map((id) => [id, all.flatMap(([of, one]) => (of === id ? [one] : []))]));
}

function award(
  { texts, ...row }: Omit<AwardRow, "announcementId">,
  language: Language,
): HonouredAward {
  const other = language === "en" ? "fr" : "en";
  const own = texts[language];
  const badgeLanguage = own ? language : other;
  return { kind: "award", ...row, badge: (own ?? texts[other])?.name ?? "", badgeLanguage };
}

// Before it is published its leaders see also those whose recipients have accepted them openly, as they will be told then.
const awardsSql = `
  select n.announcement_id as "announcementId", a.id, a.person_id as "personId", p.name, u.name as unit, v.texts,
    jsonb_build_object('shape', v.shape, 'colour', v.colour, 'icon', v.icon, 'ribbon', v.ribbon) as artwork, g.changed
  from announced_award n
  join award a on a.id = n.award_id and (a.state = 'announced' or $2::boolean and a.state = 'accepted_openly')
  join award_gift g on g.id = a.gift_id
  join badge_version v on v.badge_id = g.badge_id and v.number = g.version
  join person p on p.id = a.person_id join unit u on u.id = a.unit_id
  where n.announcement_id = any($1::uuid[]) order by n.announcement_id, n.position, a.id`;

const winnersSql = `
  select n.id as "announcementId", w.id, w.place::int, s.title, s.language::text,
    array(select p.name from winner_person m join person p on p.id = m.person_id
      where m.winner_id = w.id order by m.position) as names
  from announcement n
  join challenge c on c.id = n.challenge_id and c.state in ('announced', 'archived')
  join winner w on w.challenge_id = c.id and w.state = 'announced'
  join submission s on s.id = w.submission_id
  where n.id = any($1::uuid[]) order by n.id, w.place, w.id`;

/** The challenge or the idea that an announcement tells of, as its reader may see it; null when there is none. */
export async function toldOfBy(
  actor: Actor,
  id: string,
  language: Language,
): Promise<ToldOf | null> {
  const [row] = await prepared<ToldOf>("told-of-by", toldOfSql, [id, actor.id, language]);
  return row ?? null;
}

const toldOfSql = `
  select '/challenges/' || c.id || '/winners' as "to", c.title, c.language::text, null as stage
  from announcement n join challenge c on c.id = n.challenge_id and challenge_shown_to(c, $2::uuid)
  where n.id = $1::uuid
  union all
  select '/ideas/' || i.id, i.title, i.language::text, (
    select coalesce(d.to_name ->> $3::text, d.to_name ->> 'en', d.to_name ->> 'fr') from decision d
    where d.idea_id = i.id order by d.published_at desc, d.id desc limit 1)
  from announcement n join idea i on i.id = n.idea_id and idea_shown_to(i, $2::uuid)
  where n.id = $1::uuid`;
