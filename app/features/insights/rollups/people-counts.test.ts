import { describe, expect, test } from "vitest";
import { bits, firstBit } from "./act.ts";
import { PeopleCounts, type PersonPeriod } from "./people-counts.ts";

const did = (
  personId: string,
  grain: "week" | "month",
  period: number,
  acts: number,
  unitId = "Roads",
): PersonPeriod => ({ personId, grain, period, unitId, acts });

function counted(...rows: readonly PersonPeriod[]) {
  const counts = new PeopleCounts();
  const movers = counts.add(rows, 1);
  return { counts, movers, rows: [...counts.rows()] };
}

const of = (rows: ReturnType<typeof counted>["rows"], span: number, period: number) =>
  rows.find((row) => row.grain === "month" && row.span === span && row.period === period);

describe("people are counted", () => {
  test("once in every span that holds what they did, by what it was", () => {
    const { rows } = counted(
      did("Ada", "month", 10, bits.posted | firstBit),
      did("Ada", "month", 11, bits.thanked),
      did("Ben", "month", 10, bits.voted),
    );
    expect(of(rows, 1, 10)).toMatchObject({ people: 2, acted: 2, posted: 1, voted: 1, first: 1 });
    expect(of(rows, 1, 11)).toMatchObject({ people: 1, acted: 0, thanked: 1, recognised: 1 });
    expect(of(rows, 3, 12)).toMatchObject({ people: 2, acted: 2, posted: 1, thanked: 1 });
    expect(of(rows, 3, 13)).toMatchObject({ people: 1, acted: 0 });
    expect(of(rows, 3, 14)).toBeUndefined();
    expect(of(rows, 12, 21)).toMatchObject({ people: 2 });
    expect(rows.filter(({ grain }) => grain === "week")).toEqual([]);
  });

  test("as coming back where they took part in the span before, whatever else they did", () => {
    const { rows } = counted(
      did("Ada", "month", 10, bits.voted),
      did("Ada", "month", 11, bits.commented),
      did("Ben", "month", 10, bits.opened),
      did("Ben", "month", 11, bits.voted),
      did("Cy", "month", 10, bits.voted),
      did("Cy", "month", 11, bits.opened),
    );
    expect(of(rows, 1, 11)).toMatchObject({ people: 3, acted: 2, returned: 1 });
    expect(of(rows, 3, 13)).toMatchObject({ acted: 2, returned: 1 });
  });

  test("nowhere by unit where they acted in several, in which they are movers; coming back whichever it was before", () => {
    const { rows, movers } = counted(
      did("Ada", "month", 10, bits.voted),
      did("Ada", "month", 11, bits.posted, "Water"),
    );
    expect(of(rows, 1, 11)).toMatchObject({ unit_id: "Water", acted: 1, returned: 1 });
    expect(of(rows, 3, 11)).toBeUndefined();
    expect(movers.filter(({ span, period }) => span === 3 && period === 11)).toEqual([
      { ...did("Ada", "month", 11, bits.voted), span: 3 },
      { ...did("Ada", "month", 11, bits.posted, "Water"), span: 3 },
    ]);
  });

  test("no more once it is taken away again", () => {
    const { counts, movers } = counted(
      did("Ada", "week", 10, bits.voted),
      did("Ada", "week", 10, bits.voted, "Water"),
      did("Ben", "week", 10, bits.posted),
    );
    expect(counts.add([did("Ben", "week", 10, bits.posted)], -1)).toEqual([]);
    expect([...counts.rows()]).toEqual([]);
    expect(movers).toHaveLength(2);
  });
});
