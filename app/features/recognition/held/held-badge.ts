import type { MessageKey, Translate } from "#app/core/words.ts";
import type { BadgeArtwork } from "#app/ui/badge/badge-medallion.tsx";
import type { AwardState } from "../awarding/award.ts";
import type { BadgeGiver } from "../badge/badge.ts";
import type { FactKind } from "../rules/fact.ts";

/** Something that made it enough, as far as its reader may see it. */
export interface Behind {
  readonly subjectId: string;
  readonly seen: {
    readonly title: string;
    readonly lang: string;
    readonly to: string;
    /** Whether it is a comment on what the title names. */
    readonly isComment: boolean;
  } | null;
}

/** A badge that somebody holds, as it was given. */
export interface HeldBadge {
  /** Of the award. */
  readonly id: string;
  readonly badgeId: string;
  readonly name: string;
  /** Of the name. */
  readonly lang: string;
  readonly artwork: BadgeArtwork;
  readonly state: HeldState;
  readonly givenAs: BadgeGiver;
  /** Null: a rule. */
  readonly giver: string | null;
  /** "17 May 2026": when it was earned or given. */
  readonly day: string;
  /** What changed, and for whom; empty where a rule gave it. */
  readonly changed: string;
  readonly forWhom: string;
  /** Null: people gave it. */
  readonly because: Because | null;
}

export type HeldState = Extract<AwardState, "accepted_quietly" | "accepted_openly" | "announced">;

export interface Because {
  readonly counts: FactKind;
  readonly behind: readonly Behind[];
}

/** Whether colleagues may see it; the same as `heldOpenly`. */
export function isSeenByAll({ state, givenAs }: Pick<HeldBadge, "state" | "givenAs">): boolean {
  return state === "announced" || (state === "accepted_openly" && givenAs === "rule");
}

/** Why somebody has earned it, as a sentence to themselves. */
export function becauseSentence({ counts, behind }: Because, day: string, t: Translate): string {
  const title = behind[0]?.seen?.title ?? t("held.noLonger");
  return t(`held.because_${counts}`, { count: Math.max(1, behind.length), title, day });
}

/** Who may know of it, in words. */
export function stateWords({ state, givenAs }: Pick<HeldBadge, "state" | "givenAs">): MessageKey {
  if (state === "accepted_openly" && givenAs !== "rule") return "held.waitsAnnouncement";
  return `held.state_${state}`;
}
