import { Refusal } from "#app/core/errors.ts";
import { momentOf } from "#app/core/wall-clock.ts";
import type { AnnounceAt } from "./give-to-all.server.ts";

interface Chosen {
  readonly announcing: "accepted" | "later" | "by-hand";
  /** As the organisation's clocks show it. */
  readonly announceAt: string;
}

/** When somebody wants those who accept openly to be announced. Throws `invalid` where a moment is missing. */
export function announceAtOf({ announcing, announceAt }: Chosen, timeZone: string): AnnounceAt {
  if (announcing === "by-hand") return null;
  if (announcing === "accepted") return "accepted";
  const moment = momentOf(announceAt, timeZone);
  if (!moment) throw new Refusal("invalid", "awarding.momentMissing");
  return moment;
}
