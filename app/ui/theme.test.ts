import { expect, test } from "vitest";

import { themeAttribute, themeCookie, themeFrom } from "./theme.ts";

test.each([
  [null, "system"],
  ["", "system"],
  ["theme=dark", "dark"],
  ["a=1; theme=light; b=2", "light"],
  ["xtheme=dark", "system"],
  ["theme=purple", "system"],
])("the cookies %j ask for the theme %s", (cookies, theme) => {
  expect(themeFrom(cookies)).toBe(theme);
});

test("a chosen theme is remembered and read back", () => {
  const [pair = ""] = themeCookie("dark").split(";");
  expect(themeFrom(pair)).toBe("dark");
});

test("following the system forgets the cookie and sets no attribute", () => {
  expect(themeCookie("system")).toContain("Max-Age=0");
  expect(themeAttribute("system")).toBeUndefined();
});
