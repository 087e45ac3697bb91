import type { Actor } from "#app/core/actor.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { kindOf, type AnnouncementKind } from "./announcement.ts";
import { signsOf, type Signs } from "./announcement.queries.server.ts";
import type { Honoured } from "./honoured.ts";
import { honouredBy } from "./honoured.queries.server.ts";

/** One announcement on the big screen. */
export interface Slide {
  readonly id: string;
  readonly kind: AnnouncementKind;
  readonly title: string;
  readonly language: string;
  readonly html: string;
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
  readonly pulse: number;
  readonly honoured: readonly Honoured[];
  readonly signs: Signs;
}

interface SlideRow extends Omit<Slide, "kind" | "at" | "honoured" | "signs"> {
  readonly challengeId: string | null;
  readonly ideaId: string | null;
  readonly awards: number;
  readonly at: Date;
}

const slidesAtMost = 12;

/** The latest announcements for the big screen, the latest first. */
export async function ceremonySlides(actor: Actor, language: Language): Promise<readonly Slide[]> {
  const rows = await prepared<SlideRow>(
    "ceremony-slides",
    `select n.id, n.title, n.language::text, n.html, p.name as author, n.published_at as at, n.pulse,
       n.challenge_id as "challengeId", n.idea_id as "ideaId",
       (select count(*)::int from announced_award a where a.announcement_id = n.id) as awards
     from announcement n join person p on p.id = n.author_id
     where n.published_at is not null and n.withdrawn_at is null
     order by n.published_at desc, n.id desc limit $1`,
    [slidesAtMost],
  );
  const honoured = await honouredBy(
    rows.map(({ id }) => id),
    language,
  );
  return Promise.all(
    rows.map(async ({ challengeId, ideaId, awards, at, ...row }) => ({
      ...row,
      kind: kindOf({ challengeId, ideaId, awards }),
      at: at.toISOString(),
      honoured: honoured.get(row.id) ?? [],
      signs: await signsOf(actor, row.id),
    })),
  );
}
