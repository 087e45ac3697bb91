import { expect, test } from "vitest";
import { oneAfterAnother } from "./one-after-another.ts";

test("every call is done, in order, never two at once, whatever becomes of the one before", async () => {
  const seen: string[] = [];
  const work = oneAfterAnother(async (name: string) => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    if (name === "b") throw new Error("b failed");
    return name;
  });
  const all = await Promise.allSettled([work("a"), work("b"), work("c")]);
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});
