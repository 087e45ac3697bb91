import { expect, test } from "vitest";

import { initialsOf, tintOf } from "./avatar.tsx";

test.each([
  ["Amina Okonkwo", "AO"],
  ["Jean Pierre de la Tour", "JT"],
  ["Sólveig", "S"],
  ["  élise   martin ", "ÉM"],
  ["𝒜da Lovelace", "𝒜L"],
  ["", "?"],
])("the initials of %j are %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test("a name always gets the same tint", () => {
  expect(tintOf("Amina Okonkwo")).toBe(tintOf("Amina Okonkwo"));
  expect(tintOf("Amina Okonkwo")).toMatch(/^bg-tint-\d text-tint-ink-\d$/u);
});
