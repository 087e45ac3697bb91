import fc from "fast-check";
import { expect, test } from "vitest";
import { stages, type Stage } from "../idea.ts";
import { transition, transitions, transitionsFrom } from "./transitions.ts";

/** The life of an idea as docs/glossary.md tells it, besides merging. */
const told: readonly (readonly [Stage, Stage])[] = [
  ["open", "in_review"],
  ["in_review", "accepted"],
  ["accepted", "piloting"],
  ["piloting", "implemented"],
  ["implemented", "spread"],
  ["open", "not_now"],
  ["in_review", "not_now"],
  ["accepted", "not_now"],
  ["piloting", "not_now"],
  ["not_now", "open"],
  ["in_review", "open"],
];

test("of all pairs of stages exactly those that are told are ways, and from not now an appeal leads to accepted", () => {
  const stage = fc.constantFrom(...stages);
  fc.assert(
    fc.property(stage, stage, (from, to) => {
      const isTold = told.some(([one, other]) => one === from && other === to);
      expect(transition(from, to) !== undefined).toBe(isTold);
      const byAppeal = from === "not_now" && to === "accepted";
      expect(transition(from, to, "appeal") !== undefined).toBe(isTold || byAppeal);
    }),
    { numRuns: 500 },
  );
});

test("whatever is chosen, step by step, no walk leaves the table or comes to a merged idea", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10), { maxLength: 30 }), (choices) => {
      let stage: Stage = "open";
      for (const choice of choices) {
        const ways = transitionsFrom(stage);
        const way = ways[choice % Math.max(ways.length, 1)];
        if (!way) break;
        expect(way.from).toBe(stage);
        stage = way.to;
        expect(stage).not.toBe("merged");
      }
    }),
  );
});

test("declining, accepting and finishing need a reason; leaving a pilot its lessons", () => {
  for (const { from, to, needsReason, needsLessons } of transitions) {
    expect(needsReason, `${from} to ${to}`).toBe(
      ["not_now", "accepted", "implemented", "spread"].includes(to),
    );
    expect(needsLessons, `${from} to ${to}`).toBe(from === "piloting");
  }
});
