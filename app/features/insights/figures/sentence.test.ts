import { describe, expect, test } from "vitest";
import { translator } from "#app/words.server.ts";
import { hidden, none, told, type Compared } from "./shown.ts";
import {
  definitionOf,
  figureNames,
  nameOf,
  sentenceOf,
  shortOf,
  type FigureName,
  type FigureValue,
} from "./sentence.ts";

const english = { t: translator("en"), language: "en" } as const;
const french = { t: translator("fr"), language: "fr" } as const;
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

function say<Name extends FigureName>(
  name: Name,
  compared: Compared<FigureValue<Name>>,
  voice: typeof english | typeof french = english,
): string {
  return plain(sentenceOf(name, compared, voice));
}

const ratio = (part: number, of: number) => told({ part, of });

describe("a figure in one sentence", () => {
  test("says what it is and what it was", () => {
    const compared = { now: ratio(41, 100), before: ratio(29, 100) };
    expect(say("promiseKept", compared)).toBe(
      "41 % of ideas got their first answer within the promise; it was 29 %.",
    );
    expect(say("promiseKept", compared, french)).toBe(
      "41 % des idées ont reçu leur première réponse dans le délai promis ; c’était 29 % auparavant.",
    );
  });

  test("says that it is as before, when it reads the same", () => {
    expect(say("posted", { now: told(3), before: told(3) })).toBe(
      "3 ideas were posted, as in the period before.",
    );
    expect(say("reach", { now: ratio(401, 1000), before: ratio(399, 1000) })).toBe(
      "40 % of active staff opened an idea, as in the period before.",
    );
  });

  test("says that the one before is hidden, or that there is none", () => {
    expect(say("firstTimers", { now: told(12), before: hidden })).toBe(
      "12 people took part for the first time; the figure before is hidden for a small group.",
    );
    expect(say("explained", { now: ratio(1, 2), before: none })).toBe(
      "50 % of decisions were explained; there is nothing to compare it with.",
    );
  });

  test("says nothing but that it is hidden, of the one before neither", () => {
    expect(say("participation", { now: hidden, before: ratio(1, 2) })).toBe(
      "Hidden, so that nothing is told of a small group.",
    );
  });

  test("says why there is none", () => {
    expect(say("promiseKept", { now: none, before: none })).toBe("No answer was due.");
    expect(say("costPerEntry", { now: none, before: none }, french)).toBe(
      "Aucun lauréat n’a été annoncé, ou aucune participation n’a été soumise.",
    );
  });

  test("says nobody and none in words", () => {
    expect(say("participation", { now: ratio(0, 40), before: ratio(4, 40) })).toBe(
      "Nobody posted, voted or commented; it was 10 %.",
    );
    expect(say("returners", { now: told(0), before: told(1) })).toBe(
      "Nobody took part again; it was 1 person.",
    );
  });

  test("never says none or all where it is not", () => {
    expect(say("bridging", { now: ratio(1, 1000), before: ratio(999, 1000) })).toBe(
      "Less than 1 % of ideas bridged units; it was more than 99 %.",
    );
  });

  test("says how long first answers take, or that too few have come", () => {
    const [quick, slow] = [
      told({ isReached: true, hours: 22.4 } as const),
      told({ isReached: false, longest: 60 } as const),
    ];
    expect(say("firstAnswer", { now: quick, before: slow })).toBe(
      "Half of the ideas had a first answer within 22 working hours; it was longer than 60 working hours.",
    );
    expect(say("slowAnswer", { now: slow, before: quick })).toBe(
      "Fewer than nine in ten ideas had a first answer; the longest had waited 60 working hours; it was 22 working hours.",
    );
  });

  test("writes numbers and money as the reader does", () => {
    expect(say("siloIndex", { now: told({ part: 5, of: 8 }), before: none }, french)).toContain(
      "0,63 fois",
    );
    const price = (cents: number, currency: string) => told({ cents, currency });
    const [now, before] = [price(12_550, "EUR"), price(10_000, "USD")];
    expect(say("costPerEntry", { now, before })).toBe(
      "An entry cost €125.50 in prizes; it was US$100.",
    );
  });
});

describe.each(figureNames)("the figure %s", (name) => {
  test("has a name, a definition and a sentence for nothing in both languages", () => {
    for (const voice of [english, french]) {
      expect(nameOf(name, voice.t)).not.toMatch(/insights\./);
      expect(definitionOf(name, voice.t)).toMatch(/^\p{Lu}[^{}]+\.$/u);
      const nothing = { now: none, before: none };
      expect(sentenceOf(name, nothing, voice)).toMatch(/^\p{Lu}[^{}]+\.$/u);
      expect(shortOf(name, hidden, voice)).not.toBe(shortOf(name, none, voice));
    }
  });
});
