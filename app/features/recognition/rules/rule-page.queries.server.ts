import { wordedDay } from "#app/core/time.ts";
import type { Language } from "#app/core/words.ts";
import { momentOf } from "#app/core/wall-clock.ts";
import { dayOf, morningOf } from "#app/core/working-days.ts";
import { sql } from "#app/platform/db.server.ts";
import { timeZoneHere } from "../kudos/kudos.store.server.ts";
import type { SaidRule } from "./rule-words.ts";
import { ruleOf } from "./rule.store.server.ts";

/** How far a rule is in looking at what was done before it was set. */
export interface LookBackRun {
  readonly done: number;
  readonly total: number;
  readonly given: number;
  readonly isFinished: boolean;
}

export interface StandingRule {
  readonly rule: SaidRule;
  /** "17 May 2026". */
  readonly setOn: string;
  readonly run: LookBackRun;
}

/** The rule by which a badge is earned, and how far it has looked back; null when there is none. */
export async function standingRule(
  badgeId: string,
  language: Language,
): Promise<StandingRule | null> {
  const found = await ruleOf(sql, badgeId);
  if (!found) return null;
  const timeZone = await timeZoneHere(sql);
  const { id, badgeId: _, since, ...rule } = found;
  const [row] = await sql<LookBackRun & { startedAt: Date }>(
    `select done, total, given, finished_at is not null as "isFinished", started_at as "startedAt"
     from rule_run where rule_id = $1`,
    [id],
  );
  if (!row) return null;
  const { startedAt, ...run } = row;
  return {
    rule: { ...rule, since: since && dayOf(since, timeZone) },
    setOn: wordedDay(dayOf(startedAt, timeZone), language),
    run,
  };
}

/** When a day begins here; where clocks skip midnight, in the morning. */
export async function beginOf(day: string): Promise<Date> {
  const timeZone = await timeZoneHere(sql);
  return momentOf(`${day}T00:00`, timeZone) ?? morningOf(day, timeZone);
}
