/**
 * The pages of a challenge, in the order of their tabs: those for everybody, and those of its sponsors and others who act
 * on it. A slice adds a line here and nothing else to be reachable from all of them.
 */
import type { MessageKey } from "#app/core/words.ts";
import { isChangeable } from "./authoring/changeable.ts";
import { isEditable, isPublic } from "./challenge.ts";
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
];

/** The address of one of its pages. */
export function placeOf({ id }: Pick<ChallengeHead, "id">, { path }: ChallengePlace): string {
  return `/challenges/${id}${path}`;
}
