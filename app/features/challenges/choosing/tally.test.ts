import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotProblems, type BallotRule } from "./ballot.ts";
import { shownTally, tallyOf } from "./tally.ts";

const rule: BallotRule = {
  submissionIds: new Set(["a", "b", "c", "d"]),
  choices: 2,
  own: new Map([["ada", new Set(["a"])]]),
};
const ballot = (voterId: string, ...choices: string[]) => ({ voterId, choices });

describe("a ballot", () => {
  const problems = (voterId: string, ...choices: string[]) =>
    ballotProblems(ballot(voterId, ...choices), rule);

  test("has up to so many choices", () => {
    expect(problems("ben", "a")).toEqual([]);
    expect(problems("ben", "a", "b")).toEqual([]);
    expect(problems("ben")).toEqual(["empty"]);
    expect(problems("ben", "a", "b", "c")).toEqual(["too_many"]);
  });

  test("has each of them once, among the submissions", () => {
    expect(problems("ben", "a", "a")).toEqual(["repeated"]);
    expect(problems("ben", "z")).toEqual(["unknown"]);
    expect(problems("ben", "z", "z", "z")).toEqual(["too_many", "repeated", "unknown"]);
  });

  test("does not choose what is one's own", () => {
    expect(problems("ada", "a", "b")).toEqual(["own"]);
    expect(problems("ada", "b")).toEqual([]);
  });
});

describe("a tally", () => {
  const found = tallyOf(
    [ballot("ben", "a", "b"), ballot("cleo", "b"), ballot("dan", "c", "a"), ballot("ada", "c")],
    rule,
  );

  test("counts each choice once; the same count shares a place, none included", () => {
    expect(
      found.results.map(({ place, submissionId, count }) => [place, submissionId, count]),
    ).toEqual([
      [1, "a", 2],
      [1, "b", 2],
      [1, "c", 2],
      [4, "d", 0],
    ]);
    expect(found).toMatchObject({ ballots: 4, choices: 6, refused: [] });
  });

  test("lets a person's first ballot stand that counts, and says what it refused", () => {
    const ballots = [ballot("ben"), ballot("ben", "a"), ballot("ben", "b"), ballot("ada", "a")];
    expect(tallyOf(ballots, rule)).toMatchObject({
      ballots: 1,
      choices: 1,
      refused: [
        { voterId: "ben", problems: ["empty"] },
        { voterId: "ben", problems: ["second_ballot"] },
        { voterId: "ada", problems: ["own"] },
      ],
    });
  });

  test("is hidden until it closes, though not how many have voted", () => {
    const closesAt = new Date("2027-05-01T12:00:00Z");
    const before = new Date(closesAt.getTime() - 1);
    expect(shownTally(found, closesAt, before)).toEqual({ ballots: 4, results: null });
    expect(shownTally(found, closesAt, closesAt)).toEqual({ ballots: 4, results: found.results });
  });

  test("of any ballots adds up, and does not depend on their order", () => {
    const any = fc.uniqueArray(
      fc.record({
        voterId: fc.nat(30).map(String),
        choices: fc.array(fc.constantFrom("a", "b", "c", "d", "z")),
      }),
      { selector: ({ voterId }) => voterId },
    );
    fc.assert(
      fc.property(any, (ballots) => {
        const tally = tallyOf(ballots, rule);
        const counted = tally.results.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(tally.choices);
        expect(tally.ballots + tally.refused.length).toBe(ballots.length);
        for (const { count } of tally.results) expect(count).toBeLessThanOrEqual(tally.ballots);
        expect(tallyOf([...ballots].reverse(), rule).results).toEqual(tally.results);
      }),
    );
  });
});
