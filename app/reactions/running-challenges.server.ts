import type { DomainEvent } from "#app/core/event.ts";
import { isPublic, type ChallengeState } from "#app/features/challenges/challenge.ts";
import { moveById, type ToldMove } from "#app/features/challenges/states/move.queries.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";
import {
  aroundChallenge,
  type Circle,
} from "#app/features/notifications/telling/challenge-audience.store.server.ts";
import type { Saying, TellingKind } from "#app/features/notifications/telling/telling.ts";

/** Who hears where a challenge stands. Each is harmless when repeated. */

interface Hearing {
  readonly circles: Readonly<Partial<Record<Circle, TellingKind>>>;
  readonly says: Saying<"challenge-moved" | "challenge-news">;
}

/** It went from one state to another: those whose turn it is now, and those who take part or follow. */
export async function tellOfMove(event: DomainEvent<"challenge.moved">): Promise<void> {
  const move = await moveById(event.data.moveId);
  const hearing = move && hearingOf(move);
  if (!hearing) return;
  const quote = move.reason === "" ? {} : { quote: move.reason };
  // Those who no longer see it know it by the name that it had, and learn no later one.
  const name = hearing.says === "unpublished" ? { name: move.title } : {};
  await tell(event, hearing, { ...quote, ...name });
}

/** Deadlines were moved: everybody who takes part or follows. */
export async function tellOfExtension(event: DomainEvent<"challenge.extended">): Promise<void> {
  const move = await moveById(event.data.moveId);
  if (!move) return;
  await tell(
    event,
    { circles: allHear("challenge-news"), says: "extended" },
    { quote: move.reason },
  );
}

/** It could not publish itself: its sponsors. */
export async function tellNotPublished(
  event: DomainEvent<"challenge.not-published">,
): Promise<void> {
  await tell(event, { circles: { sponsor: "challenge-moved" }, says: "not-published" });
}

async function tell(
  event: DomainEvent,
  { circles, says }: Hearing,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { subject } = event;
  const audience = aroundChallenge(subject.id, circles);
  await spread({ event, subject, audience, data: { says, ...more } });
}

/** Whoever comes too late to what lasts only a while, such as that it is open, is not told of it any more. */
function hearingOf({ from, to, state }: ToldMove): Hearing | null {
  if (from === to || (passing.has(to) && state !== to)) return null;
  if (to === "unpublished" && isPublic(state)) return null;
  if (to === "draft") return from === "unpublished" ? null : left;
  return hearings[to] ?? null;
}

const passing: ReadonlySet<ChallengeState> = new Set(["in_review", "published", "open"]);

const desk = { sponsor: "challenge-moved", approver: "challenge-moved" } as const;
const left: Hearing = { circles: desk, says: "review-left" };

/** Sponsors as those who run it, the others as those who take part. */
function allHear(sponsors: TellingKind): Hearing["circles"] {
  const news = "challenge-news";
  return { sponsor: sponsors, entrant: news, judge: news, follower: news };
}

const hearings: Readonly<Partial<Record<ChallengeState, Hearing>>> = {
  in_review: { circles: desk, says: "review-asked" },
  edits_requested: { circles: { sponsor: "challenge-moved" }, says: "edits-requested" },
  approved: { circles: { sponsor: "challenge-moved" }, says: "approved" },
  published: {
    circles: { sponsor: "challenge-moved", follower: "challenge-news" },
    says: "published",
  },
  open: { circles: { follower: "challenge-news", entrant: "challenge-news" }, says: "opened" },
  judging: { circles: allHear("challenge-moved"), says: "judging" },
  announced: { circles: allHear("challenge-moved"), says: "announced" },
  closed_without_award: { circles: allHear("challenge-moved"), says: "closed" },
  cancelled: {
    circles: { ...allHear("challenge-moved"), approver: "challenge-moved" },
    says: "cancelled",
  },
  unpublished: {
    circles: { ...allHear("challenge-moved"), approver: "challenge-moved" },
    says: "unpublished",
  },
};
