import { beforeEach, describe, expect, test } from "vitest";
import { moveLog } from "#app/features/challenges/states/move-log.queries.server.ts";
import { extendTimeline } from "#app/features/challenges/timeline/extend-timeline.server.ts";
import { moveByClock } from "#app/features/challenges/timeline/move-by-clock.server.ts";
import { wantedPhases } from "#app/features/challenges/timeline/wanted-phases.ts";
import { inbox } from "#app/features/notifications/inbox.queries.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aChallenge, aJudge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day);

const anOpenOne = () =>
  aChallenge({
    state: "open",
    phases: [
      { from: -2, to: 5, name: "Sketches" },
      { from: 6, to: 9, name: "Prototypes" },
    ],
  });

type Open = Awaited<ReturnType<typeof anOpenOne>>;

/** Moves a phase, and says how it went. */
async function extend(
  challenge: Open,
  number: number,
  moments: { startsAt?: Date; endsAt?: Date },
  { who = challenge.sponsor, reason = "Holidays.", seen = 0 } = {},
): Promise<string> {
  const phase = challenge.phases[number];
  const wanted = {
    id: phase?.id ?? "",
    startsAt: moments.startsAt ?? phase?.startsAt ?? new Date(),
    endsAt: moments.endsAt ?? phase?.endsAt ?? new Date(),
  };
  const wish = { phases: [wanted], reason, seenStateVersion: seen };
  return extendTimeline(who, challenge.id, wish).then(
    () => "moved",
    (error: unknown) => (error instanceof Error ? error.message : ""),
  );
}

describe("a deadline that staff know", () => {
  test("moves forward; the log has both dates, and the clock goes by the new one", async () => {
    const challenge = await anOpenOne();
    const [first] = challenge.phases;
    const endsAt = inDays(5.5);
    expect(await extend(challenge, 0, { endsAt })).toBe("moved");
    expect(await extend(challenge, 0, { endsAt })).toBe("moved");
    const [entry, ...others] = await moveLog(challenge.id);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      from: "open",
      to: "open",
      reason: "Holidays.",
      capacity: "sponsor",
    });
    expect(entry?.changes).toEqual([
      {
        name: "Sketches",
        was: { startsAt: first?.startsAt?.toISOString(), endsAt: first?.endsAt?.toISOString() },
        is: { startsAt: first?.startsAt?.toISOString(), endsAt: endsAt.toISOString() },
      },
    ]);
    await under({ now: first?.endsAt ?? new Date() }, () => moveByClock(challenge.id));
    const { state, nextStepAt } = await db().challenge.findUniqueOrThrow({
      where: { id: challenge.id },
    });
    expect([state, nextStepAt]).toEqual(["open", endsAt]);
  });

  test("never moves back, over another phase, or out of the past", async () => {
    const challenge = await anOpenOne();
    expect(await extend(challenge, 0, { endsAt: inDays(4) })).toContain("states.timelineEarlier");
    expect(await extend(challenge, 0, { endsAt: inDays(7) })).toContain("states.timelineOverlap");
    expect(await extend(challenge, 0, { startsAt: inDays(1) })).toContain(
      "states.timelineHasBegun",
    );
    expect(await extend(challenge, 1, { startsAt: inDays(5.5) })).toContain(
      "states.timelineEarlier",
    );
    expect(await extend(challenge, 1, { endsAt: inDays(6), startsAt: inDays(6.5) })).toContain(
      "states.timelineEndsBeforeStart",
    );
    const judging = await aChallenge({ state: "judging" });
    expect(await extend(judging, 0, { endsAt: inDays(1) })).toContain("states.timeline");
    expect(await moveLog(challenge.id)).toEqual([]);
  });

  test("is moved by sponsors alone, who saw how it was and say why", async () => {
    const challenge = await anOpenOne();
    const endsAt = inDays(5.5);
    const leader = await aPerson({ role: "leader" });
    expect(await extend(challenge, 0, { endsAt }, { who: leader })).toContain("forbidden");
    expect(await extend(challenge, 0, { endsAt }, { who: await aPerson() })).toContain("forbidden");
    expect(await extend(challenge, 0, { endsAt }, { reason: " " })).toContain(
      "states.reasonNeeded",
    );
    expect(await extend(challenge, 0, { endsAt }, { seen: 7 })).toContain("changedMeanwhile");
  });

  test("stays where nothing runs", async () => {
    for (const state of ["approved", "announced", "cancelled"] as const) {
      const challenge = await aChallenge({ state });
      expect(await extend(challenge, 0, { endsAt: inDays(90) })).toContain("onlyRunningExtended");
    }
    const archived = await aChallenge({ state: "archived" });
    expect(await extend(archived, 0, { endsAt: inDays(90) })).toContain("archivedReadOnly");
  });

  test("that was moved is told to all who take part, with the reason", async () => {
    const challenge = await anOpenOne();
    const [judge, { lead }] = [await aJudge(challenge), await aSubmission(challenge)];
    const [other, stranger] = [await aPerson(), await aPerson()];
    await db().challengeSponsor.create({
      data: { challengeId: challenge.id, personId: other.id, position: 1 },
    });
    await extend(challenge, 0, { endsAt: inDays(5.5) });
    const jobs = await sql<{ payload: unknown }>(
      "select payload from graphile_worker._private_jobs order by id",
    );
    for (const { payload } of jobs) await react(payload);
    for (const person of [judge, lead, other]) {
      const [line] = (await inbox(person, null)).lines;
      expect(line).toMatchObject({ kind: "challenge-news", says: "extended" });
    }
    for (const person of [challenge.sponsor, stranger])
      expect((await inbox(person, null)).lines).toEqual([]);
  });
});

test("a field that shows what stands leaves it to the millisecond; another is read by the organisation's clocks", () => {
  const startsAt = new Date("2031-03-01T08:00:12.345Z");
  const endsAt = new Date("2031-03-09T08:00:30Z");
  const phase = { id: "p", startsAt, endsAt, takesSubmissions: true };
  const fields = { "starts-p": "2031-03-01T09:00", "ends-p": "2031-03-10T12:00" };
  expect(wantedPhases(fields, [phase], "Europe/Paris")).toEqual([
    { id: "p", startsAt, endsAt: new Date("2031-03-10T11:00:00Z") },
  ]);
  expect(wantedPhases({ "ends-p": "nonsense" }, [phase], "Europe/Paris")).toEqual([
    { id: "p", startsAt, endsAt },
  ]);
});
