import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criterion, mixedSheet, wholeDraft } from "#tests/support/challenge-draft.ts";
import { phase } from "#tests/support/timelines.ts";
import { emptyDraft, type ChallengeDraft } from "./draft.ts";
import { sections } from "./lack.ts";
import { isComplete, review, whatIsMissing } from "./sections.ts";

describe("a draft", () => {
  test("that has everything lacks nothing, in no section", () => {
    expect(review(wholeDraft)).toEqual([]);
    expect(isComplete(wholeDraft)).toBe(true);
  });

  test("that is empty lacks something in every section but the one that may stay empty", () => {
    const lacking = sections.filter((one) => whatIsMissing(one, emptyDraft).length > 0);
    expect(lacking).toEqual(sections.filter((one) => one !== "resources"));
    expect(isComplete(emptyDraft)).toBe(false);
  });

  test("is judged section by section: what is taken from one is a lack of that one", () => {
    fc.assert(
      fc.property(fc.subarray([...sections]), (emptied) => {
        const draft = emptied.reduce(without, wholeDraft);
        const found = new Set(review(draft).map(({ section }) => section));
        const expected = new Set(emptied.filter((one) => one !== "resources"));
        // A sheet belongs to a phase, so it is out of place without.
        if (emptied.includes("timeline")) expected.add("judging");
        expect(found).toEqual(expected);
      }),
    );
  });
});

describe("general", () => {
  const withGeneral = (more: Partial<ChallengeDraft["general"]>) =>
    whatIsMissing("general", { ...wholeDraft, general: { ...wholeDraft.general, ...more } });

  test("takes 90 characters of title and tagline, 200 of the brief, and no more", () => {
    expect(withGeneral({ title: "t".repeat(90), brief: "b".repeat(200) })).toEqual([]);
    expect(withGeneral({ title: "t".repeat(91), tagline: "t".repeat(91) })).toEqual([
      { section: "general", field: "title", problem: "too_long", number: 90 },
      { section: "general", field: "tagline", problem: "too_long", number: 90 },
    ]);
    expect(withGeneral({ brief: "b".repeat(201) })).toMatchObject([{ number: 200 }]);
  });

  test("takes blanks for nothing, and wants a text beside a picture", () => {
    expect(withGeneral({ title: " \n", cover: { alternativeText: "" } })).toEqual([
      { section: "general", field: "title", problem: "missing" },
      { section: "general", field: "alternativeText", problem: "missing" },
    ]);
    expect(withGeneral({ cover: null })).toEqual([]);
    expect(withGeneral({ types: [] })).toMatchObject([{ field: "types", problem: "missing" }]);
  });
});

describe("sponsors", () => {
  const [ada, ben] = wholeDraft.sponsors;
  const withSponsors = (...sponsors: (Partial<NonNullable<typeof ada>> | undefined)[]) =>
    whatIsMissing("sponsors", {
      ...wholeDraft,
      sponsors: sponsors.map((one) => ({
        personId: "cleo",
        costShare: null,
        isAccountable: false,
        ...one,
      })),
    }).map(({ field, problem, rowId, number }) => [field, problem, rowId ?? number]);

  test("have exactly one who is accountable", () => {
    expect(withSponsors({ isAccountable: true })).toEqual([]);
    expect(withSponsors({})).toEqual([["accountable", "not_one", undefined]]);
    expect(withSponsors(ada, { ...ben, isAccountable: true })).toHaveLength(1);
  });

  test("are each named once", () => {
    expect(
      withSponsors({ ...ada, costShare: null }, { ...ada, costShare: null, isAccountable: false }),
    ).toEqual([["sponsors", "taken_twice", "ada"]]);
  });

  test("share a hundred per cent of the cost, in whole ones, or say nothing of it", () => {
    expect(withSponsors(ada, ben)).toEqual([]);
    expect(withSponsors({ ...ada, costShare: 33 }, { ...ben, costShare: 33 })).toEqual([
      ["costShare", "sum", 66],
    ]);
    expect(withSponsors(ada, { ...ben, costShare: null })).toEqual([
      ["costShare", "missing", "ben"],
    ]);
    expect(withSponsors({ ...ada, costShare: 50.5 }, { ...ben, costShare: 49.5 })).toHaveLength(2);
    expect(withSponsors({ ...ada, costShare: 140 }, { ...ben, costShare: -40 })).toHaveLength(2);
  });
});

describe("timeline", () => {
  const withPhases = (...phases: ChallengeDraft["phases"]) =>
    whatIsMissing("timeline", { ...wholeDraft, phases }).map(({ field, problem, rowId }) => [
      field,
      problem,
      rowId,
    ]);
  const one = phase("one", "2027-03-01", "2027-04-01");

  test("says which phase is wrong, and at which end", () => {
    expect(withPhases()).toEqual([["phases", "missing", undefined]]);
    expect(withPhases({ ...one, endsAt: null })).toEqual([["endsAt", "end_missing", "one"]]);
    expect(withPhases({ ...one, endsAt: one.startsAt })).toEqual([
      ["startsAt", "ends_before_start", "one"],
    ]);
    expect(withPhases(one, { ...one, id: "two" })).toEqual([["startsAt", "overlap", "two"]]);
  });
});

describe("prizes", () => {
  const [gold] = wholeDraft.prizes;
  const withPrize = (more: Partial<NonNullable<typeof gold>>) =>
    whatIsMissing("prizes", {
      ...wholeDraft,
      prizes: [{ id: "gold", place: 1, kind: "cash", amount: 100, text: "", ...more }],
    }).map(({ field, problem }) => [field, problem]);

  test("have an amount where money or time is given, and words where it is not", () => {
    expect(withPrize({})).toEqual([]);
    expect(withPrize({ amount: null })).toEqual([["amount", "missing"]]);
    expect(withPrize({ amount: 0 })).toEqual([["amount", "not_whole"]]);
    expect(withPrize({ amount: 10.5 })).toEqual([["amount", "not_whole"]]);
    expect(withPrize({ kind: "training", amount: null })).toEqual([["text", "missing"]]);
  });

  test("begin with the first place and leave none out", () => {
    expect(withPrize({ place: 2 })).toEqual([["place", "out_of_range"]]);
    expect(withPrize({ place: 0 })).toEqual([["place", "out_of_range"]]);
  });
});

describe("judging", () => {
  const withJudging = (more: Partial<ChallengeDraft["judging"]>, entering = {}) =>
    whatIsMissing("judging", {
      ...wholeDraft,
      judging: { ...wholeDraft.judging, ...more },
      entering: { ...wholeDraft.entering, ...entering },
    }).map(({ field, problem, rowId }) => [field, problem, rowId]);

  test("when blind, refuses public submissions and whatever leads to a person", () => {
    const telling = { visibility: "public", linksIdea: true, linksOutside: true } as const;
    expect(withJudging({}, telling)).toEqual([
      ["isBlind", "blind_needs_private", undefined],
      ["isBlind", "blind_excludes_ideas", undefined],
      ["isBlind", "blind_excludes_links", undefined],
    ]);
    expect(withJudging({ isBlind: false }, telling)).toEqual([]);
  });

  test("has one sheet for each phase that takes submissions", () => {
    expect(withJudging({ sheets: [] })).toEqual([["sheets", "missing", "first"]]);
    expect(withJudging({ sheets: [mixedSheet, mixedSheet] })).toEqual([
      ["sheets", "taken_twice", "first"],
    ]);
    expect(withJudging({ sheets: [mixedSheet, { ...mixedSheet, phaseId: "gone" }] })).toEqual([
      ["sheets", "unknown_phase", "gone"],
    ]);
  });

  test("has points that come to a hundred", () => {
    const criteria = [criterion("use", 50), criterion("cost", 49)];
    const judging = { ...wholeDraft.judging, sheets: [{ ...mixedSheet, criteria }] };
    expect(whatIsMissing("judging", { ...wholeDraft, judging })).toEqual([
      { section: "judging", field: "points", problem: "sum", rowId: "first", number: 99 },
    ]);
    expect(withJudging({ sheets: [{ ...mixedSheet, criteria: [] }] })).toEqual([
      ["criteria", "missing", "first"],
    ]);
  });

  test("says from when to when staff choose, where they do", () => {
    const at = new Date("2027-04-09");
    const nowhere = { startsAt: null, endsAt: null };
    expect(withJudging({ choiceWindow: nowhere, peoplesChoices: 3 })).toEqual([
      ["choiceStartsAt", "start_missing", undefined],
      ["choiceEndsAt", "end_missing", undefined],
    ]);
    expect(withJudging({ choiceWindow: { startsAt: at, endsAt: at }, peoplesChoices: 3 })).toEqual([
      ["choiceStartsAt", "ends_before_start", undefined],
    ]);
  });

  test("says how many judges, and how many choices a ballot has where there are ballots", () => {
    expect(withJudging({ judgesPerSubmission: null })).toEqual([
      ["judgesPerSubmission", "missing", undefined],
    ]);
    const choiceWindow = { startsAt: new Date("2027-04-02"), endsAt: new Date("2027-04-09") };
    const wish = { judgesPerSubmission: 0, peoplesChoices: 2.5, choiceWindow };
    expect(withJudging(wish)).toEqual([
      ["judgesPerSubmission", "out_of_range", undefined],
      ["choices", "out_of_range", undefined],
    ]);
    expect(withJudging({ peoplesChoices: 3, choiceWindow })).toEqual([]);
  });

  test("breaks ties by criteria that exist, and by nothing after a lot", () => {
    expect(
      withJudging({ tieRule: [{ by: "criterion", criterionId: "use" }, { by: "lot" }] }),
    ).toEqual([]);
    expect(withJudging({ tieRule: [{ by: "criterion", criterionId: "gone" }] })).toEqual([
      ["tieRule", "unknown_criterion", "gone"],
    ]);
    expect(withJudging({ tieRule: [{ by: "lot" }, { by: "earlier" }] })).toEqual([
      ["tieRule", "after_the_last", "earlier"],
    ]);
  });
});

describe("the rest", () => {
  const missing = (draft: Partial<ChallengeDraft>) =>
    review({ ...wholeDraft, ...draft }).map(({ section, field, problem, rowId }) =>
      [section, field, problem, rowId].filter((part) => part !== undefined).join(" "),
    );

  test("has a team that can be, rules and terms", () => {
    const rule = { ...wholeDraft.eligibility.rule, fewest: 4, most: 3 };
    expect(missing({ eligibility: { text: "", rule, rules: "", terms: "" } })).toEqual([
      "eligibility text missing",
      "eligibility most out_of_range",
      "eligibility rules missing",
      "eligibility terms missing",
    ]);
  });

  test("has questions that ask, and answers to them", () => {
    const questions = [{ id: "q1", text: " " }];
    const faq = [{ id: "f1", question: "Who pays?", answer: "" }];
    expect(
      missing({ entering: { ...wholeDraft.entering, text: "", questions }, resources: { faq } }),
    ).toEqual([
      "entering text missing",
      "entering question missing q1",
      "resources answer missing f1",
    ]);
  });

  test("promises who does what by a day that comes after the last phase", () => {
    const commitment = { personId: null, action: "", day: "soon" };
    expect(missing({ commitment })).toEqual([
      "commitment person missing",
      "commitment action missing",
      "commitment day missing",
    ]);
    const early = { ...wholeDraft.commitment, day: "2027-03-31" };
    expect(missing({ commitment: early })).toEqual(["commitment day before_the_end"]);
  });
});

function without(draft: ChallengeDraft, section: (typeof sections)[number]): ChallengeDraft {
  return { ...draft, [section === "timeline" ? "phases" : section]: emptyOf(section) };
}

function emptyOf(section: (typeof sections)[number]) {
  return emptyDraft[section === "timeline" ? "phases" : section];
}
