import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeDraft } from "#tests/support/challenge-draft.ts";
import { phase } from "#tests/support/timelines.ts";
import { emptyDraft, type ChallengeDraft } from "./draft.ts";
import { missingFromNotice, noticeFields, type NoticeField } from "./notice.ts";
import { prizeTotal } from "./prize.ts";
import { isDeadlineAhead, scheduleProblem } from "./publishing.ts";

/** What has to be taken from a draft so that it no longer tells a part of the notice. */
const silenced: Readonly<Record<NoticeField, Partial<ChallengeDraft>>> = {
  subject: { general: { ...wholeDraft.general, description: " " } },
  eligibility: { eligibility: { ...wholeDraft.eligibility, text: "" } },
  registration: { entering: { ...wholeDraft.entering, text: "" } },
  prize: { prizes: [{ id: "gold", place: 1, kind: "cash", amount: null, text: "Much" }] },
  selection: { judging: { ...wholeDraft.judging, sheets: [] } },
};

describe("the notice", () => {
  test("is told by a whole draft, and by an empty one in no part", () => {
    expect(missingFromNotice(wholeDraft)).toEqual([]);
    expect(missingFromNotice(emptyDraft)).toEqual(noticeFields);
  });

  test("misses exactly what is taken from it", () => {
    fc.assert(
      fc.property(fc.subarray([...noticeFields]), (fields) => {
        const draft = fields.reduce((one, field) => ({ ...one, ...silenced[field] }), wholeDraft);
        expect(missingFromNotice(draft)).toEqual(fields);
      }),
    );
  });

  test("counts words as the amount of what cannot be measured, and ballots as a basis of selection", () => {
    const prizes = [{ id: "h", place: 1, kind: "honour", amount: null, text: "A plaque" }] as const;
    const judging = { ...wholeDraft.judging, sheets: [], peoplesChoices: 3 };
    expect(missingFromNotice({ ...wholeDraft, prizes, judging })).toEqual([]);
  });
});

describe("the total of prizes", () => {
  test("adds money in cents and time in days, and counts what is neither", () => {
    expect(prizeTotal(wholeDraft.prizes)).toEqual({ cents: 100_000, days: 10, others: 1 });
    const tenths = [0.1, 0.2].map(
      (units) => ({ kind: "seed_money", amount: units * 100 }) as const,
    );
    expect(prizeTotal(tenths).cents).toBe(30);
    expect(prizeTotal([])).toEqual({ cents: 0, days: 0, others: 0 });
  });
});

describe("publishing", () => {
  const phases = [phase("first", "2027-03-01", "2027-04-01")];
  const now = new Date("2027-01-01T00:00:00Z");
  const on = (day: string) => scheduleProblem(new Date(`${day}T00:00:00Z`), phases, now);

  test("is set for a moment that lies ahead, and not for now", () => {
    expect(on("2027-01-02")).toBe(null);
    expect(on("2027-01-01")).toBe("in_the_past");
    expect(on("2026-12-31")).toBe("in_the_past");
  });

  test("comes while something can still be submitted", () => {
    expect(on("2027-03-31")).toBe(null);
    expect(on("2027-04-01")).toBe("after_the_deadline");
    expect(isDeadlineAhead([], now)).toBe(false);
  });
});
