import type { Actor } from "#app/core/actor.ts";
import { may } from "#app/core/policy.ts";
import { sql, prepared } from "#app/platform/db.server.ts";
import type { IdeaPage } from "../idea.queries.server.ts";
import { aboveDecider } from "./appeal.store.server.ts";
import { appealUntil } from "./appeal.ts";
import { decidingPolicy } from "./deciding.policy.ts";

/** What somebody sees of an appeal on an idea's page, beside the course of things. */
export interface AppealState {
  /** Until when this author may still appeal, ISO 8601; null when they may not. */
  readonly openUntil: string | null;
  /** Who is asked to answer a waiting appeal; null when none waits. */
  readonly waitsFor: readonly string[] | null;
  readonly canAnswer: boolean;
}

interface AppealRow {
  decisionId: string;
  deciderId: string;
  declinedAt: Date;
  now: Date;
  appealed: boolean;
  waiting: boolean;
  authorIds: string[];
}

/** How it stands with an appeal on an idea at "not now"; null elsewhere. */
export async function appealState(actor: Actor, idea: IdeaPage): Promise<AppealState | null> {
  if (idea.stage !== "not_now" || idea.standing !== "published") return null;
  const [row] = await prepared<AppealRow>("appeal-state", appealStateSql, [idea.id]);
  if (!row) return null;
  const above = row.waiting ? await aboveDecider(sql, row.decisionId) : [];
  const rules = { ...row, aboveIds: above.map(({ personId }) => personId) };
  const until = appealUntil(row.declinedAt);
  const mayAppeal = !row.appealed && row.now <= until && may(actor, decidingPolicy.appeal, rules);
  return {
    openUntil: mayAppeal ? until.toISOString() : null,
    waitsFor: row.waiting ? above.map(({ name }) => name) : null,
    canAnswer: row.waiting && may(actor, decidingPolicy.answerAppeal, rules),
  };
}

const appealStateSql = `
  select d.id as "decisionId", d.decider_id as "deciderId", d.published_at as "declinedAt", now() as now,
    x.id is not null as appealed, x.id is not null and x.outcome is null as waiting,
    array(select a.person_id from idea_author a where a.idea_id = d.idea_id) as "authorIds"
  from decision d left join appeal x on x.idea_id = d.idea_id
  where d.idea_id = $1::uuid and d.to_stage = 'not_now'
  order by d.published_at desc, d.id desc limit 1`;

/** What an appeal says, and what it is against, for those who answer it; null when none waits. */
export async function waitingAppeal(ideaId: string): Promise<{
  readonly html: string;
  readonly explanationHtml: string;
  readonly decider: string;
} | null> {
  const [row] = await prepared<{ html: string; explanationHtml: string; decider: string }>(
    "waiting-appeal",
    `select x.html, d.explanation_html as "explanationHtml", d.decider_name as decider
     from appeal x join decision d on d.id = x.decision_id where x.idea_id = $1::uuid and x.outcome is null`,
    [ideaId],
  );
  return row ?? null;
}
