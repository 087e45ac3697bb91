import { describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import type { Rule } from "#app/core/policy.ts";
import { peoplePolicy, peoplePolicyRows, type Someone } from "./people.policy.ts";

const staff: Actor = {
  id: "ada",
  name: "Ada",
  unitId: "unit",
  role: "staff",
  isAdmin: false,
  isModerator: false,
  language: null,
  active: true,
  manages: [],
};
const leader: Actor = { ...staff, role: "leader", isModerator: true, manages: ["unit"] };
const admin: Actor = { ...staff, isAdmin: true };
const gone: Actor = { ...admin, active: false };
const rules: readonly Rule<Someone>[] = Object.values(peoplePolicy);
const self = { personId: "ada" };
const other = { personId: "ben" };

describe("who may", () => {
  test("everybody active sees profiles; nobody inactive does anything", () => {
    expect(peoplePolicy.see(staff).allowed).toBe(true);
    for (const rule of rules) expect(rule(gone, self).allowed).toBe(false);
  });

  test("sign-ins and preferences are one's own affair, an administrator's grant included", () => {
    for (const rule of [peoplePolicy.endSession, peoplePolicy.choosePreferences]) {
      expect(rule(staff, self).allowed).toBe(true);
      expect(rule(admin, other).allowed).toBe(false);
    }
  });

  test("people, units and settings are the affair of administrators, not of leaders", () => {
    const { invite, change, renewLink, deactivate, changeUnits, changeOrganisation } = peoplePolicy;
    for (const rule of [invite, change, renewLink, deactivate, changeUnits, changeOrganisation]) {
      expect(rule(admin).allowed).toBe(true);
      expect(rule(leader)).toEqual({ allowed: false, reason: "people.refusedAdministrators" });
    }
  });

  test("every rule stands in the matrix", () => {
    expect(peoplePolicyRows).toHaveLength(Object.keys(peoplePolicy).length);
  });
});
