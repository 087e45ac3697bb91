import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { readForm } from "#app/platform/text.ts";
import { translator } from "#app/words.server.ts";
import { figureNames, nameOf } from "../figures/sentence.ts";
import { actionSchema, alertSchema, moveSchemas, targetSchema } from "./acting.schema.ts";
import { dueMistake, isLate, isNear, isOpenTo, moveNames } from "./actions/action-request.ts";
import { newActionAddress } from "./actions/new-action-address.ts";
import { judgeReading, stretchOf } from "./alerts/alert.ts";
import { datedNotes } from "./annotations/annotation.ts";
import { measureOf, readValue, valueText } from "./measure.ts";
import { targetLine } from "./targets/target.ts";

const voice = { t: translator("en"), language: "en" } as const;
const french = { t: translator("fr"), language: "fr" } as const;
const today = "2031-05-14";

describe("a day by which something is asked for", () => {
  test("lies from today to a year ahead", () => {
    const days = ["2031-05-13", "2031-05-14", "2032-05-13", "2032-05-14", "2031-02-30", "soon"];
    expect(days.map((day) => dueMistake(day, today))).toEqual([
      ...["past", null, null, "far", "wrong", "wrong"],
    ]);
  });

  test("is near three days before, and over the day after while nothing was done", () => {
    expect(["2031-05-17", "2031-05-18"].map((day) => isNear(day, today))).toEqual([true, false]);
    const late = (state: "open" | "reported", dueDay: string) => isLate({ state, dueDay }, today);
    expect([late("open", "2031-05-13"), late("open", today)]).toEqual([true, false]);
    expect(late("reported", "2031-05-13")).toBe(false);
  });
});

test("each move leads on from where a request stands, and from nowhere else", () => {
  const open = (state: Parameters<typeof isOpenTo>[0]) =>
    moveNames.filter((move) => isOpenTo(state, move));
  expect(open("open")).toEqual(["reply", "report", "hand-over", "withdraw"]);
  expect(open("reported")).toEqual(["reply", "accept", "reopen", "hand-over", "withdraw"]);
  expect(open("accepted")).toEqual(["reopen"]);
  expect(open("withdrawn")).toEqual([]);
});

describe("an alert", () => {
  const below = { side: "below", value: 5 } as const;
  test("is crossed when its figure comes to be beyond the value, and by nothing that is not told", () => {
    expect(judgeReading({ ...below, isBeyond: false }, 4.9)).toEqual({
      isBeyond: true,
      isCrossed: true,
    });
    expect(judgeReading({ ...below, isBeyond: true }, 1)).toEqual({
      isBeyond: true,
      isCrossed: false,
    });
    expect(judgeReading({ ...below, isBeyond: true }, 5)).toEqual({
      isBeyond: false,
      isCrossed: false,
    });
    for (const reading of ["hidden", null] as const)
      for (const isBeyond of [true, false])
        expect(judgeReading({ ...below, isBeyond }, reading)).toEqual({
          isBeyond,
          isCrossed: false,
        });
  });

  test("above a value is crossed by what is never reached, and not by the value itself", () => {
    const above = { side: "above", value: 40, isBeyond: false } as const;
    expect(judgeReading(above, Infinity).isCrossed).toBe(true);
    expect(judgeReading(above, 40).isCrossed).toBe(false);
  });

  test("looks at the last week, month or seven days that are over", () => {
    expect(stretchOf("week", today)).toEqual({ from: "2031-05-05", to: "2031-05-11" });
    expect(stretchOf("month", today)).toEqual({ from: "2031-04-01", to: "2031-04-30" });
    expect(stretchOf("day", today)).toEqual({ from: "2031-05-07", to: "2031-05-13" });
  });
});

describe("a value", () => {
  test("is read as either language writes it", () => {
    expect(["12,5", "12.5", "1 200", "60 %", "0"].map(readValue)).toEqual([
      12.5, 12.5, 1200, 60, 0,
    ]);
    for (const text of ["", "-1", "a", "1.2.3", "1e9", "99999999999", "Infinity"])
      expect(readValue(text)).toBeNull();
  });

  test("is said in the measure of its figure", () => {
    expect(valueText("promiseKept", 62.5, voice)).toBe("62.5 %".replace(" ", "\u00a0"));
    expect(valueText("firstAnswer", 1, voice)).toBe("1 working hour");
    expect(valueText("firstAnswer", 40, french)).toContain("heures ouvrées");
    expect(valueText("gini", 0.4, french)).toBe("0,40");
    expect(valueText("costPerEntry", 250, voice)).toBe("€250");
    expect(valueText("posted", 1200, voice)).toBe("1,200");
    expect(valueText("slowAnswer", Infinity, voice)).toBe("not reached yet");
  });

  test("has a measure and a name for every figure", () => {
    expect(Object.keys(measureOf).sort()).toEqual([...figureNames].sort());
    for (const figure of figureNames) expect(nameOf(figure, voice.t)).not.toBe("");
  });
});

describe("a target", () => {
  const target = { figure: "promiseKept", aim: "at_least", value: 80, grain: "month" } as const;
  test("is drawn across charts of its weeks or months, in their measure", () => {
    expect(targetLine(target, "month", voice)).toMatchObject({ value: 0.8 });
    expect(targetLine(target, "week", voice)).toBeUndefined();
    expect(targetLine(null, "month", voice)).toBeUndefined();
    const posted = { ...target, figure: "posted", aim: "at_most", grain: "week" } as const;
    expect(targetLine(posted, "week", voice)).toEqual({
      value: 80,
      name: "Target: at most 80 a week",
    });
  });
});

test("annotations stand on their day in a chart, and outside of it nowhere", () => {
  const beginnings = ["2031-04-01", "2031-05-01", "2031-06-01"];
  const notes = [
    { day: "2031-05-16", text: "Challenge launched" },
    { day: "2031-06-01", text: "Later" },
    { day: "2031-03-31", text: "Earlier" },
  ];
  const placed = datedNotes(notes, beginnings, "en");
  expect(placed).toMatchObject([{ text: "Challenge launched" }]);
  expect(placed[0]?.at).toBeCloseTo(1 + 15 / 31);
});

describe("forms", () => {
  const id = newId();
  const action = {
    ...{ id, figure: "posted", period: "2031-W10..2031-W13", unitId: id },
    ...{ asked: "Ask your crews.", ownerId: id, dueDay: today },
  };
  const errors = (schema: Parameters<typeof readForm>[0], fields: object) => {
    const form = readForm(schema, fields);
    return form.ok ? {} : form.errors;
  };

  test("ask for what a request for action needs, each with a sentence", () => {
    expect(errors(actionSchema, action)).toEqual({});
    expect(errors(actionSchema, { ...action, asked: " ", figure: "none", dueDay: "x" })).toEqual({
      asked: "acting.askedMissing",
      figure: "acting.figureUnknown",
      dueDay: "acting.dayWrong",
    });
    expect(errors(actionSchema, { ...action, ownerId: "", period: "'; drop" })).toEqual({
      ownerId: "acting.ownerMissing",
      period: "ui.brokenRequest",
    });
    expect(errors(actionSchema, { ...action, asked: "x".repeat(1001) })).toEqual({
      asked: "acting.askedLong",
    });
  });

  test("of moves ask for words where they have to say why, and for a day where it is another", () => {
    const bare = { stepId: id, seenRevision: "0", text: "" };
    expect(errors(moveSchemas.reply, bare)).toEqual({ text: "acting.replyMissing" });
    expect(errors(moveSchemas.accept, bare)).toEqual({});
    expect(errors(moveSchemas.reopen, bare)).toEqual({
      text: "acting.reasonMissing",
      dueDay: "acting.dayWrong",
    });
    expect(errors(moveSchemas["hand-over"], { ...bare, dueDay: today })).toEqual({
      ownerId: "acting.ownerMissing",
    });
  });

  test("of targets and alerts take what their figure can be, and days for counts of ideas alone", () => {
    const target = {
      id,
      figure: "explained",
      unitId: "",
      aim: "at_least",
      value: "60",
      grain: "week",
      byDay: today,
    };
    expect(errors(targetSchema, target)).toEqual({});
    expect(errors(targetSchema, { ...target, value: "101" })).toEqual({
      value: "acting.valueLarge",
    });
    expect(errors(targetSchema, { ...target, value: "many" })).toEqual({
      value: "acting.valueWrong",
    });
    const alert = { id, figure: "posted", unitId: "", side: "below", value: "5", rhythm: "day" };
    expect(errors(alertSchema, alert)).toEqual({});
    expect(errors(alertSchema, { ...alert, figure: "explained" })).toEqual({
      rhythm: "acting.rhythmOfIdeas",
    });
  });

  test.each([
    ["costPerEntry", "week", { unitId: "acting.unitOfWhole" }],
    ["siloIndex", "month", { unitId: "acting.unitOfWhole" }],
    ["firstTimers", "week", { grain: "acting.grainOfMonths" }],
    ["firstTimers", "month", {}],
  ] as const)("of %s of a unit for each %s are refused where it is never told", (...wish) => {
    const [figure, grain, mistakes] = wish;
    const common = { id, figure, unitId: newId(), value: "5" };
    const target = { ...common, aim: "at_least", grain, byDay: today };
    expect(errors(targetSchema, target)).toEqual(mistakes);
    const { grain: rhythm, ...others } = { grain: undefined, ...mistakes };
    expect(errors(alertSchema, { ...common, side: "below", rhythm: grain })).toEqual(
      rhythm ? { rhythm } : others,
    );
  });
});

test("the way from a figure to asking about it names the figure, the unit and the period", () => {
  expect(newActionAddress({ figure: "posted", unit: "u", period: "2031-05" })).toBe(
    "/insights/actions/new?figure=posted&unit=u&period=2031-05",
  );
  expect(newActionAddress({ figure: "posted", unit: null, period: "" })).toBe(
    "/insights/actions/new?figure=posted",
  );
});
