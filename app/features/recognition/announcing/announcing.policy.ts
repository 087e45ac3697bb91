import type { Actor } from "#app/core/actor.ts";
import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";
import type { AnnouncementState } from "./announcement.ts";

interface Seen {
  readonly state: AnnouncementState;
}

/** Who announces to everybody, and who says something to it. */
export const announcingPolicy = {
  announce: ({ active, role }: Actor) =>
    allowIf(active && role === "leader", "announcing.refusedAnnounce"),
  /** Until it is published it is the leaders'; of what was withdrawn they see that it was, and why. */
  see: ({ active, role }: Actor, { state }: Seen) =>
    allowIf(active && (state === "published" || role === "leader"), "announcing.notFound"),
  congratulate: ({ active }: Actor) => allowIf(active, "announcing.refusedCongratulate"),
  /** One's own words, and as a moderator another's. */
  takeBack: ({ active, id, isModerator }: Actor, { personId }: { readonly personId: string }) =>
    allowIf(active && (id === personId || isModerator), "announcing.refusedTakeBack"),
} satisfies Record<string, Rule<never>>;

/** For docs/permissions.md. */
export const announcingPolicyRows: readonly PolicyRow[] = [
  {
    action: "compose, schedule, publish and withdraw announcements",
    situations: { "": announcingPolicy.announce },
  },
  {
    action: "see an announcement",
    situations: {
      "it is published": (actor) => announcingPolicy.see(actor, { state: "published" }),
      "it is not, or was withdrawn": (actor) => announcingPolicy.see(actor, { state: "draft" }),
    },
  },
  {
    action: "react to an announcement, and congratulate",
    situations: { "": announcingPolicy.congratulate },
  },
  {
    action: "take back what was said to an announcement",
    situations: {
      "one's own": (actor) => announcingPolicy.takeBack(actor, { personId: actor.id }),
      "another's": (actor) => announcingPolicy.takeBack(actor, { personId: "another" }),
    },
  },
];
