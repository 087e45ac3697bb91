import type { Actor } from "#app/core/actor.ts";
import { pageOf, type Cursor, type Page } from "#app/core/page.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { AwardState } from "./award.ts";
import type { Named } from "./award-page.queries.server.ts";
import { badgeFace, type BadgeFace } from "./badge-face.ts";
import { afterCursor, cursorOf, listedMoment, type Placed } from "./listed-moment.ts";

/** One's own awards, those one gave, and those whose revocation is appealed against. */
export const awardViews = ["yours", "given", "appeals"] as const;
export type AwardView = (typeof awardViews)[number];

/** An award in a list of those who see it. */
export interface ListedAward {
  readonly id: string;
  readonly state: AwardState;
  readonly badge: BadgeFace;
  readonly recipient: Named;
  readonly giver: Named | null;
  /** ISO 8601: when it was given. */
  readonly at: string;
}

const pageLength = 30;

/** A page of the awards of a view, the latest first. Appeals are for leaders and administrators, never one's own. */
export async function awardList(
  actor: Actor,
  view: AwardView,
  { after, language }: { readonly after: Cursor | null; readonly language: Language },
): Promise<Page<ListedAward>> {
  if (view === "appeals" && !answersAppeals(actor)) return { rows: [], next: null };
  const read = await prepared<ListedAward & Placed>(`award-list ${view}`, awardListSql(view), [
    ...[actor.id, after?.value ?? null, after?.id ?? null, pageLength + 1, language],
  ]);
  return pageOf(read, pageLength, cursorOf);
}

/** Whether somebody answers appeals about awards of others. */
export function answersAppeals({ active, role, isAdmin }: Actor): boolean {
  return active && (role === "leader" || isAdmin);
}

const conditions: Readonly<Record<AwardView, string>> = {
  yours: "a.person_id = $1::uuid",
  given: "g.giver_id = $1::uuid",
  appeals:
    "a.state = 'appealed' and a.person_id <> $1::uuid and a.revoked_by_id is distinct from $1::uuid",
};

/** How many appeals wait for somebody's answer; counted up to 100. */
export async function appealsToAnswer(actor: Actor): Promise<number> {
  if (!answersAppeals(actor)) return 0;
  const [row] = await prepared<{ count: number }>(
    "appeals-to-answer",
    `select count(*)::int as count from (select from award a where ${conditions.appeals} limit 100) a`,
    [actor.id],
  );
  return row?.count ?? 0;
}

function awardListSql(view: AwardView): string {
  return `
    select a.id, a.state::text, ${badgeFace("v", "$5::text")} as badge,
      jsonb_build_object('id', p.id, 'name', p.name) as recipient,
      case when w.id is not null then jsonb_build_object('id', w.id, 'name', w.name) end as giver,
      ${listedMoment("a.prepared_at")}
    from award a
    join award_gift g on g.id = a.gift_id
    join badge_version v on v.badge_id = g.badge_id and v.number = g.version
    join person p on p.id = a.person_id
    left join person w on w.id = g.giver_id
    where ${conditions[view]}
      and ${afterCursor("a.prepared_at", "a.id", "$2", "$3")}
    order by a.prepared_at desc, a.id desc limit $4`;
}
