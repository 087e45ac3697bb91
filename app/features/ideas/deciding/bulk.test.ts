import { expect, test } from "vitest";
import { asSeenIdeas, foreseenRefusal, readSeenIdeas } from "./bulk.ts";

const [one, two] = ["01900000-0000-7000-8000-000000000001", "01900000-0000-7000-8000-000000000002"];

test("ideas and where they were seen survive a form, and nonsense is left out", () => {
  const ideas = [
    { id: one, stage: "open" },
    { id: two, stage: "in_review" },
  ] as const;
  expect(readSeenIdeas(asSeenIdeas(ideas))).toEqual([
    { ideaId: one, seenStage: "open" },
    { ideaId: two, seenStage: "in_review" },
  ]);
  expect(readSeenIdeas(`,x:open,${one}:nowhere,${two},${one}:open:open`)).toEqual([
    { ideaId: one, seenStage: "open" },
  ]);
});

test("what an idea will refuse is known before", () => {
  const idea = { stage: "open", standing: "published", canAnswer: true } as const;
  expect(foreseenRefusal(idea, "not_now")).toBeNull();
  expect(foreseenRefusal(idea, "accepted")?.key).toBe("deciding.noSuchWay");
  expect(foreseenRefusal({ ...idea, canAnswer: false }, "not_now")?.key).toBe(
    "ideas.refusedAnswer",
  );
  expect(foreseenRefusal({ ...idea, standing: "withdrawn" }, "not_now")?.key).toBe(
    "deciding.withdrawn",
  );
});
