import { conflict, Refusal } from "#app/core/errors.ts";
import type { Finalist } from "./judged.store.server.ts";
import { placesAtMost } from "./winner.ts";

interface Placed {
  readonly submissionId: string;
  readonly place: number;
}

/** Throws where a place is given to what cannot win, or to what judges have not finished with. */
export function checkJudged(finalists: readonly Finalist[], placed: readonly Placed[]): void {
  const known = new Map(finalists.map((one) => [one.id, one]));
  for (const { submissionId, place } of placed) {
    const finalist = known.get(submissionId);
    if (!finalist) throw conflict("winning.notStanding");
    if (finalist.open > 0) throw conflict("winning.stillJudged");
    if (!Number.isInteger(place) || place < 1 || place > placesAtMost)
      throw new Refusal("invalid", "winning.placeWrong", { most: placesAtMost });
  }
  if (new Set(placed.map(({ submissionId }) => submissionId)).size < placed.length)
    throw new Refusal("invalid", "ui.brokenRequest");
}
