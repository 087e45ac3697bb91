import { expect, test } from "vitest";
import { citationLacks } from "#app/features/recognition/awarding/citation.ts";
import { demoAwards, demoNominations } from "./awards.ts";
import { demoBadges } from "./badges.ts";
import { demoOrganisation } from "./demo.ts";
import { personIn } from "./people.ts";

const demo = demoOrganisation(new Date("2031-06-18T12:00:00Z"));

test.each([...demoAwards, ...demoNominations])(
  "$key is about people, a badge and an idea of the demonstration, and lacks nothing",
  (told) => {
    const recipientIds = told.to.map((slot) => personIn(slot).key);
    const idea = demo.ideas.find(({ key }) => key === told.idea);
    expect(idea?.at.getTime()).toBeLessThan(demo.now.getTime() - told.daysAgo * 86_400_000);
    const badge = demoBadges.find(({ key }) => key === told.badge);
    expect(badge?.isRetired ?? false).toBe(false);
    const isNominated = !demoAwards.some(({ key }) => key === told.key);
    expect(badge?.terms.givers).toContain(
      isNominated ? "peers" : "executive/m1" === told.by ? "leader" : "manager",
    );
    const evidence = [{ name: "It", url: "https://example.org/ideas/1" }];
    const citation = { ...told, evidence, recipientIds };
    expect(citationLacks(citation, personIn(told.by).key)).toEqual([]);
  },
);
