import type { RunSql } from "#app/core/subject.ts";
import { draftOf } from "../authoring/draft.store.server.ts";
import { missingFromNotice } from "../authoring/notice.ts";
import { isDeadlineAhead } from "../authoring/publishing.ts";
import { isComplete } from "../authoring/sections.ts";
import { isWhole, type DraftPhase } from "../timeline/timeline.ts";
import { hasWinners } from "../winning/winner.store.server.ts";
import type { Requirement } from "./transitions.ts";

interface Judged {
  readonly id: string;
  readonly wasPublic: boolean;
  readonly phases: readonly DraftPhase[];
}

/** What is so at a moment of that which ways may need; whether its time has come is the clock's to say. */
export async function metRequirements(
  sql: RunSql,
  { id, wasPublic, phases }: Judged,
  now: Date,
): Promise<Requirement[]> {
  const draft = await draftOf(sql, id);
  const is: Readonly<Record<Exclude<Requirement, "due">, boolean>> = {
    complete: isComplete(draft),
    notice: missingFromNotice(draft).length === 0,
    deadline_ahead: wasPublic || isDeadlineAhead(phases.filter(isWhole), now),
    was_public: wasPublic,
    winners: await hasWinners(sql, id),
  };
  const known = ["complete", "notice", "deadline_ahead", "was_public", "winners"] as const;
  return known.filter((one) => is[one]);
}
