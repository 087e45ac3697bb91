import { describe, expect, it } from "vitest";
import { personIn, signInPeople } from "#prisma/seed/demo/people.ts";
import { profiles } from "#prisma/seed/demo/profiles.ts";

describe("the demo's profiles", () => {
  it("are of different people who exist, and would be accepted if they typed them", () => {
    const keys = profiles.map(({ by }) => personIn(by).key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { about, skills } of profiles) {
      expect(about.length).toBeLessThanOrEqual(1000);
      expect(skills.length).toBeLessThanOrEqual(20);
      expect(skills.every((skill) => skill.length <= 40 && !skill.includes(","))).toBe(true);
    }
  });

  it("are there for everybody whom the sign-in page offers", () => {
    const keys = profiles.filter(({ about }) => about !== "").map(({ by }) => personIn(by).key);
    expect(keys).toEqual(expect.arrayContaining(signInPeople.map(({ personKey }) => personKey)));
  });
});
