import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstAnswer, waitingSteps, type Waited } from "./first-answer.ts";

/** "6+" is one that was not answered after six; others were. */
function rows(...texts: readonly string[]): Waited[] {
  return texts.map((text) => ({
    hours: Number.parseFloat(text),
    answered: text.endsWith("+") ? 0 : 1,
    unanswered: text.endsWith("+") ? 1 : 0,
  }));
}

// E. J. Freireich et al., The effect of 6-mercaptopurine on the duration of steroid-induced remissions in acute
// leukemia, Blood 21 (1963): weeks of remission, + where it had not ended.
const mercaptopurine = rows(
  ...["6", "6", "6", "6+", "7", "9+", "10", "10+", "11+", "13", "16"],
  ...["17+", "19+", "20+", "22", "23", "25+", "32+", "32+", "34+", "35+"],
);
const placebo = rows(
  ...["1", "1", "2", "2", "3", "4", "4", "5", "5", "8", "8", "8", "8"],
  ...["11", "11", "12", "12", "15", "17", "22", "23"],
);

function read(data: readonly Waited[]) {
  const figure = firstAnswer(data);
  if (figure.is !== "value") throw new Error("There is no estimate.");
  return figure.value;
}

describe("the estimate of Kaplan and Meier", () => {
  // As published with the data: D. R. Cox & D. Oakes, Analysis of Survival Data (1984); R's survfit(Surv(time, cens)).
  test("is the published one for patients given 6-MP", () => {
    const steps = waitingSteps(mercaptopurine).map(({ hours, waiting }) => [
      hours,
      waiting.toFixed(4),
    ]);
    expect(steps).toEqual([
      [6, "0.8571"],
      [7, "0.8067"],
      [10, "0.7529"],
      [13, "0.6902"],
      [16, "0.6275"],
      [22, "0.5378"],
      [23, "0.4482"],
    ]);
  });

  test("has the published medians: 23 weeks with 6-MP, 8 with placebo", () => {
    expect(read(mercaptopurine).median).toEqual({ isReached: true, hours: 23 });
    expect(read(placebo).median).toEqual({ isReached: true, hours: 8 });
  });

  test("is the published one for patients given placebo", () => {
    const at = new Map(
      waitingSteps(placebo).map(({ hours, waiting }) => [hours, waiting.toFixed(4)]),
    );
    expect([at.get(1), at.get(5), at.get(8), at.get(12), at.get(23)]).toEqual([
      "0.9048",
      "0.5714",
      "0.3810",
      "0.1905",
      "0.0000",
    ]);
    expect(at.get(17)).toBe("0.0952");
    expect(read(placebo).p90).toEqual({ isReached: true, hours: 17 });
  });

  test("says that a share is not reached, and how long was waited at most", () => {
    expect(read(mercaptopurine).p90).toEqual({ isReached: false, longest: 35 });
  });
});

describe("time to the first answer", () => {
  test("is nothing without ideas", () => {
    expect(firstAnswer([])).toEqual({ is: "none" });
    expect(firstAnswer([{ hours: 3, answered: 0, unanswered: 0 }])).toEqual({ is: "none" });
  });

  test("is longer for ideas that still wait than without them", () => {
    expect(read(rows("2", "4", "6")).median).toEqual({ isReached: true, hours: 4 });
    expect(read(rows("2", "4", "6", "5+", "7+", "8+")).median).toEqual({
      isReached: true,
      hours: 6,
    });
    expect(read(rows("2", "9+", "9+")).median).toEqual({ isReached: false, longest: 9 });
  });

  test("is that of the example in docs/insights.md", () => {
    const example = rows("2", "4", "5+", "6", "7+");
    const shares = waitingSteps(example).map(({ waiting }) => waiting.toFixed(2));
    expect(shares).toEqual(["0.80", "0.60", "0.30"]);
    expect(read(example).median).toEqual({ isReached: true, hours: 6 });
  });

  test("takes whoever was answered when another's waiting ended as answered before", () => {
    expect(waitingSteps(rows("4", "4+"))).toEqual([{ hours: 4, waiting: 0.5 }]);
    expect(read(rows("4", "4+")).median).toEqual({ isReached: true, hours: 4 });
  });

  test("is the ordinary quantile where every idea has an answer", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 60 }), (hours) => {
        const sorted = [...hours].sort((one, other) => one - other);
        const { median, p90 } = read(rows(...hours.map(String)));
        expect(median).toEqual({ isReached: true, hours: sorted[Math.ceil(hours.length / 2) - 1] });
        const place = Math.ceil((9 * hours.length) / 10) - 1;
        expect(p90).toEqual({ isReached: true, hours: sorted[place] });
      }),
    );
  });

  test("is the same from ideas one by one as from how many waited how long", () => {
    const idea = fc.record({ hours: fc.nat(20), isAnswered: fc.boolean() });
    fc.assert(
      fc.property(fc.array(idea, { minLength: 1, maxLength: 60 }), (ideas) => {
        const single = ideas.map(({ hours, isAnswered }) => ({
          ...{ hours, answered: Number(isAnswered), unanswered: Number(!isAnswered) },
        }));
        const grouped = [...new Set(ideas.map(({ hours }) => hours))].map((hours) => ({
          hours,
          answered: ideas.filter((one) => one.hours === hours && one.isAnswered).length,
          unanswered: ideas.filter((one) => one.hours === hours && !one.isAnswered).length,
        }));
        expect(firstAnswer(grouped)).toEqual(firstAnswer(single));
      }),
    );
  });

  test("never lets more wait later, nor makes an answer later by one that comes in", () => {
    const idea = fc.record({ hours: fc.nat(20), answered: fc.nat(2), unanswered: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(idea, { minLength: 1, maxLength: 30 }), (ideas) => {
        const shares = waitingSteps(ideas).map(({ waiting }) => waiting);
        expect(shares).toEqual([...shares].sort((one, other) => other - one));
        const answered = ideas.map((row) => ({
          ...{ hours: row.hours, answered: row.answered + row.unanswered, unanswered: 0 },
        }));
        const [now, all] = [firstAnswer(ideas), firstAnswer(answered)];
        if (now.is !== "value" || all.is !== "value" || !now.value.median.isReached) return;
        expect(all.value.median).toMatchObject({ isReached: true });
        if (all.value.median.isReached)
          expect(all.value.median.hours).toBeLessThanOrEqual(now.value.median.hours);
      }),
    );
  });
});
