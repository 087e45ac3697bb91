/** What is missing where a challenge answers questions beforehand and says what becomes of the winner. */
import { isDay } from "#app/core/working-days.ts";
import { endOf, isWhole } from "../timeline/timeline.ts";
import { lack, needed, type OwnLack } from "./lack.ts";
import type { ChallengeDraft } from "./draft.ts";

/** Resources and FAQ: none is needed; a question has its answer, and an answer its question. */
export function resourcesLacks({ resources }: ChallengeDraft): OwnLack[] {
  return resources.faq.flatMap(({ id, question, answer }) => [
    ...needed("question", question, id),
    ...needed("answer", answer, id),
  ]);
}

/** Commitment: who acts on the winner, doing what, by which day, which comes after the last phase. */
export function commitmentLacks({ commitment, phases }: ChallengeDraft): OwnLack[] {
  return [
    ...(commitment.personId === null ? [lack("person", "missing")] : []),
    ...needed("action", commitment.action),
    ...dayLacks(commitment.day, endOf(phases.filter(isWhole))),
  ];
}

// A day in any time zone has begun when the day of the same name has in UTC, give or take half a day: near enough here.
function dayLacks(day: string, end: Date | null): OwnLack[] {
  if (!isDay(day)) return [lack("day", "missing")];
  const lastDay = end?.toISOString().slice(0, 10) ?? "";
  return day < lastDay ? [lack("day", "before_the_end")] : [];
}
