import { describe, expect, test } from "vitest";
import { foreseenConflicts, isFinal, type Known } from "./conflicts.ts";

function known(id: string, unit: string, more: Partial<Known> = {}): Known {
  return {
    id,
    unitId: unit,
    unitPath: ["ministry", unit],
    manages: [],
    coAuthorIds: [],
    ...more,
  };
}
const judge = known("joe", "roads");
const ada = known("ada", "schools");

describe("a conflict", () => {
  test("is not seen between people who have nothing to do with each other", () => {
    expect(foreseenConflicts(judge, [ada, known("ben", "parks")])).toEqual([]);
    expect(foreseenConflicts(judge, [])).toEqual([]);
  });

  test("is seen with one's own team, and cannot be declared away", () => {
    const kinds = foreseenConflicts(judge, [ada, judge]);
    expect(kinds).toContain("member");
    expect(kinds.filter(isFinal)).toEqual(["member"]);
  });

  test("is seen with somebody of the same unit, not of the same ministry", () => {
    expect(foreseenConflicts(judge, [ada, known("ben", "roads")])).toEqual(["same_unit"]);
  });

  test("is seen with whom one has written an idea, whoever says so", () => {
    const coAuthor = { ...ada, coAuthorIds: ["joe"] };
    expect(foreseenConflicts(judge, [coAuthor])).toEqual(["co_author"]);
    expect(foreseenConflicts({ ...judge, coAuthorIds: ["ada"] }, [ada])).toEqual(["co_author"]);
  });

  test("is seen along the line of managers, upwards and downwards, at any distance", () => {
    const manager = { ...judge, manages: ["ministry"] };
    expect(foreseenConflicts(manager, [ada])).toEqual(["manager_line"]);
    expect(foreseenConflicts(judge, [{ ...ada, manages: ["roads"] }])).toEqual(["manager_line"]);
    expect(foreseenConflicts({ ...judge, manages: ["roads"] }, [ada])).toEqual([]);
  });
});
