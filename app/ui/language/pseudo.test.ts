import { setupI18n } from "@lingui/core";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { expect, test } from "vitest";
import { pseudoMessages } from "./pseudo.ts";

test("words are bracketed, accented and about a third longer", () => {
  const english = "Let people who come to the counter book a time, by telephone and on the web";
  const said = say(english);
  expect(said).toMatch(/^\[Ļééţ .*\]$/u);
  expect(said).not.toContain("people");
  expect(said.length / english.length).toBeGreaterThan(1.25);
  expect(said.length / english.length).toBeLessThan(1.45);
});

test("values, plurals and choices work as in English", () => {
  const votes = "{name}: {count, plural, =0 {no vote} one {# vote} other {# votes}}";
  expect(say(votes, { name: "Odile", count: 0 })).toBe("[Odile: ñóó vóóţéé]");
  expect(say(votes, { name: "Odile", count: 1 })).toBe("[Odile: 1 vóóţéé]");
  expect(say(votes, { name: "Odile", count: 1234 })).toBe("[Odile: 1,234 vóóţééš]");
  expect(say("{kind, select, idea {An idea} other {A comment}}", { kind: "idea" })).toBe(
    "[Áñ ííďééáá]",
  );
  expect(say("On {day, date, short}", { day: new Date(0) })).toMatch(/^\[Óñ \d+\/\d+\/\d+\]$/);
});

function say(message: string, values: Record<string, unknown> = {}): string {
  const compiled = pseudoMessages({ it: compileMessageOrThrow(message) });
  return setupI18n({ locale: "en", messages: { en: compiled } })._("it", values);
}
