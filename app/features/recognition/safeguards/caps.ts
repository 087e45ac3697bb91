/** Caps: how much somebody may give in a time. Whatever is given to a team is given once. */
import type { Gift } from "./gift.ts";

export interface Cap {
  /** Of what: all that somebody gives, of one badge, or to one person. */
  readonly on: "giver" | "giver_and_badge" | "giver_and_recipient";
  readonly atMost: number;
  /** Within so many days, counted back from the moment of giving. */
  readonly days: number;
}

export interface CapReached {
  readonly cap: Cap;
  readonly given: number;
  /** To whom, when the cap is on one person; null otherwise. */
  readonly recipientId: string | null;
  /** When there is room for one more; null where nothing may be given at all. */
  readonly againAt: Date | null;
}

export interface WantedGift {
  readonly badgeId: string;
  readonly giverId: string;
  readonly recipientIds: readonly string[];
  readonly at: Date;
}

/** Every cap that stands against a gift; none means that it may be given. */
export function capsReached(
  wanted: WantedGift,
  earlier: readonly Gift[],
  caps: readonly Cap[],
): CapReached[] {
  return caps.flatMap((cap) =>
    recipientsFor(cap, wanted).flatMap((recipientId) => {
      const moments = countedMoments(wanted, earlier, { cap, recipientId });
      if (moments.length < cap.atMost) return [];
      return [{ cap, given: moments.length, recipientId, againAt: freeAt(moments, cap) }];
    }),
  );
}

function recipientsFor({ on }: Cap, { recipientIds }: WantedGift): readonly (string | null)[] {
  return on === "giver_and_recipient" ? [...new Set(recipientIds)] : [null];
}

// The moments of those that still count, the latest first.
function countedMoments(
  { badgeId, giverId, at }: WantedGift,
  earlier: readonly Gift[],
  { cap, recipientId }: { readonly cap: Cap; readonly recipientId: string | null },
): Date[] {
  const since = at.getTime() - cap.days * day;
  const counted = earlier.filter(
    (gift) =>
      gift.giverId === giverId &&
      gift.at.getTime() > since &&
      (cap.on !== "giver_and_badge" || gift.badgeId === badgeId) &&
      (recipientId === null || gift.recipientId === recipientId),
  );
  const once = new Map(counted.map((gift) => [gift.id, gift.at]));
  return [...once.values()].sort((one, other) => other.getTime() - one.getTime());
}

function freeAt(moments: readonly Date[], { atMost, days }: Cap): Date | null {
  const last = moments[atMost - 1];
  return last ? new Date(last.getTime() + days * day) : null;
}

const day = 86_400_000;
