import { expect, test } from "vitest";
import { stepsOf } from "./guide.ts";

test("steps keep their order, each with its tick", () => {
  expect(stepsOf(["vote", "comment"], { comment: true, vote: false })).toEqual([
    { name: "vote", done: false },
    { name: "comment", done: true },
  ]);
});

test("a guide with nothing left to do is none", () => {
  expect(stepsOf(["vote", "comment"], { comment: true, vote: true })).toBeNull();
});
