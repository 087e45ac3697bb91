/** What is lacking for a move, and what to do about it. */
import type { MessageKey } from "#app/core/words.ts";
import type { Requirement } from "./transitions.ts";

export const lackWords: Readonly<Record<Requirement, MessageKey>> = {
  complete: "states.lacksComplete",
  notice: "states.lacksNotice",
  deadline_ahead: "states.lacksDeadline",
  was_public: "states.lacksPublic",
  due: "states.onlyClock",
  winners: "states.lacksWinners",
};
