import { expect, test } from "vitest";
import type { Actor } from "./actor.ts";
import { isRefusal, refusalStatus, Refusal } from "./errors.ts";
import { allowIf, authorize, may } from "./policy.ts";

const actor: Actor = {
  id: "a",
  name: "Ada",
  unitId: "u",
  role: "staff",
  isAdmin: false,
  isModerator: false,
  language: null,
  active: true,
  manages: [],
};
const own = (who: Actor, owner: string) => allowIf(who.id === owner, "ideas.refusedEdit");

test("what a rule allows goes through, and what it refuses is forbidden with its reason", () => {
  expect(() => {
    authorize(actor, own, "a");
  }).not.toThrow();
  expect(() => {
    authorize(actor, own, "b");
  }).toThrow(expect.objectContaining({ kind: "forbidden", says: { key: "ideas.refusedEdit" } }));
  expect([may(actor, own, "a"), may(actor, own, "b")]).toEqual([true, false]);
});

test("each kind of refusal has a status of its own between 400 and 499", () => {
  const statuses = Object.values(refusalStatus);
  expect(new Set(statuses).size).toBe(5);
  for (const status of statuses) expect(status).toSatisfy((one: number) => one >= 400 && one < 500);
  expect(new Refusal("conflict", "composing.frozen").status).toBe(409);
});

test("a refusal is told from a fault, also when another bundle made it", () => {
  const foreign = Object.assign(new Error("conflict"), { name: "Refusal", kind: "conflict" });
  expect(isRefusal(foreign)).toBe(true);
  for (const fault of [
    new Error("Refusal"),
    { name: "Refusal", kind: "conflict" },
    null,
    "Refusal",
  ])
    expect(isRefusal(fault)).toBe(false);
});
