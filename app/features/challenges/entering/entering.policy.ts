import { allowIf, type PolicyRow, type Rule } from "#app/core/policy.ts";

/** What rules need to know of a challenge, for one person. */
interface Around {
  readonly isSponsor: boolean;
  readonly isJudge: boolean;
}

/** Who may help others to enter; judges keep out of what they will mark. */
export const enteringPolicy = {
  /** Writing for a colleague, who then confirms it. */
  enterFor: (actor, { isJudge }) =>
    allowIf(actor.active && actor.role !== "staff" && !isJudge, "entering.refusedFor"),
  /** Letting somebody submit late. */
  admitLate: (actor, { isSponsor, isJudge }) =>
    allowIf(actor.active && isSponsor && !isJudge, "entering.refusedLate"),
} satisfies Record<string, Rule<Around>>;

const nobody: Around = { isSponsor: false, isJudge: false };
const sponsor: Around = { isSponsor: true, isJudge: false };
const judge: Around = { isSponsor: true, isJudge: true };

/** For docs/permissions.md. */
export const enteringPolicyRows: readonly PolicyRow[] = [
  {
    action: "enter a challenge for a colleague",
    situations: {
      "others judge": (actor) => enteringPolicy.enterFor(actor, nobody),
      "one judges": (actor) => enteringPolicy.enterFor(actor, judge),
    },
  },
  {
    action: "let somebody submit late",
    situations: {
      "one sponsors": (actor) => enteringPolicy.admitLate(actor, sponsor),
      "one judges": (actor) => enteringPolicy.admitLate(actor, judge),
      "others sponsor": (actor) => enteringPolicy.admitLate(actor, nobody),
    },
  },
];
