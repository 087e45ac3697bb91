import { describe, expect, test } from "vitest";
import { changedShare, editSize, isTold } from "./edit-size.ts";
import type { IdeaText } from "./idea.ts";

const text: IdeaText = {
  title: "A shorter queue",
  problem:
    "The queue at the counter is long every Monday morning, and people leave without having been heard.",
  proposal:
    "Let people book a time by telephone or at the door, and keep one counter for those who cannot.",
  beneficiary: "Everybody who queues.",
  kind: "improve",
  categoryId: "c",
};
const size = (more: Partial<IdeaText>) => editSize(text, { ...text, ...more });

describe("an edit", () => {
  test("of signs, capitals or order is small", () => {
    expect(size({ beneficiary: "everybody, who queues!" })).toBe("small");
    expect(size({ title: "Queue: a shorter" })).toBe("small");
  });

  test("of a word in a long text is small, and that of a title notable", () => {
    expect(size({ problem: text.problem.replace("long", "very long") })).toBe("small");
    expect(size({ title: "A short queue" })).toBe("notable");
  });

  test("of half the proposal, or a third of everything, is big", () => {
    expect(size({ proposal: "Close the counter on Mondays." })).toBe("big");
    expect(size({ problem: "", beneficiary: "" })).toBe("big");
  });

  test("of an answer counts", () => {
    const answers = [
      {
        ...{ id: "q", question: "Where?" },
        answer:
          "On the third floor, behind the lifts, where nobody hears their number being called",
      },
    ];
    expect(size({ answers })).not.toBe("small");
  });

  test("that is notable is not told when its author calls it small; a big one is all the same", () => {
    expect(isTold("small", false)).toBe(false);
    expect(isTold("notable", false)).toBe(true);
    expect(isTold("notable", true)).toBe(false);
    expect(isTold("big", true)).toBe(true);
  });
});

test("nothing of nothing has changed, and everything of something", () => {
  expect(changedShare("", "")).toBe(0);
  expect(changedShare("", "word")).toBe(1);
  expect(changedShare("one two", "two one")).toBe(0);
  expect(changedShare("no", "no no")).toBeCloseTo(1 / 3);
});
