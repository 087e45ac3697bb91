/**
 * The pages of a challenge, in the order of their tabs: those for everybody, and those of its sponsors and others who act
 * on it. Another page needs a line here and nothing else to be reachable from all of them.
 */
import type { MessageKey } from "#app/core/words.ts";
import { isChangeable } from "./authoring/changeable.ts";
import { isEditable, isOver, isPublic, isRunning } from "./challenge.ts";
import type { ChallengeHead } from "./challenge-head.queries.server.ts";

export interface ChallengePlace {
  /** What follows the challenge's own address; empty for its first page. */
  readonly path: string;
  readonly label: MessageKey;
  readonly shown: (head: ChallengeHead) => boolean;
}

const everybody = () => true;
// Nobody here answers for what was brought in.
const ofOurs = ({ isElsewhere }: ChallengeHead) => !isElsewhere;
const sponsors = ({ capacities }: ChallengeHead) => capacities.includes("sponsor");
const overseers = (head: ChallengeHead) =>
  sponsors(head) && isPublic(head.state) && !head.isJudge && !head.isEntrant;
const leaders = (head: ChallengeHead) =>
  ofOurs(head) &&
  head.capacities.includes("leader") &&
  !head.isJudge &&
  (head.state === "judging" || isOver(head.state));

export const publicPlaces: readonly ChallengePlace[] = [
  { path: "", label: "challenges.overview", shown: everybody },
  { path: "/timeline", label: "overview.timeline", shown: everybody },
  { path: "/prizes", label: "overview.prizes", shown: everybody },
  { path: "/rules", label: "overview.rules", shown: everybody },
  { path: "/judging", label: "overview.judging", shown: everybody },
  { path: "/questions", label: "questioning.title", shown: ofOurs },
  {
    path: "/updates",
    label: "updates.title",
    shown: (head) => ofOurs(head) && isPublic(head.state),
  },
  {
    path: "/entry",
    label: "entering.tab",
    // Sponsors and judges do not enter: sponsors may write an entry down for somebody while it is open.
    shown: (head) =>
      ofOurs(head) &&
      isRunning(head.state) &&
      (head.isEntrant || (!head.isJudge && (!sponsors(head) || head.state === "open"))),
  },
  {
    path: "/submissions",
    label: "entering.gallery",
    shown: (head) => ofOurs(head) && isPublic(head.state),
  },
  {
    path: "/choice",
    label: "choosing.place",
    shown: ({ hasChoice, state }) => hasChoice && isPublic(state),
  },
  { path: "/feedback", label: "winning.feedbackPlace", shown: isAnswered },
  { path: "/winners", label: "winning.place", shown: isAnnounced },
  { path: "/tracker", label: "tracking.place", shown: isAnnounced },
];

/** What one can do with a challenge: buttons on its first page, the main thing first. */
export const actPlaces: readonly ChallengePlace[] = [
  {
    path: "/entry",
    label: "entering.tab",
    shown: (head) =>
      ofOurs(head) && isRunning(head.state) && !head.isEntrant && !head.isJudge && !sponsors(head),
  },
  {
    path: "/entry",
    label: "entering.mine",
    shown: (head) => ofOurs(head) && isRunning(head.state) && head.isEntrant,
  },
  { path: "/winners", label: "winning.seeWinners", shown: isAnnounced },
];

export const deskPlaces: readonly ChallengePlace[] = [
  { path: "/state", label: "states.tab", shown: ({ capacities }) => capacities.length > 0 },
  {
    path: "/edit/general",
    label: "challenges.write",
    shown: (head) => sponsors(head) && isEditable(head.state),
  },
  {
    path: "/edit/resources",
    label: "authoring.keepUp",
    shown: (head) =>
      sponsors(head) && isPublic(head.state) && isChangeable("resources", head.state),
  },
  {
    path: "/preview",
    label: "authoring.preview",
    shown: (head) => sponsors(head) && !isPublic(head.state),
  },
  {
    path: "/screening",
    label: "screening.title",
    shown: (head) => sponsors(head) && isPublic(head.state),
  },
  { path: "/judges", label: "judging.judges", shown: overseers },
  { path: "/evaluations", label: "judging.evaluations", shown: overseers },
  {
    path: "/ranking",
    label: "judging.ranking",
    shown: (head) => overseers(head) || leaders(head),
  },
  {
    path: "/winners",
    label: "winning.place",
    shown: (head) => ofOurs(head) && head.state === "judging" && announcers(head),
  },
  {
    path: "/records",
    label: "records.place",
    shown: (head) => isPublic(head.state) && announcers(head),
  },
];

/** Sponsors, and leaders who announce; nobody who enters or judges it. */
function announcers({ capacities, isEntrant, isJudge }: ChallengeHead): boolean {
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
