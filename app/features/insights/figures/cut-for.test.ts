import { describe, expect, test } from "vitest";
import { cutFor } from "./cut-for.ts";

const [unitId, categoryId] = ["a-unit", "a-category"];
const may = { from: "2026-05-01", to: "2026-05-31", unitId: null, categoryId: null, kind: null };
const weeks = { ...may, from: "2026-05-04", to: "2026-05-31" };

describe("the cut that is read", () => {
  test("is that of months for whole months, unless days or weeks are told apart", () => {
    expect(cutFor(may, "month", ["idea"])).toBe("unit_month");
    expect(cutFor(may, "whole", ["idea"])).toBe("unit_month");
    expect(cutFor({ ...may, unitId }, "whole", ["idea"])).toBe("unit_month");
    expect(cutFor(may, "week", ["idea"])).toBe("category_day");
    expect(cutFor({ ...may, unitId }, "day", ["idea"])).toBe("unit_day");
    expect(cutFor({ ...may, to: "2026-05-30", unitId }, "whole", ["idea"])).toBe("unit_day");
  });

  test("is that of categories for a category or kind of the whole organisation", () => {
    expect(cutFor({ ...may, categoryId }, "day", ["idea"])).toBe("category_day");
    expect(cutFor({ ...may, kind: "new" }, "month", ["idea"])).toBe("category_day");
  });

  test("crosses unit and category in whole weeks or months, and in nothing finer", () => {
    expect(cutFor({ ...may, unitId, categoryId }, "month", ["idea"])).toBe("cross_month");
    expect(cutFor({ ...weeks, unitId, kind: "new" }, "week", ["idea"])).toBe("cross_week");
    expect(() => cutFor({ ...may, unitId, categoryId }, "day", ["idea"])).toThrow(RangeError);
    expect(() => cutFor({ ...may, unitId, categoryId }, "month", ["voted"])).toThrow(RangeError);
    expect(() =>
      cutFor({ ...may, to: "2026-05-30", unitId, categoryId }, "whole", ["idea"]),
    ).toThrow(RangeError);
  });
});
