import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anybody, ruleProblems } from "./eligibility-rule.ts";
import { ineligibility, type Applicant } from "./eligibility.ts";

function person(id: string, more: Partial<Applicant> = {}): Applicant {
  return {
    id,
    active: true,
    role: "staff",
    unitPath: ["ministry", "roads", "bridges"],
    isSponsor: false,
    isJudge: false,
    ...more,
  };
}
const ada = person("ada");
const ben = person("ben");

describe("whoever enters", () => {
  test("may, where nothing is asked", () => {
    expect(ineligibility(anybody, [ada], [])).toEqual([]);
    expect(ineligibility(anybody, [ada, ben], [["cleo"]])).toEqual([]);
  });

  test("is active, and neither sponsors nor judges", () => {
    const barred = person("ada", { active: false, isSponsor: true, isJudge: true });
    expect(ineligibility(anybody, [ben, barred], [])).toEqual([
      { reason: "inactive", personId: "ada" },
      { reason: "sponsor", personId: "ada" },
      { reason: "judge", personId: "ada" },
    ]);
  });

  test("is somebody", () => {
    expect(ineligibility(anybody, [], [])).toEqual([{ reason: "nobody" }]);
  });

  test("belongs to one of the units or to one below it, and is told which", () => {
    const of = (...unitIds: string[]) => ineligibility({ ...anybody, unitIds }, [ada], []);
    expect(of("bridges")).toEqual([]);
    expect(of("schools", "ministry")).toEqual([]);
    expect(of("schools", "tunnels")).toEqual([
      { reason: "unit", personId: "ada", unitIds: ["schools", "tunnels"] },
    ]);
  });

  test("has one of the roles; a leader is not taken for staff", () => {
    const rule = { ...anybody, roles: ["staff", "manager"] } as const;
    expect(ineligibility(rule, [ada, person("mia", { role: "manager" })], [])).toEqual([]);
    expect(ineligibility(rule, [person("lea", { role: "leader" })], [])).toEqual([
      { reason: "role", personId: "lea", roles: ["staff", "manager"] },
    ]);
  });
});

describe("a team", () => {
  const rule = { ...anybody, fewest: 2, most: 3 };
  const others = ["cleo", "dan"].map((id) => person(id));

  test("has as many people as asked", () => {
    expect(ineligibility(rule, [ada], [])).toEqual([{ reason: "too_few", size: 1, limit: 2 }]);
    expect(ineligibility(rule, [ada, ben], [])).toEqual([]);
    expect(ineligibility(rule, [ada, ben, ...others], [])).toEqual([
      { reason: "too_many", size: 4, limit: 3 },
    ]);
  });

  test("does not grow by naming somebody twice", () => {
    expect(ineligibility(rule, [ada, ada], [])).toEqual([{ reason: "too_few", size: 1, limit: 2 }]);
  });

  test("of one person once is refused to whoever is in another submission", () => {
    expect(ineligibility(anybody, [ada, ben], [["ben", "cleo"]])).toEqual([
      { reason: "already_entered", personId: "ben" },
    ]);
  });

  test("of the same people once may share people with others, in any order", () => {
    const once = { ...anybody, limit: "once_per_team" } as const;
    expect(ineligibility(once, [ada, ben], [["ben", "cleo"], ["ada"]])).toEqual([]);
    expect(ineligibility(once, [ada, ben], [["ben", "ada"]])).toEqual([
      { reason: "team_already_entered" },
    ]);
    expect(ineligibility({ ...anybody, limit: "any" }, [ada], [["ada"]])).toEqual([]);
  });
});

test("every reason against one person is told of a team with them, so that nobody slips in with others", () => {
  const applicant = fc.record({
    active: fc.boolean(),
    role: fc.constantFrom("staff", "manager", "leader"),
    unitPath: fc.subarray(["a", "b", "c"]),
    isSponsor: fc.boolean(),
    isJudge: fc.boolean(),
  });
  const rule = fc.record({
    unitIds: fc.subarray(["a", "b", "c"]),
    roles: fc.subarray(["staff", "manager", "leader"] as const),
  });
  fc.assert(
    fc.property(rule, fc.array(applicant, { minLength: 1, maxLength: 5 }), (asked, drawn) => {
      const team = drawn.map((one, n) => person(`p${n}`, one));
      const whole = { ...anybody, ...asked };
      const alone = team.flatMap((one) => ineligibility(whole, [one], []));
      expect(ineligibility(whole, team, [])).toEqual(alone);
    }),
  );
});

test("a rule that nobody could meet is noticed", () => {
  expect(ruleProblems(anybody)).toEqual([]);
  expect(ruleProblems({ ...anybody, fewest: 0 })).toEqual(["fewest"]);
  expect(ruleProblems({ ...anybody, fewest: 3, most: 2 })).toEqual(["most"]);
  expect(ruleProblems({ ...anybody, fewest: 1.5, most: 51 })).toEqual(["fewest", "most"]);
});
