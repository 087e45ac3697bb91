/**
 * Following: hearing of what happens to something. One follows ideas, people, units, categories and challenges by choice; an
 * idea also by having written it, voted for it, commented on it, being named in its discussion or answering for it.
 * Not wanting to hear of an idea (muted) wins over all of these.
 */
export const followedKinds = ["idea", "challenge", "person", "unit", "category"] as const;
export type FollowedKind = (typeof followedKinds)[number];

/** What can be followed. */
export interface Followed {
  readonly kind: FollowedKind;
  readonly id: string;
}

/** What one has said about it. */
export const followStates = ["following", "none", "muted"] as const;
export type FollowState = (typeof followStates)[number];

/** Why one hears of an idea without having chosen to, the strongest first. */
export const automaticReasons = ["author", "owner", "commenter", "mentioned", "voter"] as const;
export type AutomaticReason = (typeof automaticReasons)[number];

/** How one stands towards an idea. */
export interface Hearing {
  readonly state: FollowState;
  readonly reasons: readonly AutomaticReason[];
}

/** Whether this can be muted: only ideas are heard of without being followed. */
export function canBeMuted({ kind }: Pick<Followed, "kind">): boolean {
  return kind === "idea";
}

/** Whether one hears of comments too; who only voted hears of decisions alone. */
export function hearsAll({ state, reasons }: Hearing): boolean {
  if (state === "muted") return false;
  return state === "following" || reasons.some((reason) => reason !== "voter");
}

/** What stopping means: taking a choice back where nothing else remains, else muting. */
export function stopped({ reasons }: Hearing): FollowState {
  return reasons.length > 0 ? "muted" : "none";
}

/** Whether a string from outside names a kind of thing that can be followed. */
export function isFollowedKind(text: unknown): text is FollowedKind {
  return followedKinds.some((kind) => kind === text);
}
