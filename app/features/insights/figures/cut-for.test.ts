import { describe, expect, test } from "vitest";
import { cutFor } from "./cut-for.ts";

const [unitId, categoryId] = ["a-unit", "a-category"];
const may = { from: "2026-05-01", to: "2026-05-31", unitId: null, categoryId: null, kind: null };
const weeks = { ...may, from: "2026-05-04", to: "2026-05-31" };

describe("the cut that is read", () => {
  test("is that of months for whole months, unless days or weeks are told apart", () => {
    expect(cutFor(may, "month")).toBe("unit_month");
    expect(cutFor(may, "whole")).toBe("unit_month");
    expect(cutFor({ ...may, unitId }, "whole")).toBe("unit_month");
    expect(cutFor(may, "week")).toBe("category_day");
    expect(cutFor({ ...may, unitId }, "day")).toBe("unit_day");
    expect(cutFor({ ...may, to: "2026-05-30", unitId }, "whole")).toBe("unit_day");
  });

  test("is that of categories for a category or kind of the whole organisation", () => {
    expect(cutFor({ ...may, categoryId }, "day")).toBe("category_day");
    expect(cutFor({ ...may, kind: "new" }, "month")).toBe("category_day");
  });

  test("crosses unit and category in whole weeks or months, and in nothing finer", () => {
    expect(cutFor({ ...may, unitId, categoryId }, "month")).toBe("cross_month");
    expect(cutFor({ ...weeks, unitId, kind: "new" }, "week")).toBe("cross_week");
    expect(() => cutFor({ ...may, unitId, categoryId }, "day")).toThrow(RangeError);
    expect(() => cutFor({ ...may, to: "2026-05-30", unitId, categoryId }, "whole")).toThrow(
      RangeError,
    );
  });
});
