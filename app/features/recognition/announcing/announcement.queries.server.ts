import type { Actor } from "#app/core/actor.ts";
import { notFound } from "#app/core/errors.ts";
import { isId } from "#app/core/ids.ts";
import { authorize, may } from "#app/core/policy.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import {
  announcementSigns,
  kindOf,
  stateOf,
  type AnnouncementKind,
  type AnnouncementSign,
  type AnnouncementState,
} from "./announcement.ts";
import { announcingPolicy } from "./announcing.policy.ts";
import { honouredBy, toldOfBy } from "./honoured.queries.server.ts";

interface AnnouncementRow {
  readonly id: string;
  readonly authorId: string;
  readonly author: string;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly html: string;
  readonly challengeId: string | null;
  readonly ideaId: string | null;
  readonly awardIds: readonly string[];
  readonly revision: number;
  readonly pulse: number;
  readonly publishAt: Date | null;
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string;
  readonly withdrawnBy: string | null;
}

/** An announcement as pages show it. */
export interface ShownAnnouncement extends Omit<
  AnnouncementRow,
  "publishAt" | "publishedAt" | "withdrawnAt"
> {
  readonly state: AnnouncementState;
  readonly kind: AnnouncementKind;
  /** ISO 8601. */
  readonly publishAt: string | null;
  readonly publishedAt: string | null;
}

/** One announcement for whoever may see it. Throws `not_found`. */
export async function announcementFor(actor: Actor, id: string): Promise<ShownAnnouncement> {
  const [row] = isId(id)
    ? await prepared<AnnouncementRow>("announcement", announcementSql, [id])
    : [];
  if (!row || !may(actor, announcingPolicy.see, { state: stateOf(row) }))
    throw notFound("announcing.notFound");
  return shown(row);
}

/** One announcement for whoever changes, publishes or withdraws it. Throws `not_found` or `forbidden`. */
export async function announcementToLead(actor: Actor, id: string): Promise<ShownAnnouncement> {
  const announcement = await announcementFor(actor, id);
  authorize(actor, announcingPolicy.announce, undefined);
  return announcement;
}

const announcementSql = `
  select n.id, n.author_id as "authorId", p.name as author, n.language::text, n.title, n.text, n.html,
    n.challenge_id as "challengeId", n.idea_id as "ideaId", n.revision, n.pulse, n.publish_at as "publishAt",
    n.published_at as "publishedAt", n.withdrawn_at as "withdrawnAt", n.withdrawn_reason as "withdrawnReason",
    w.name as "withdrawnBy",
    array(select a.award_id from announced_award a where a.announcement_id = n.id order by a.position) as "awardIds"
  from announcement n join person p on p.id = n.author_id left join person w on w.id = n.withdrawn_by_id
  where n.id = $1::uuid`;

function shown({
  withdrawnAt,
  publishAt,
  publishedAt,
  ...row
}: AnnouncementRow): ShownAnnouncement {
  const { challengeId, ideaId, awardIds } = row;
  return {
    ...row,
    state: stateOf({ publishAt, publishedAt, withdrawnAt }),
    kind: kindOf({ challengeId, ideaId, awards: awardIds.length }),
    publishAt: publishAt?.toISOString() ?? null,
    publishedAt: publishedAt?.toISOString() ?? null,
  };
}

/** How many have set each sign, and which one has set oneself. */
export type Signs = Readonly<
  Record<AnnouncementSign, { readonly count: number; readonly isMine: boolean }>
>;

export interface ShownCongratulation {
  readonly personId: string;
  readonly name: string;
  readonly unit: string;
  readonly words: string;
  /** ISO 8601. */
  readonly at: string;
  readonly canTakeBack: boolean;
}

/** How many of those who said something are shown. */
const congratulationsShown = 100;

/** An announcement with whom it honours, what it tells of and what people say to it. Throws `not_found`. */
export async function announcementPage(actor: Actor, id: string, language: Language) {
  const announcement = await announcementFor(actor, id);
  const isPreview = announcement.state === "draft" || announcement.state === "scheduled";
  const [honoured, toldOf, signs, congratulations] = await Promise.all([
    honouredBy([id], language, { isPreview }),
    toldOfBy(actor, id, language),
    signsOf(actor, id),
    congratulationsTo(actor, id),
  ]);
  return {
    announcement,
    honoured: honoured.get(id) ?? [],
    toldOf,
    signs,
    congratulations,
    can: { lead: may(actor, announcingPolicy.announce, undefined) },
  };
}

export type AnnouncementPage = Awaited<ReturnType<typeof announcementPage>>;

/** The signs under an announcement, as one person sees them. */
export async function signsOf(actor: Actor, id: string): Promise<Signs> {
  const rows = await prepared<{ sign: AnnouncementSign; count: number; isMine: boolean }>(
    "announcement-signs",
    `select sign::text, count(*)::int as count, coalesce(bool_or(person_id = $2::uuid), false) as "isMine"
     from announcement_reaction where announcement_id = $1::uuid group by sign`,
    [id, actor.id],
  );
  const signs = announcementSigns.map((sign) => {
    const row = rows.find((one) => one.sign === sign);
    return [sign, { count: row?.count ?? 0, isMine: row?.isMine ?? false }] as const;
  });
  // fromEntries loses that every sign is there.
  return Object.fromEntries(signs) as Signs;
}

async function congratulationsTo(
  actor: Actor,
  id: string,
): Promise<readonly ShownCongratulation[]> {
  const rows = await prepared<Omit<ShownCongratulation, "at" | "canTakeBack"> & { at: Date }>(
    "congratulations",
    `select c.person_id as "personId", p.name, u.name as unit, c.words, c.at
     from congratulation c join person p on p.id = c.person_id join unit u on u.id = p.unit_id
     where c.announcement_id = $1::uuid order by c.at desc, c.person_id limit $2`,
    [id, congratulationsShown],
  );
  return rows.map(({ at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    canTakeBack: may(actor, announcingPolicy.takeBack, row),
  }));
}

/** How much has been said to announcements, by announcement; those that are not published are missing. */
export async function pulsesOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await prepared<{ id: string; pulse: number }>(
    "announcement-pulses",
    `select id, pulse from announcement
     where id = any($1::uuid[]) and published_at is not null and withdrawn_at is null`,
    [ids],
  );
  return new Map(rows.map(({ id, pulse }) => [id, pulse]));
}
