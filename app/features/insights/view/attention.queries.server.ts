import { sql } from "#app/platform/db.server.ts";
import { givenTime } from "#app/platform/transact.server.ts";
import { overdueByUnit } from "../figures/answers.queries.server.ts";
import { stalledIdeas } from "../figures/course.queries.server.ts";
import type { View } from "./view.ts";

/** How many units or challenges are named. */
const namedAtMost = 5;

/** Of what somebody should look today: each part is empty where nothing is wrong. */
export interface Attention {
  /** Units whose ideas are overdue, the most first. */
  readonly overdue: readonly {
    readonly unitId: string;
    readonly name: string;
    readonly ideas: number;
  }[];
  readonly overdueIdeas: number;
  /** By stage, how many ideas have stood there for longer than `stalledAfter` days. */
  readonly stalled: readonly { readonly stage: string; readonly ideas: number }[];
  /** Challenges whose judging begins within two weeks, or has begun, without a judge who has accepted. */
  readonly withoutJudges: readonly {
    readonly id: string;
    readonly title: string;
    readonly language: string;
  }[];
}

/** What needs attention of the unit that is looked at, and what is below it. */
export async function readAttention({ reader, filter, units }: View): Promise<Attention> {
  const [overdue, stalled, withoutJudges] = await Promise.all([
    overdueByUnit(filter.unitId),
    stalledIdeas(filter.unitId, givenTime() ?? new Date()),
    filter.unitId === null ? challengesWithoutJudges(reader) : [],
  ]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return {
    overdue: overdue
      .slice(0, namedAtMost)
      .map(({ unitId, ideas }) => ({ unitId, ideas, name: names.get(unitId) ?? "" })),
    overdueIdeas: overdue.reduce((sum, { ideas }) => sum + ideas, 0),
    stalled,
    withoutJudges,
  };
}

function challengesWithoutJudges(reader: View["reader"]) {
  return sql<{ id: string; title: string; language: string }>(
    `select c.id, c.title, c.language::text as language from challenge c
     join lateral (
       select p.id, p.ends_at from challenge_phase p
       where p.challenge_id = c.id and p.takes_submissions order by p.position desc limit 1) p on true
     where c.state in ('open', 'between_phases', 'judging') and p.ends_at < now() + interval '14 days'
       and not exists (select from judge j where j.phase_id = p.id and j.state = 'accepted')
       and challenge_shown_to(c, $1::uuid)
     order by p.ends_at, c.id limit $2`,
    [reader.id, namedAtMost],
  );
}
