/**
 * The pages of a challenge, in the order of their tabs: those for everybody, and those of its sponsors and others who act
 * on it. A slice adds a line here and nothing else to be reachable from all of them.
 */
import type { MessageKey } from "#app/core/words.ts";
import { isPublic } from "./challenge.ts";
import type { ChallengeHead } from "./challenge-head.queries.server.ts";

export interface ChallengePlace {
  /** What follows the challenge's own address; empty for its first page. */
  readonly path: string;
  readonly label: MessageKey;
  readonly shown: (head: ChallengeHead) => boolean;
}

const everybody = () => true;
const sponsors = ({ capacities }: ChallengeHead) => capacities.includes("sponsor");

export const publicPlaces: readonly ChallengePlace[] = [
  { path: "", label: "challenges.overview", shown: everybody },
  {
    path: "/choice",
    label: "choosing.place",
    shown: ({ hasChoice, state }) => hasChoice && isPublic(state),
  },
  { path: "/feedback", label: "winning.feedbackPlace", shown: isAnswered },
  { path: "/winners", label: "winning.place", shown: isAnnounced },
  { path: "/tracker", label: "tracking.place", shown: isAnnounced },
];

export const deskPlaces: readonly ChallengePlace[] = [
  { path: "/state", label: "states.tab", shown: ({ capacities }) => capacities.length > 0 },
  {
    path: "/edit/general",
    label: "challenges.write",
    shown: (head) => sponsors(head) && !isPublic(head.state),
  },
  {
    path: "/winners",
    label: "winning.place",
    shown: (head) => head.state === "judging" && overseers(head),
  },
  {
    path: "/records",
    label: "records.place",
    shown: (head) => isPublic(head.state) && overseers(head),
  },
];

function overseers({ capacities, isEntrant, isJudge }: ChallengeHead): boolean {
  const isConcerned = capacities.includes("sponsor") || capacities.includes("leader");
  return isConcerned && !isEntrant && !isJudge;
}

function isAnnounced({ state }: ChallengeHead): boolean {
  return state === "announced" || state === "archived";
}

function isAnswered(head: ChallengeHead): boolean {
  return head.isEntrant && (head.state === "judging" || isAnnounced(head));
}

/** The address of one of its pages. */
export function placeOf({ id }: Pick<ChallengeHead, "id">, { path }: ChallengePlace): string {
  return `/challenges/${id}${path}`;
}
