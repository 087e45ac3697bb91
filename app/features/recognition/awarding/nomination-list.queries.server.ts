import type { Actor } from "#app/core/actor.ts";
import { pageOf, type Cursor, type Page } from "#app/core/page.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";
import type { Named } from "./award-page.queries.server.ts";
import { badgeFace, type BadgeFace } from "./badge-face.ts";
import { afterCursor, cursorOf, listedMoment, type Placed } from "./listed-moment.ts";
import type { NominationState } from "./nominating.ts";

/** What one stands behind, what waits for a seconder, and for leaders what waits for a decision or was decided on. */
export const nominationViews = ["yours", "to-second", "to-decide", "decided"] as const;
export type NominationView = (typeof nominationViews)[number];

/** The views that somebody has. */
export function nominationViewsOf({ role }: Pick<Actor, "role">): readonly NominationView[] {
  return role === "leader" ? nominationViews : ["yours", "to-second"];
}

/** A nomination in a list of those who see it. */
export interface ListedNomination {
  readonly id: string;
  readonly state: NominationState;
  readonly badge: BadgeFace;
  readonly people: readonly Named[];
  readonly nominator: Named;
  readonly changed: string;
  readonly secondings: number;
  /** ISO 8601. */
  readonly at: string;
}

const pageLength = 20;

/** A page of the nominations of a view, the latest first; never one that is about oneself. */
export async function nominationList(
  actor: Actor,
  view: NominationView,
  { after, language }: { readonly after: Cursor | null; readonly language: Language },
): Promise<Page<ListedNomination>> {
  if (!actor.active || !nominationViewsOf(actor).includes(view)) return { rows: [], next: null };
  const read = await prepared<ListedNomination & Placed>(
    `nomination-list ${view}`,
    nominationListSql(view),
    [...[actor.id, after?.value ?? null, after?.id ?? null, pageLength + 1, language]],
  );
  return pageOf(read, pageLength, cursorOf);
}

const secondedByMe =
  "exists (select from seconding s where s.nomination_id = n.id and s.person_id = $1::uuid)";
const apart = `n.nominator_id <> $1::uuid and not ${secondedByMe}`;

const conditions: Readonly<Record<NominationView, string>> = {
  yours: `(n.nominator_id = $1::uuid or ${secondedByMe})`,
  "to-second": `n.state = 'nominated' and ${apart}`,
  "to-decide": `n.state in ('seconded', 'appealed') and ${apart}
    and (n.state = 'seconded' or n.decider_id is distinct from $1::uuid)`,
  decided: "n.state in ('granted', 'turned_down')",
};

function nominationListSql(view: NominationView): string {
  return `
    select n.id, n.state::text, ${badgeFace("v", "$5::text")} as badge,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by t.position), '[]')
       from nomination_person t join person p on p.id = t.person_id where t.nomination_id = n.id) as people,
      jsonb_build_object('id', w.id, 'name', w.name) as nominator, n.changed,
      (select count(*)::int from seconding s where s.nomination_id = n.id) as secondings,
      ${listedMoment("n.nominated_at")}
    from nomination n
    join badge b on b.id = n.badge_id
    join badge_version v on v.badge_id = b.id and v.number = b.version
    join person w on w.id = n.nominator_id
    where ${conditions[view]}
      and not exists (select from nomination_person t where t.nomination_id = n.id and t.person_id = $1::uuid)
      and ${afterCursor("n.nominated_at", "n.id", "$2", "$3")}
    order by n.nominated_at desc, n.id desc limit $4`;
}

/** How many nominations wait for this leader's decision; counted up to 100. */
export async function nominationsToDecide(actor: Actor): Promise<number> {
  if (!nominationViewsOf(actor).includes("to-decide")) return 0;
  const [row] = await prepared<{ count: number }>(
    "nominations-to-decide",
    `select count(*)::int as count from (
       select from nomination n where ${conditions["to-decide"]}
         and not exists (select from nomination_person t where t.nomination_id = n.id and t.person_id = $1::uuid)
       limit 100) n`,
    [actor.id],
  );
  return row?.count ?? 0;
}
