import { expect, test } from "vitest";
import { troubleOf } from "./trouble-of.ts";

/** As the router hands an answer with a status to a boundary. */
function answer(status: number, data: unknown = null) {
  return { status, statusText: "", internal: false, data };
}

test.each([
  [401, "sign in"],
  [403, "go elsewhere"],
  [404, "go elsewhere"],
  [409, "load again"],
  [413, "go back"],
  [429, "wait"],
  [400, "load again"],
  [500, "try again"],
  [503, "try again"],
] as const)("an answer with %i has words of its own and says what helps: %s", (status, remedy) => {
  expect(troubleOf(answer(status))).toMatchObject({ status, remedy });
});

test("a refusal is said in its own sentence", () => {
  const refusal = { key: "ui.busy" };
  expect(troubleOf(answer(409, { refusal })).text).toEqual(refusal);
});

test("after too many requests it says how long to wait", () => {
  expect(troubleOf(answer(429, { retryAfter: 42 })).retryAfter).toBe(42);
});

test("a fault of ours carries its number", () => {
  expect(troubleOf(answer(500, { fault: "1A2B-3C4D" })).fault).toBe("1A2B-3C4D");
});

test("without an answer it is the connection, and anything else is our fault", () => {
  expect(troubleOf(new TypeError("Failed to fetch")).title).toBe("ui.unreachableTitle");
  expect(troubleOf(new Error("x is undefined"))).toMatchObject({ status: 500 });
});
