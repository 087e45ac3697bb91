import { describe, expect, test } from "vitest";
import { may } from "#app/core/policy.ts";
import { challengeStates } from "#app/features/challenges/challenge.ts";
import { challengePolicy } from "#app/features/challenges/challenge.policy.ts";
import { isChallengeShownTo } from "#app/features/challenges/challenge.queries.server.ts";
import { findChallenge } from "#app/features/challenges/challenge.store.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { aChallenge, aJudge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();

describe("whom a challenge is shown to", () => {
  test.each(challengeStates)("is the same in lists and by the policy: %s", async (state) => {
    const sponsor = await aPerson({ role: "manager" });
    const challenge = await aChallenge({ by: sponsor, state });
    const readers = [
      sponsor,
      await aPerson(),
      await aPerson({ role: "manager" }),
      await aPerson({ role: "leader" }),
      await aPerson({ admin: true }),
      await aPerson({ moderator: true }),
      await aPerson({ role: "leader", deactivated: true }),
    ];
    for (const reader of readers) {
      const found = await findChallenge(sql, challenge.id, reader.id);
      const allowed = found !== null && may(reader, challengePolicy.see, found);
      expect(await isChallengeShownTo(reader, challenge.id), reader.name).toBe(allowed);
    }
  });
});

test("a challenge knows its sponsors, its entrants and its judges", async () => {
  const challenge = await aChallenge({ state: "open" });
  const { lead } = await aSubmission(challenge);
  const left = await aSubmission(challenge, { state: "withdrawn" });
  const judge = await aJudge(challenge, { state: "invited" });
  const declined = await aJudge(challenge, { state: "declined" });
  const partOf = async (who: { id: string }) =>
    (await findChallenge(sql, challenge.id, who.id))?.part;
  const nobody = { isSponsor: false, isEntrant: false, isJudge: false };
  expect(await partOf(challenge.sponsor)).toEqual({ ...nobody, isSponsor: true });
  expect(await partOf(lead)).toEqual({ ...nobody, isEntrant: true });
  expect(await partOf(left.lead)).toEqual(nobody);
  expect(await partOf(judge)).toEqual({ ...nobody, isJudge: true });
  expect(await partOf(declined)).toEqual(nobody);
});
