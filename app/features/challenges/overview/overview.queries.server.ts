import { prepared } from "#app/platform/db.server.ts";
import { prizeTotal } from "../authoring/prize.ts";
import type { ChallengeState, ChallengeType } from "../challenge.ts";
import type { EligibilityRule } from "../entering/eligibility-rule.ts";
import { shownMoment } from "../listing/challenge-card.ts";
import { nextMoment } from "../timeline/next-moment.ts";
import { lastDeadline } from "../timeline/timeline.ts";
import { phasesOf, prizesOf } from "./parts.queries.server.ts";
import { safeHtml } from "./safe-html.server.ts";

export interface SponsorShown {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly isAccountable: boolean;
}

interface Row {
  readonly state: ChallengeState;
  readonly tagline: string;
  readonly brief: string;
  readonly description: string;
  readonly html: Record<string, unknown>;
  readonly types: ChallengeType[];
  readonly currency: string;
  readonly rule: EligibilityRule;
  readonly units: string[];
  readonly cover: { id: string; description: string; width: number; height: number } | null;
  readonly sponsors: SponsorShown[];
  readonly commitment: { name: string | null; action: string; day: string | null };
  readonly ending: { to: ChallengeState; reason: string } | null;
  readonly now: Date;
}

/** The first page of a challenge that somebody has been found to see. */
export async function overviewOf(id: string) {
  const [[row], phases, prizes] = await Promise.all([
    prepared<Row>("challenge-overview", overviewSql, [id]),
    phasesOf(id),
    prizesOf(id),
  ]);
  if (!row) return null;
  const { html, description, state, currency, now, ...rest } = row;
  const deadline = lastDeadline(phases);
  return {
    ...rest,
    description: safeHtml(html, "description", description),
    commitmentHtml: safeHtml(html, "commitmentAction", rest.commitment.action),
    next: shownMoment(nextMoment(state, phases, now)),
    deadline: deadline?.toISOString() ?? null,
    /** Whether the last moment to submit is past. */
    isClosed: deadline !== null && deadline <= now,
    total: { ...prizeTotal(prizes), currency },
  };
}

export type Overview = NonNullable<Awaited<ReturnType<typeof overviewOf>>>;

const overviewSql = `
  select c.state::text, c.tagline, c.brief, c.description, c.html, c.types::text[] as types, c.currency,
    c.eligibility_rule as rule, now() as now,
    coalesce((select jsonb_agg(u.name order by u.name) from unit u
      where c.eligibility_rule -> 'unitIds' ? u.id::text), '[]') as units,
    (select jsonb_build_object('id', f.id, 'description', f.description, 'width', f.width, 'height', f.height)
     from stored_file f where f.id = c.cover_id and f.state = 'ready' and f.hidden_at is null and f.width is not null) as cover,
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'unit', u.name,
       'isAccountable', s.is_accountable) order by s.is_accountable desc, s.position, p.name)
     from challenge_sponsor s join person p on p.id = s.person_id join unit u on u.id = p.unit_id
     where s.challenge_id = c.id), '[]') as sponsors,
    jsonb_build_object('name', (select p.name from person p where p.id = c.commitment_person_id),
      'action', c.commitment_action, 'day', c.commitment_day) as commitment,
    (select jsonb_build_object('to', m.to_state, 'reason', m.reason) from challenge_move m
     where m.challenge_id = c.id and m.to_state in ('cancelled', 'closed_without_award') and m.reason <> ''
     order by m.at desc, m.id desc limit 1) as ending
  from challenge c where c.id = $1::uuid`;
