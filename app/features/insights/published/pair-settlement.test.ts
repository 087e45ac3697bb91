import { describe, expect, test } from "vitest";
import { pairKey, settledPairs } from "./pair-settlement.ts";
import { wholeOrganisation } from "./published-figure.ts";

/** "parks roads 12 by 6": people of parks did so much for ideas of roads, six people; "*" is all of them. */
function pairs(withinId: string, ...texts: readonly string[]) {
  return texts.map((text) => {
    const [, from = "", to = "", weight = "", people = ""] =
      /^(\S+) (\S+) (\d+) by (\d+)$/.exec(text) ?? [];
    const idOf = (word: string) => (word === "*" ? null : word);
    return {
      ...{ withinId, fromId: idOf(from), toId: idOf(to) },
      ...{ weight: Number(weight), people: Number(people) },
    };
  });
}

const parentOf = new Map([
  ["parks", null],
  ["roads", null],
  ["trees", "parks"],
  ["lawns", "parks"],
]);

/** The organisation's matrix, in which what parks did for itself is as given. */
const above = (own: string) =>
  pairs(
    wholeOrganisation,
    ...[`parks parks ${own}`, "parks roads 30 by 9", "roads parks 31 by 9", "roads roads 40 by 12"],
    ...[
      "parks * 60 by 19",
      "roads * 71 by 20",
      "* parks 61 by 19",
      "* roads 70 by 20",
      "* * 131 by 39",
    ],
  );

const below = pairs(
  "parks",
  ...["trees trees 10 by 7", "trees lawns 8 by 6", "lawns trees 7 by 8", "lawns lawns 5 by 5"],
  ...[
    "trees * 18 by 10",
    "lawns * 12 by 10",
    "* trees 17 by 12",
    "* lawns 13 by 10",
    "* * 30 by 16",
  ],
);

const hiddenOf = (settled: readonly (ReturnType<typeof pairs>[number] & { isHidden: boolean })[]) =>
  settled.filter(({ isHidden }) => isHidden).map(pairKey);

describe("of the matrices of units", () => {
  test("everything is told where nothing is of few people", () => {
    expect(hiddenOf(settledPairs([...above("30 by 16"), ...below], parentOf, new Map()))).toEqual(
      [],
    );
  });

  test("what few people did is hidden, with others of its row and column", () => {
    const few = pairs(
      "parks",
      "trees trees 10 by 2",
      "* * 10 by 2",
      "trees * 10 by 2",
      "* trees 10 by 2",
    );
    const settled = settledPairs([...above("10 by 2"), ...few], parentOf, new Map());
    expect(hiddenOf(settled)).toEqual(
      expect.arrayContaining(few.map(pairKey).concat(`${wholeOrganisation} parks parks`)),
    );
    expect(
      hiddenOf(settled).filter((key) => key.startsWith(wholeOrganisation)).length,
    ).toBeGreaterThan(3);
  });

  test("all of a matrix together is hidden when that one pair is in the matrix above", () => {
    const earlier = new Map([[`${wholeOrganisation} parks parks`, true]]);
    const settled = settledPairs([...above("30 by 16"), ...below], parentOf, earlier);
    expect(hiddenOf(settled)).toContain("parks all all");
  });

  test("nothing of a matrix is told where all of it together would have to be hidden, which is told above", () => {
    const few = pairs(
      "parks",
      "trees trees 30 by 16",
      "trees * 30 by 16",
      "* trees 30 by 16",
      "* * 30 by 16",
    );
    const earlier = new Map([
      ["parks trees trees", true],
      [`${wholeOrganisation} parks parks`, false],
    ]);
    const hidden = hiddenOf(settledPairs([...above("30 by 16"), ...few], parentOf, earlier));
    expect(hidden).not.toContain(`${wholeOrganisation} parks parks`);
    expect(hidden).toEqual(
      expect.arrayContaining(["parks trees trees", "parks trees all", "parks all trees"]),
    );
  });

  test("what was hidden stays hidden", () => {
    const earlier = new Map([["parks trees lawns", true]]);
    const hidden = hiddenOf(settledPairs([...above("30 by 16"), ...below], parentOf, earlier));
    expect(hidden).toContain("parks trees lawns");
    expect(hidden.length).toBeGreaterThan(1);
  });
});
