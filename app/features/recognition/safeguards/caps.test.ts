import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, gift } from "#tests/support/gifts.ts";
import { capsReached, type Cap } from "./caps.ts";

describe("caps", () => {
  const wanted = {
    badgeId: "bridge",
    giverId: "harriet",
    recipientIds: ["maya", "ines"],
    at: day(28),
  };
  const cap = (on: Cap["on"], atMost: number): Cap => ({ on, atMost, days: 30 });

  test("stop a giver who gave so much, and say when there is room again", () => {
    const earlier = [gift({ at: day(2) }), gift({ at: day(9) })];
    expect(capsReached(wanted, earlier, [cap("giver", 3)])).toEqual([]);
    expect(capsReached(wanted, earlier, [cap("giver", 2)])).toEqual([
      { cap: cap("giver", 2), given: 2, recipientId: null, againAt: day(32) },
    ]);
  });

  test("with more given than the cap, there is room only when enough is past", () => {
    const earlier = [gift({ at: day(2) }), gift({ at: day(9) }), gift({ at: day(20) })];
    expect(capsReached(wanted, earlier, [cap("giver", 2)])[0]?.againAt).toEqual(day(39));
  });

  test("count a team's award once", () => {
    const team = ["maya", "ines", "priya"].map((recipientId) => gift({ id: "team", recipientId }));
    expect(capsReached(wanted, team, [cap("giver", 2)])).toEqual([]);
  });

  test("of one badge and to one person leave others alone", () => {
    const earlier = [gift({ badgeId: "judge", recipientId: "ines" })];
    expect(capsReached(wanted, earlier, [cap("giver_and_badge", 1)])).toEqual([]);
    expect(capsReached(wanted, earlier, [cap("giver_and_recipient", 1)])).toEqual([
      expect.objectContaining({ recipientId: "ines" }),
    ]);
  });

  test("leave other givers and what is past alone", () => {
    const earlier = [
      gift({ giverId: "tomasz" }),
      gift({ at: new Date(day(28).getTime() - 30 * 86_400_000) }),
    ];
    expect(capsReached(wanted, earlier, [cap("giver", 1)])).toEqual([]);
  });

  test("of nothing let nothing be given, ever", () => {
    expect(capsReached(wanted, [], [cap("giver", 0)])[0]?.againAt).toBeNull();
  });

  test("open again at the moment they say, and not before", () => {
    const given = fc.array(fc.nat(40), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 4 }), (days, atMost) => {
        const earlier = days.map((one) =>
          gift({ at: new Date(day(28).getTime() - one * 86_400_000) }),
        );
        const [reached] = capsReached(wanted, earlier, [cap("giver", atMost)]);
        if (!reached?.againAt) return;
        const at = (moment: number) =>
          capsReached({ ...wanted, at: new Date(moment) }, earlier, [cap("giver", atMost)]);
        expect(at(reached.againAt.getTime())).toEqual([]);
        expect(at(reached.againAt.getTime() - 1)).toHaveLength(1);
      }),
    );
  });
});
