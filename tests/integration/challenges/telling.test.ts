import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { deliverDue, type Parcel } from "#app/features/notifications/delivery/deliver.server.ts";
import {
  inbox,
  placeOfLine,
  unreadCount,
} from "#app/features/notifications/inbox.queries.server.ts";
import { lineAddress } from "#app/features/notifications/line-address.ts";
import { saysTitle } from "#app/features/notifications/notification-words.ts";
import { spread } from "#app/features/notifications/spread.server.ts";
import { aroundChallenge } from "#app/features/notifications/telling/challenge-audience.store.server.ts";
import { tellPeople } from "#app/features/notifications/telling/tell-people.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aChallenge, aJudge, aSubmission } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase();
beforeEach(() => anOrganisation());

const happened = (by?: Actor) => ({ id: newId(), actorId: by?.id ?? null, at: new Date() });

/** What somebody's inbox says: "title | what it is about | why". */
async function told(person: Actor): Promise<string[]> {
  const t = registry().translator("en");
  const { lines } = await inbox(person, null);
  return lines.map(
    (line) => `${saysTitle(t, line, person.name)} | ${line.title ?? ""} | ${line.reason}`,
  );
}

async function addressOf(person: Actor): Promise<string> {
  const [line] = (await inbox(person, null)).lines;
  const place = await placeOfLine(person, line?.id ?? "");
  return place ? lineAddress(place) : "";
}

describe("somebody is told of a challenge", () => {
  test("once, in words of its own, with the way there; never who did it", async () => {
    const leader = await aPerson({ role: "leader" });
    const challenge = await aChallenge({ state: "edits_requested", title: "Shorter queues" });
    const { sponsor } = challenge;
    const telling = {
      event: happened(leader),
      kind: "challenge-moved",
      says: "edits-requested",
      subject: { kind: "challenge", id: challenge.id },
      people: [sponsor.id, leader.id],
      reason: "sponsor",
    } as const;
    await tellPeople(telling);
    await tellPeople(telling);
    expect(await told(sponsor)).toEqual([
      `${leader.name} requests edits to a challenge: see what | Shorter queues | sponsor`,
    ]);
    expect(await addressOf(sponsor)).toBe(`/challenges/${challenge.id}/state`);
    expect(await told(leader)).toEqual([]);
  });

  test("with a way that whoever tells it names, and without a name where it is kept", async () => {
    const challenge = await aChallenge({ state: "judging" });
    const judge = await aJudge(challenge);
    await tellPeople({
      event: happened(challenge.sponsor),
      kind: "recusal",
      subject: { kind: "challenge", id: challenge.id },
      people: [judge.id, challenge.sponsor.id],
      reason: "judge",
      to: "/judging",
      unnamed: true,
    });
    expect(await told(judge)).toEqual([
      "A colleague has stepped aside from an evaluation | Fewer forms at the counter | judge",
    ]);
    expect(await addressOf(judge)).toBe("/judging");
    expect(await told(challenge.sponsor)).toEqual([]);
  });

  test("and whoever may not see it is not, nor sees or counts what they were told before", async () => {
    const challenge = await aChallenge({ state: "open" });
    const [staff, stranger] = [await aPerson(), await aPerson()];
    const telling = {
      kind: "challenge-news",
      subject: { kind: "challenge", id: challenge.id },
      reason: "challenge-follower",
    } as const;
    await tellPeople({ ...telling, event: happened(), people: [staff.id] });
    expect(await unreadCount(staff)).toBe(1);
    await db().challenge.update({ where: { id: challenge.id }, data: { state: "unpublished" } });
    await tellPeople({ ...telling, event: happened(), people: [stranger.id] });
    expect(await unreadCount(staff)).toBe(0);
    expect(await told(staff)).toEqual([]);
    await db().challenge.update({ where: { id: challenge.id }, data: { state: "open" } });
    expect(await told(staff)).toHaveLength(1);
    expect(await told(stranger)).toEqual([]);
  });
});

test("of a submission are told who is in it and its sponsors, once it is submitted; nobody else", async () => {
  const challenge = await aChallenge({ state: "open" });
  const mate = await aPerson();
  const entry = await aSubmission(challenge, { with: [mate], title: "One form", state: "draft" });
  const judge = await aJudge(challenge);
  const { lead } = entry;
  const everybody = [lead, mate, judge, challenge.sponsor, await aPerson()];
  const tell = () =>
    tellPeople({
      event: happened(),
      kind: "entry-screened",
      says: "not-passed",
      subject: { kind: "submission", id: entry.id },
      people: everybody.map(({ id }) => id),
      reason: "entrant",
    });
  await tell();
  const who = async () => (await Promise.all(everybody.map(unreadCount))).join("");
  expect(await who()).toBe("11000");
  await db().submission.update({
    where: { id: entry.id },
    data: { state: "submitted", submittedAt: new Date() },
  });
  await tell();
  expect(await who()).toBe("11010");
  expect(await told(lead)).toEqual([
    "Your entry has not passed screening: see why | One form | entrant",
  ]);
  expect(await addressOf(lead)).toBe(`/submissions/${entry.id}`);
});

test("circles around a challenge hear once each, in the kind that concerns them most", async () => {
  const challenge = await aChallenge({ state: "cancelled" });
  const leader = await aPerson({ role: "leader" });
  const { lead } = await aSubmission(challenge);
  const judge = await aJudge(challenge, { who: lead });
  await spread({
    event: happened(),
    subject: { kind: "challenge", id: challenge.id },
    audience: aroundChallenge(challenge.id, {
      sponsor: "challenge-moved",
      approver: "challenge-moved",
      entrant: "challenge-news",
      judge: "challenge-news",
      follower: "challenge-news",
    }),
    data: { says: "cancelled" },
  });
  expect(await told(judge)).toEqual([
    "A challenge is cancelled: see why | Fewer forms at the counter | entrant",
  ]);
  expect((await told(leader))[0]).toContain("| approver");
  expect((await told(challenge.sponsor))[0]).toContain("| sponsor");
});

test("a mail quotes what was written, and says nothing of what was hidden meanwhile", async () => {
  const challenge = await aChallenge({ state: "open" });
  const [one, other] = [await aPerson(), challenge.sponsor];
  await tellPeople({
    event: happened(),
    kind: "winner",
    subject: { kind: "challenge", id: challenge.id },
    people: [one.id, other.id],
    reason: "entrant",
    quote: "Both of you.",
  });
  await db().challenge.update({ where: { id: challenge.id }, data: { state: "unpublished" } });
  const gone: Parcel[] = [];
  await deliverDue((_, parcel) => {
    gone.push(parcel);
    return Promise.resolve();
  });
  const letters = gone.map(({ personId, told: [first] }) => [personId, first?.said, first?.title]);
  expect(letters.every(([personId]) => personId === other.id)).toBe(true);
  expect(letters[0]).toEqual([other.id, "Both of you.", "Fewer forms at the counter"]);
});
