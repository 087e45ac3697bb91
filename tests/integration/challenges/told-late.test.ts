import { beforeEach, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { absoluteTime } from "#app/core/time.ts";
import { admitLate } from "#app/features/challenges/entering/admit-late.server.ts";
import { entryPage } from "#app/features/challenges/entering/entry-page.queries.server.ts";
import { inbox, placeOfLine } from "#app/features/notifications/inbox.queries.server.ts";
import { lineAddress } from "#app/features/notifications/line-address.ts";
import { db } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { deliverNotifications } from "#app/reactions/delivering.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aChallenge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

// Nobody's quiet hours.
const noon = new Date("2031-01-15T11:00:00Z");
const reason = "The network at the depot was down.";

async function admitted(person: Actor) {
  const challenge = await aChallenge({ state: "between_phases" });
  const phaseId = challenge.phases[0]?.id ?? "";
  await under({ now: noon }, () =>
    admitLate(challenge.sponsor, challenge.id, { phaseId, personId: person.id, reason }),
  );
  return { challenge, phaseId };
}

/** Does what follows, twice, as jobs may. */
async function follow(): Promise<void> {
  const events = await db().domainEvent.findMany({ where: { kind: "late-entry.admitted" } });
  for (const { id } of [...events, ...events])
    await under({ now: noon }, () => react({ eventId: id }));
}

test("whoever is let submit late is told at once, with why and until when, and nobody else is", async () => {
  const [person, other] = [await aPerson(), await aPerson()];
  const { challenge } = await admitted(person);
  await follow();
  const { until } = await db().lateAdmission.findFirstOrThrow();
  const { lines } = await inbox(person, null);
  expect(lines).toMatchObject([
    { kind: "phase-invitation", says: "admitted", untilAt: until.toISOString(), people: 1 },
  ]);
  expect((await inbox(other, null)).lines).toEqual([]);
  const place = await placeOfLine(person, lines[0]?.id ?? "");
  expect(place && lineAddress(place)).toBe(`/challenges/${challenge.id}/entry`);
  const page = await entryPage(person, challenge.id, registry().translator("en"));
  expect(page.admitted).toEqual({ until: until.toISOString(), reason });
  await under({ now: noon }, deliverNotifications);
  const { timeZone } = await db().organisation.findFirstOrThrow();
  const mails = await db().mail.findMany({ where: { personId: person.id } });
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toContain(absoluteTime(until, timeZone, "en"));
  expect(mails[0]?.text).toContain(reason);
});

test("nobody is told of an admission that they have used", async () => {
  const person = await aPerson();
  const { challenge, phaseId } = await admitted(person);
  const { id: usedForId } = await aSubmission(challenge, { by: person });
  await db().lateAdmission.updateMany({ where: { phaseId }, data: { usedForId } });
  await follow();
  expect((await inbox(person, null)).lines).toEqual([]);
});

test("nobody is told of an admission that is over", async () => {
  const person = await aPerson();
  const { phaseId } = await admitted(person);
  const until = new Date(Date.now() - 60_000);
  await db().lateAdmission.updateMany({ where: { phaseId }, data: { until } });
  await follow();
  expect((await inbox(person, null)).lines).toEqual([]);
});
