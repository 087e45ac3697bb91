import { expect, test } from "vitest";
import { opennessOf, seemToName } from "./openness.ts";

const monday = new Date("2026-11-23T09:00:00Z");
const tuesday = new Date("2026-11-24T09:00:00Z");

test("a page that nobody opened is closed, whatever was decided about being named", () => {
  expect(opennessOf({ page: null, anywhere: null })).toBe("closed");
  expect(opennessOf({ page: null, anywhere: { isNamed: true, at: monday } })).toBe("closed");
});

test("a page names its recipient only if that was decided for it", () => {
  const anywhere = { isNamed: true, at: tuesday };
  expect(opennessOf({ page: { isNamed: false, at: monday }, anywhere })).toBe("unnamed");
  expect(opennessOf({ page: { isNamed: true, at: monday }, anywhere: null })).toBe("named");
});

test("who decides afterwards not to be named anywhere is named on no page, and who decided it before, by that page's own wish", () => {
  const page = { isNamed: true, at: monday };
  expect(opennessOf({ page, anywhere: { isNamed: false, at: tuesday } })).toBe("unnamed");
  const later = { isNamed: true, at: tuesday };
  expect(opennessOf({ page: later, anywhere: { isNamed: false, at: monday } })).toBe("named");
});

test("words name somebody by any part of their name, and not by a part of a word", () => {
  expect(seemToName("What ÉLODIE did helps us all.", "Elodie de la Tour")).toBe(true);
  expect(seemToName("The tours de table are shorter.", "Elodie de la Tour")).toBe(false);
  expect(seemToName("", "Elodie")).toBe(false);
});
