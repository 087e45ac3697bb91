import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import {
  inbox,
  placeOfLine,
  unreadCount,
} from "#app/features/notifications/inbox.queries.server.ts";
import { lineAddress } from "#app/features/notifications/line-address.ts";
import { readPage } from "#app/features/notifications/read-inbox.server.ts";
import { pageReadingSchema } from "#app/features/notifications/reading.schema.ts";
import { isPageOfTelling } from "#app/features/notifications/telling/telling-address.ts";
import { tellPeople } from "#app/features/notifications/telling/tell-people.server.ts";
import { sayings, type TellingKind } from "#app/features/notifications/telling/telling.ts";
import { aPerson, anOrganisation } from "#tests/support/builders.ts";
import { aChallenge, aSubmission, type BuiltChallenge } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aWelcome } from "#tests/support/notices.ts";

const database = useDatabase();
beforeEach(() => anOrganisation());

const day = (n: number) => new Date(Date.UTC(2031, 0, n));

interface Told {
  readonly kind: TellingKind;
  readonly says: string;
  readonly to?: string;
  readonly on?: number;
}

/** Tells somebody something of a challenge, or of what is entered in it. */
function tell(
  person: Actor,
  subject: { kind: "challenge" | "submission"; id: string },
  told: Told,
) {
  const { on = 1, ...what } = told;
  const event = { id: newId(), actorId: null, at: day(on) };
  return tellPeople({
    ...{ event, subject, people: [person.id], reason: "entrant" },
    ...(what as { kind: "challenge-news"; says: "updated" }),
  });
}

const about = ({ id }: BuiltChallenge) => ({ kind: "challenge", id }) as const;
const upTo = day(365);

describe("looking at a page of a challenge", () => {
  test("reads what leads there, and on its first page all its news, but nothing that is to be read elsewhere", async () => {
    const challenge = await aChallenge({ state: "open" });
    const page = `/challenges/${challenge.id}`;
    const person = await aPerson();
    await tell(person, about(challenge), { kind: "challenge-news", says: "updated" });
    await tell(person, about(challenge), { kind: "challenge-question", says: "declined" });
    await tell(person, about(challenge), {
      ...{ kind: "phase-invitation", says: "admitted", to: `${page}/entry` },
    });
    await aWelcome(person);
    expect(await unreadCount(person)).toBe(4);
    expect(await readPage(person, { path: page, upTo })).toBe(true);
    expect(await unreadCount(person)).toBe(3);
    expect(database.published.at(-1)).toEqual({
      room: `person:${person.id}`,
      delta: { kind: "inbox", unread: 3 },
    });
    expect(await readPage(person, { path: `${page}/questions`, upTo })).toBe(true);
    expect(await readPage(person, { path: `${page}/entry`, upTo })).toBe(true);
    expect(await unreadCount(person)).toBe(1);
  });

  test("of what each kind says reads exactly the page to which its line leads", async () => {
    const challenge = await aChallenge({ state: "open" });
    const { id: submissionId, lead } = await aSubmission(challenge);
    const submission = { kind: "submission", id: submissionId } as const;
    let on = 0;
    for (const [kind, says] of Object.entries(sayings))
      for (const one of says)
        for (const subject of [about(challenge), submission]) {
          on += 1;
          await tell(lead, subject, { kind: kind as TellingKind, says: one, on });
          const { lines } = await inbox(lead, null, { unread: true, kind: null });
          const place = await placeOfLine(lead, lines[0]?.id ?? "");
          const path = place ? lineAddress(place) : "";
          expect(isPageOfTelling(path), path).toBe(true);
          expect(await readPage(lead, { path: `${path}/elsewhere`, upTo })).toBe(false);
          expect(await readPage(lead, { path, upTo }), `${kind} ${one}`).toBe(true);
          expect(await unreadCount(lead)).toBe(0);
        }
  }, 90_000);

  test("leaves unread a line that also tells of something elsewhere, and what came after the page was made", async () => {
    const challenge = await aChallenge({ state: "open" });
    const page = `/challenges/${challenge.id}`;
    const person = await aPerson();
    await tell(person, about(challenge), { kind: "challenge-news", says: "updated" });
    await tell(person, about(challenge), { kind: "challenge-news", says: "extended", on: 2 });
    await readPage(person, { path: `${page}/updates`, upTo });
    expect(await unreadCount(person)).toBe(1);
    expect(await readPage(person, { path: `${page}/timeline`, upTo: day(1) })).toBe(false);
    await readPage(person, { path: `${page}/timeline`, upTo });
    expect(await unreadCount(person)).toBe(0);
  });

  test("is one's own, and has nothing to say when there is nothing to read", async () => {
    const [challenge, other] = [
      await aChallenge({ state: "open" }),
      await aChallenge({ state: "open" }),
    ];
    const [person, stranger] = [await aPerson(), await aPerson()];
    await tell(person, about(challenge), { kind: "challenge-news", says: "opened" });
    const path = `/challenges/${challenge.id}`;
    const before = database.published.length;
    expect(await readPage(stranger, { path, upTo })).toBe(false);
    expect(await readPage(person, { path: `/challenges/${other.id}`, upTo })).toBe(false);
    expect(database.published).toHaveLength(before);
    const looks = await Promise.all([1, 2].map(() => readPage(person, { path, upTo })));
    expect(looks.filter(Boolean)).toHaveLength(1);
    await expect(readPage({ ...person, active: false }, { path, upTo })).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});

test("what an open page sends is one of these pages and a moment, and nothing else is taken", () => {
  const at = "2031-01-01T00:00:00.000Z";
  const isTaken = (path: unknown, moment = at) =>
    pageReadingSchema.safeParse({ path, upTo: moment }).success;
  for (const path of ["/challenges/x/entry", "/submissions/x", "/judging", "/judging/a/b-1"])
    expect(isTaken(path), path).toBe(true);
  for (const path of ["", "/ideas/x", "/challenges/' or true", "//challenges", 4, undefined])
    expect(isTaken(path)).toBe(false);
  expect(isTaken("/judging", "infinity")).toBe(false);
});
