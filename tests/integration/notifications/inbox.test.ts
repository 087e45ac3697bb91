import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { parseCursor } from "#app/core/page.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { listeners } from "#app/features/notifications/audience.store.server.ts";
import {
  inbox,
  placeOfLine,
  unreadCount,
} from "#app/features/notifications/inbox.queries.server.ts";
import { lineAddress } from "#app/features/notifications/line-address.ts";
import { readInbox, readLine } from "#app/features/notifications/read-inbox.server.ts";
import { spread } from "#app/features/notifications/spread.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aComment, aPerson, anIdea } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aWelcome } from "#tests/support/notices.ts";

const database = useDatabase();

const day = (n: number) => new Date(Date.UTC(2031, 0, n));

/** A follower of an idea, and what it takes to tell them of a comment on it by somebody on a day of January 2031. */
async function aFollower() {
  const [person, idea] = [await aPerson(), await anIdea()];
  await setFollow(person, { kind: "idea", id: idea.id }, "following");
  const tell = async (n: number, by = "Ada") => {
    const actor = await aPerson({ name: by });
    const comment = await aComment({ by: actor, on: idea, at: day(n) });
    await spread({
      event: { id: newId(), actorId: actor.id, at: day(n) },
      subject: { kind: "idea", id: idea.id },
      commentId: comment.id,
      audience: listeners(idea.id, "comment-on-followed"),
    });
    return comment.id;
  };
  return { person, idea, tell };
}

describe("the count of what is unread", () => {
  test("grows by lines, and stops at a hundred", async () => {
    const { person, tell } = await aFollower();
    expect(await unreadCount(person)).toBe(0);
    await tell(1);
    await tell(2);
    expect(await unreadCount(person)).toBe(1);
    await sql(
      `insert into inbox_line (id, person_id, kind, subject_kind, subject_id, since_at, latest_at)
       select gen_random_uuid(), $1, 'welcome', 'person', gen_random_uuid(), now(), now()
       from generate_series(1, 120)`,
      [person.id],
    );
    expect(await unreadCount(person)).toBe(100);
  });
});

describe("a line", () => {
  test("gathers what is of one kind about one idea, and names who came last", async () => {
    const { person, idea, tell } = await aFollower();
    await tell(1, "Bram");
    await tell(2, "Ada");
    const { lines } = await inbox(person, null);
    expect(lines).toMatchObject([
      { who: "Ada", people: 2, things: 2, title: idea.title, latestAt: day(2).toISOString() },
    ]);
  });

  test("that was read is unread again when something new comes, and tells of that alone", async () => {
    const { person, tell } = await aFollower();
    await tell(1, "Bram");
    await under({ now: day(2) }, () => readInbox(person));
    expect(await unreadCount(person)).toBe(0);
    await tell(3, "Ada");
    expect((await inbox(person, null)).lines).toMatchObject([
      { who: "Ada", people: 1, things: 1, unread: true },
    ]);
  });

  test("leads to the first comment that is new, and once it was read to the latest", async () => {
    const { person, tell } = await aFollower();
    await tell(1);
    await under({ now: day(2) }, () => readInbox(person));
    const [second, third] = [await tell(3), await tell(4)];
    const [line] = (await inbox(person, null)).lines;
    const address = async () => {
      const place = await placeOfLine(person, line?.id ?? "");
      return place && lineAddress(place);
    };
    expect(await address()).toBe(`/comments/${second}`);
    await under({ now: day(5) }, () => readLine(person, line?.id ?? ""));
    expect(await address()).toBe(`/comments/${third}`);
  });

  test("is nobody else's to follow or to mark", async () => {
    const { person, tell } = await aFollower();
    await tell(1);
    const [line] = (await inbox(person, null)).lines;
    const other = await aPerson();
    expect(await placeOfLine(other, line?.id ?? "")).toBeNull();
    await readLine(other, line?.id ?? "");
    expect(await unreadCount(person)).toBe(1);
    await expect(readLine(other, "' or true --")).rejects.toMatchObject({ kind: "not_found" });
    expect(await placeOfLine(other, "' or true --")).toBeNull();
  });

  test("about an idea that was hidden is neither shown nor counted, until it is shown again", async () => {
    const { person, idea, tell } = await aFollower();
    await tell(1);
    const [line] = (await inbox(person, null)).lines;
    await db().idea.update({ where: { id: idea.id }, data: { hiddenAt: new Date() } });
    expect((await inbox(person, null)).lines).toEqual([]);
    expect(await unreadCount(person)).toBe(0);
    expect(await placeOfLine(person, line?.id ?? "")).toBeNull();
    await db().idea.update({ where: { id: idea.id }, data: { hiddenAt: null } });
    expect((await inbox(person, null)).lines).toHaveLength(1);
  });
});

describe("reading", () => {
  test("goes as far as had arrived, and a repeat changes nothing", async () => {
    const [person, other] = [await aPerson(), await aPerson()];
    await aWelcome(person, day(1));
    await aWelcome(other, day(1));
    await under({ now: day(2) }, () => readInbox(person));
    await under({ now: day(3) }, () => readInbox(person));
    expect(
      await sql("select distinct read_at from notification where read_at is not null"),
    ).toEqual([{ read_at: day(2) }]);
    await aWelcome(person, day(9));
    await under({ now: day(4) }, () => readInbox(person));
    expect(await unreadCount(person)).toBe(1);
    expect(await unreadCount(other)).toBe(1);
    expect(database.published.at(-1)).toEqual({
      room: `person:${person.id}`,
      delta: { kind: "inbox", unread: 1 },
    });
  });
});

describe("the inbox", () => {
  test("is read page by page, each line once, the latest first", async () => {
    const person = await aPerson();
    await sql(
      `with told as (
         insert into notification (id, person_id, event_id, kind, subject_kind, subject_id, reason, data, created_at)
         select gen_random_uuid(), $1, gen_random_uuid(), 'welcome', 'person', gen_random_uuid(), 'joined', '{}',
           timestamptz '2031-01-01T00:00:00Z' + (n / 3) * interval '7 microseconds'
         from generate_series(1, 70) n returning *
       ) insert into inbox_line (id, person_id, kind, subject_kind, subject_id, since_at, latest_at)
         select id, person_id, kind, subject_kind, subject_id, created_at, created_at from told`,
      [person.id],
    );
    const ids = await sql<{ id: string }>(
      "select id from inbox_line order by latest_at desc, id desc",
    );
    const first = await inbox(person, null);
    const second = await inbox(person, parseCursor(first.next));
    const third = await inbox(person, parseCursor(second.next));
    const pages = [first, second, third].map(({ lines }) => lines.map(({ id }) => id));
    expect(pages.map((page) => page.length)).toEqual([30, 30, 10]);
    expect(pages.flat()).toEqual(ids.map(({ id }) => id));
    expect(third.next).toBeNull();
  });

  test("shows what is unread, or one kind, when asked", async () => {
    const { person, tell } = await aFollower();
    await aWelcome(person, day(1));
    await under({ now: day(2) }, () => readInbox(person));
    await tell(3);
    const kinds = async (filter: Parameters<typeof inbox>[2]) =>
      (await inbox(person, null, filter)).lines.map(({ kind }) => kind);
    expect(await kinds({ unread: false, kind: null })).toEqual(["comment-on-followed", "welcome"]);
    expect(await kinds({ unread: true, kind: null })).toEqual(["comment-on-followed"]);
    expect(await kinds({ unread: false, kind: "welcome" })).toEqual(["welcome"]);
    expect(await kinds({ unread: true, kind: "welcome" })).toEqual([]);
  });
});
