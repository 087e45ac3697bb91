import { describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { listeners, onePerson } from "#app/features/notifications/audience.store.server.ts";
import {
  unreadAbout,
  unreadAboutSql,
  unreadCount,
} from "#app/features/notifications/inbox.queries.server.ts";
import { readAbout } from "#app/features/notifications/read-inbox.server.ts";
import { readingSchema } from "#app/features/notifications/reading.schema.ts";
import { spread } from "#app/features/notifications/spread.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { aComment, aPerson, anIdea } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aMerge } from "#tests/support/merge-builder.ts";
import { aWelcome } from "#tests/support/notices.ts";

const database = useDatabase();

const day = (n: number) => new Date(Date.UTC(2031, 0, n));

/** Somebody who follows an idea, and what it takes to tell them of it on a day of January 2031. */
async function aFollower() {
  const [person, idea] = [await aPerson(), await anIdea()];
  await setFollow(person, { kind: "idea", id: idea.id }, "following");
  const subject = { kind: "idea", id: idea.id } as const;
  const event = (n: number) => ({ id: newId(), actorId: null, at: day(n) });
  const comment = async (n: number, on = idea) => {
    const { id } = await aComment({ on, at: day(n) });
    const about = { kind: "idea", id: on.id } as const;
    const audience = listeners(on.id, "comment-on-followed");
    await spread({ event: event(n), subject: about, commentId: id, audience });
  };
  const mention = (n: number, data = {}) =>
    spread({
      event: event(n),
      subject,
      audience: onePerson(person.id, "mention", "mentioned"),
      data,
    });
  return { person, idea, comment, mention };
}

const look = async (
  person: Parameters<typeof unreadAbout>[0],
  ideaId: string,
  place: "page" | "notes",
) => {
  const upTo = await unreadAbout(person, ideaId, place);
  if (upTo !== null) await readAbout(person, { ideaId, place, upTo: new Date(upTo) });
  return upTo;
};

describe("looking at an idea", () => {
  test("reads every line about it, whatever the kind, and no other; all open pages hear the count", async () => {
    const { person, idea, comment, mention } = await aFollower();
    await comment(1);
    await mention(2);
    await aWelcome(person);
    const other = await anIdea();
    await setFollow(person, { kind: "idea", id: other.id }, "following");
    await comment(3, other);
    expect(await unreadCount(person)).toBe(4);
    expect(await look(person, idea.id, "page")).not.toBeNull();
    expect(await unreadCount(person)).toBe(2);
    expect(database.published.at(-1)).toEqual({
      room: `person:${person.id}`,
      delta: { kind: "inbox", unread: 2 },
    });
  });

  test("has nothing to say when there is nothing to read: no write, no signal", async () => {
    const { person, idea, comment } = await aFollower();
    expect(await unreadAbout(person, idea.id, "page")).toBeNull();
    await comment(1);
    await look(person, idea.id, "page");
    const before = database.published.length;
    expect(await unreadAbout(person, idea.id, "page")).toBeNull();
    const again = { ideaId: idea.id, place: "page", upTo: day(9) } as const;
    await Promise.all([readAbout(person, again), readAbout(person, again)]);
    expect(database.published).toHaveLength(before);
  });

  test("leaves unread what arrived after the page was made", async () => {
    const { person, idea, comment } = await aFollower();
    await comment(1);
    const upTo = new Date((await unreadAbout(person, idea.id, "page")) ?? "");
    await comment(2);
    await readAbout(person, { ideaId: idea.id, place: "page", upTo });
    expect(await unreadCount(person)).toBe(1);
    await look(person, idea.id, "page");
    expect(await unreadCount(person)).toBe(0);
  });

  test("keeps to the microsecond in which something was told", async () => {
    const { person, idea, comment } = await aFollower();
    await comment(1);
    await sql("update inbox_line set latest_at = latest_at + interval '999 microseconds'");
    await look(person, idea.id, "page");
    expect(await unreadCount(person)).toBe(0);
  });

  test("is one's own: nobody reads for somebody else, and what is no idea has no lines", async () => {
    const { person, idea, comment } = await aFollower();
    await comment(1);
    const other = await aPerson();
    const upTo = day(9);
    await readAbout(other, { ideaId: idea.id, place: "page", upTo });
    await readAbout(person, { ideaId: newId(), place: "page", upTo });
    expect(await unreadCount(person)).toBe(1);
    await expect(
      readAbout(person, { ideaId: "' or true --", place: "page", upTo }),
    ).rejects.toMatchObject({ kind: "not_found" });
    const gone = { ...person, active: false };
    await expect(readAbout(gone, { ideaId: idea.id, place: "page", upTo })).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test("reads no note: those are read among the notes, and a line that tells of both stays for the rest", async () => {
    const { person, idea, mention } = await aFollower();
    await mention(1, { noteId: newId() });
    expect(await look(person, idea.id, "page")).toBeNull();
    await mention(2);
    expect(await look(person, idea.id, "page")).not.toBeNull();
    expect(await unreadCount(person)).toBe(1);
    expect(await look(person, idea.id, "page")).toBeNull();
    expect(await look(person, idea.id, "notes")).not.toBeNull();
    expect(await unreadCount(person)).toBe(0);
  });

  test("reads what was told of ideas that go on as part of it", async () => {
    const { person, idea, comment } = await aFollower();
    await comment(1);
    const into = await anIdea();
    expect(await unreadAbout(person, into.id, "page")).toBeNull();
    await aMerge({ idea, into });
    await look(person, into.id, "page");
    expect(await unreadCount(person)).toBe(0);
  });
});

test("what an open page sends is a place and a moment, and nothing else is taken", () => {
  const upTo = "2031-01-01T00:00:00.000Z";
  expect(readingSchema.safeParse({ place: "page", upTo }).success).toBe(true);
  for (const hostile of ["", "infinity", "2031-13-01T00:00:00.000Z", "9999999-01-01", "now"])
    expect(readingSchema.safeParse({ place: "page", upTo: hostile }).success, hostile).toBe(false);
  expect(readingSchema.safeParse({ place: "elsewhere", upTo }).success).toBe(false);
});

test("a look asks along an index of what is unread alone", async () => {
  const { person, idea } = await aFollower();
  await sql(
    `with told as (
       insert into notification (id, person_id, event_id, kind, subject_kind, subject_id, reason, data, created_at)
       select gen_random_uuid(), $1, gen_random_uuid(), 'idea-new', 'idea', gen_random_uuid(), 'follower', '{}', now()
       from generate_series(1, 5000) n returning *
     ) insert into inbox_line (id, person_id, kind, subject_kind, subject_id, since_at, latest_at, read_at)
       select id, person_id, kind, subject_kind, subject_id, created_at, created_at, now() from told`,
    [person.id],
  );
  await sql("analyze inbox_line, notification");
  const plan = JSON.stringify(
    await sql(`explain (format json) ${unreadAboutSql}`, [person.id, idea.id, false]),
  );
  expect(plan).toContain("inbox_line_unread_idx");
  expect(plan).not.toMatch(
    /"Node Type": ?"Seq Scan"[^}]*"Relation Name": ?"(?:inbox_line|notification)"/,
  );
});
