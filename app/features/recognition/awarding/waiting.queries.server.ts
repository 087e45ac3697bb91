import type { Actor } from "#app/core/actor.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import { appealsToAnswer } from "./award-list.queries.server.ts";
import type { Named } from "./award-page.queries.server.ts";
import { badgeFace, type BadgeFace } from "./badge-face.ts";
import { nominationsToDecide } from "./nomination-list.queries.server.ts";

/** An award that its recipient has not answered yet. */
export interface AwaitedAward {
  readonly id: string;
  readonly badge: BadgeFace;
  readonly giver: Named | null;
  /** ISO 8601: when it was given. */
  readonly at: string;
}

/** What of recognition waits for somebody: awards for their answer, nominations and appeals for their decision; null: nothing. */
export async function recognitionWaiting(actor: Actor, language: Language) {
  const [awards, toDecide, appeals] = await Promise.all([
    prepared<Omit<AwaitedAward, "at"> & { at: Date }>("awaited-awards", awaitedSql, [
      actor.id,
      language,
    ]),
    nominationsToDecide(actor),
    appealsToAnswer(actor),
  ]);
  if (awards.length + toDecide + appeals === 0) return null;
  return {
    awards: awards.map((award) => ({ ...award, at: award.at.toISOString() })),
    ...{ toDecide, appeals },
  };
}

export type RecognitionWaiting = NonNullable<Awaited<ReturnType<typeof recognitionWaiting>>>;

const awaitedSql = `
  select a.id, ${badgeFace("v", "$2::text")} as badge, a.prepared_at as at,
    case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as giver
  from award a join award_gift g on g.id = a.gift_id
  join badge_version v on v.badge_id = g.badge_id and v.number = g.version
  left join person w on w.id = g.giver_id
  where a.person_id = $1::uuid and a.state = 'prepared'
  order by a.prepared_at desc, a.id desc limit 5`;
