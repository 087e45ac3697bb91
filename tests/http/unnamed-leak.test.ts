import { createECDH, randomBytes } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import { setFollow } from "#app/features/following/set-follow.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import { changeWishes } from "#app/features/notifications/wishes/change-wishes.server.ts";
import { usualWishes, wishedKinds } from "#app/features/notifications/wishes/wish.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { deliverNotifications } from "#app/reactions/delivering.server.ts";
import { useApp } from "#tests/support/app.ts";
import {
  aComment,
  anIdea,
  anOrganisation,
  aPerson,
  aUnit,
  aVote,
} from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aFile } from "#tests/support/file-builder.ts";
import { answersAt, bothWays, everyAddress } from "./support/addresses.ts";
import { openLive, type LiveBrowser } from "./support/live-browser.ts";
import { aWorld, members, placed, type Kind, type World } from "./support/world.ts";

/**
 * Somebody who is shown under a pseudonym does with their ideas what one can do. Everything about them is made of words
 * that occur nowhere else; whatever anybody is sent is searched for them.
 */
vi.setConfig({ testTimeout: 300_000 });

const app = useApp(useDatabase(), { GROUNDSWELL_NO_RATE_LIMITS: "1" });

beforeEach(async () => {
  await anOrganisation();
});

/** Lists of people and units: there the person stands as everybody does, and nothing of their ideas. */
const directories =
  /^\/(people|units|admin\/(people|units|mail))\b|suggestions|^\/search|^\/challenges\/[^/]+\/judges(\.data)?$/;
const pseudonym = "Vermilion Pangolin";
let masks = 0;

interface Masked extends World {
  readonly mask: Actor;
  /** Of everything that belongs to the person. */
  readonly person: readonly string[];
  /** Of everything that belongs to their ideas. */
  readonly ideas: readonly string[];
}

async function aMaskedWorld(): Promise<Masked> {
  const world = await aWorld();
  const unit = { id: world.people.staff.unitId };
  const home = await aUnit({ name: "Xylographic Office" });
  const email = "zephyrine@quillfeather.example";
  const mask = await aPerson({ name: "Zephyrine Quillfeather", email, unit: home });
  await sql("update person set job_title = 'Tintinnabulist' where id = $1", [mask.id]);
  await sql(
    "insert into profile (person_id, about, updated_at) values ($1, 'Plays glockenspiel', now())",
    [mask.id],
  );
  const [idea, declined, withdrawn] = [
    await unnamed(mask, unit, "Obsidian kettles"),
    await unnamed(mask, unit, "Malachite lanterns"),
    await unnamed(mask, unit, "Turquoise ladders"),
  ];
  await declineBy(world.people.manager, declined);
  const places = { ...world.places, idea, declined, withdrawn };
  const person = ["Quillfeather", "Zephyrine", email, mask.id, "Tintinnabulist", "glockenspiel"];
  const ideas = ["Obsidian kettles", "Malachite lanterns", "Turquoise ladders", pseudonym];
  return { ...world, places, mask, person: [...person, home.id, home.name], ideas };
}

async function unnamed(by: Actor, unit: { id: string }, title: string): Promise<string> {
  const { id } = await anIdea({ by, unit, title });
  await db().idea.update({ where: { id }, data: { pseudonym: `${pseudonym} ${String(++masks)}` } });
  await db().ideaAuthor.updateMany({ where: { ideaId: id }, data: { named: false } });
  return id;
}

// Where they would go there is nobody: messages are kept, as they would be sent.
const browserKeys = [
  createECDH("prime256v1").generateKeys("base64url"),
  randomBytes(16).toString("base64url"),
];

/** They hear of everything, at once, by mail and on a device. */
async function hearing(person: Actor, world: Masked): Promise<void> {
  const wishes = wishedKinds.map((kind) => ({
    ...{ kind, ...usualWishes[kind], mail: "at_once" as const, push: true },
  }));
  const times = { quietFrom: 0, quietUntil: 0, digestHour: 8, digestDay: 1 };
  await changeWishes(person, { wishes, times, timeZone: "", pausedUntil: "" });
  await sql(
    `insert into push_subscription (id, person_id, endpoint, p256dh, auth, created_at)
     values ($1, $2, $3, $4, $5, now())`,
    [newId(), person.id, `https://push.invalid/${person.id}`, ...browserKeys],
  );
  for (const place of ["idea", "declined", "withdrawn"])
    await setFollow(person, { kind: "idea", id: world.places[place] ?? "" }, "following");
}

async function send(person: Actor, path: string, form: Record<string, string>): Promise<void> {
  const answer = await app.ask(path, { as: person, form });
  expect(answer.status, `${path} ${await answer.text()}`).toBe(302);
}

/** Everything that one can do as an author; `theirs` is a colleague's comment under the idea. */
async function actAs(mask: Actor, world: Masked, theirs: string): Promise<void> {
  const { idea = "", declined = "", withdrawn = "" } = world.places;
  const at = `/ideas/${idea}/comments`;
  await send(mask, at, { source: "First cobalt words", commentId: newId() });
  await send(mask, at, { source: "Cobalt answer", answerTo: theirs, commentId: newId() });
  const [own] = await db().comment.findMany({ where: { subjectId: idea, authorId: mask.id } });
  await send(mask, `/comments/${own?.id ?? ""}/edit`, { source: "Cobalt words, put better" });
  await send(mask, `/comments/${theirs}/reactions`, { set: "helpful" });
  await send(mask, `/ideas/${idea}/edit`, {
    ...{ title: "Obsidian kettles", problem: "Cobalt problem", proposal: "Cobalt proposal" },
    ...{ beneficiary: "", kind: "improve", textVersion: "1" },
    categoryId: (await db().idea.findUniqueOrThrow({ where: { id: idea } })).categoryId,
  });
  await send(mask, `/ideas/${declined}/appeal`, { text: "The cobalt figures were not looked at." });
  await send(mask, `/ideas/${withdrawn}/comments`, {
    source: "Cobalt farewell",
    commentId: newId(),
  });
  await send(mask, `/ideas/${withdrawn}/withdrawal`, { reason: "Cobalt reason" });
  await aFile({ by: mask, on: { id: idea }, name: "cobalt.txt" });
}

async function declineBy(manager: Actor, ideaId: string): Promise<void> {
  await decide(manager, {
    ...{ ideaId, seenStage: "open", to: "not_now", lessons: "", language: "en" },
    // Comes with the product.
    reasonId: "00000000-0000-7000-8000-000000000105",
    explanation: "The roof comes first, and only then the rest.",
  });
}

/** Everything this kind of person is answered, by address. */
async function everythingTo(kind: Kind, world: Masked): Promise<Map<string, string>> {
  const comments = await db().comment.findMany({ where: { source: { contains: "obalt" } } });
  const ideas = ["idea", "declined", "withdrawn"].flatMap((name) =>
    ["", "?order=helpful", "/history", "/owner", "/decision", "/appeal/answer", "/files"].map(
      (part) => `/ideas/:${name}${part}`,
    ),
  );
  const more = [
    ...ideas,
    ...comments.flatMap(({ id, subjectId }) => [
      ...["", "/history", "/reactions"].map((part) => `/comments/${id}${part}`),
      `/ideas/${subjectId}/comments?answer=${id}&quote=${id}`,
    ]),
    ...["", "?show=comments", "?show=ideas"].map((query) => `/people/${world.mask.id}${query}`),
    `/ideas?author=${world.mask.id}`,
    ...["sort=new", "view=following", "view=awaiting"].map((query) => `/ideas?${query}`),
    ...["cobalt", "cobalt+in:comments", "cobalt+author:Quillfeather", "author:Zephyrine"].map(
      (asked) => `/search?q=${asked}`,
    ),
    ...["obsidian", "cobalt"].map((asked) => `/search?q=${asked}&in=comments`),
    "/me/news?days=30",
    "/api/feed?sort=new",
    ...(await db().mail.findMany({ select: { id: true } })).map(({ id }) => `/admin/mail/${id}`),
  ].filter((path) => kind === "administrator" || !path.startsWith("/admin"));
  const at = [...everyAddress(), ...bothWays(more)].map((path) => placed(path, world));
  return answersAt(app, world.cookies[kind], at);
}

/** Pages that list all units for choosing name that of the person as well; nothing follows from it. */
const unitLists =
  /^\/(ideas(\.data)?(\?|$)|ideas\/(new|board)|drafts|admin|units|people|promises|me\b|searches|recognition|insights)/;

function leaks(answers: ReadonlyMap<string, string>, { person, ideas, mask }: Masked): string[] {
  return [...answers].flatMap(([path, text]) => {
    // What was asked for comes back in addresses.
    const bare = path.includes("author") ? text.replaceAll(mask.id, "") : text;
    const isList = directories.test(path);
    const named = unitLists.test(path) ? person.slice(0, -2) : person;
    const found = named.filter((word) => bare.includes(word));
    const tied = path.includes(mask.id) || path.startsWith("/admin/mail/");
    if (isList && tied) return [...ideas, "obalt"].filter((word) => bare.includes(word)).map(told);
    return isList || path.includes("author") ? [] : found.map(told);
    function told(word: string) {
      return `${path}: ${word}`;
    }
  });
}

async function written(reader: Actor): Promise<string[]> {
  const mails = await db().mail.findMany({ where: { personId: reader.id } });
  const rings = await sql(
    `select m.title, m.link from push_message m join push_subscription s on s.id = m.subscription_id
     where s.person_id = $1`,
    [reader.id],
  );
  return [
    ...mails.map((mail) => JSON.stringify(mail)),
    ...rings.map((ring) => JSON.stringify(ring)),
  ];
}

describe("an author who is not named", () => {
  test("is in nothing that anybody else is sent, whatever they do with their ideas", async () => {
    const world = await aMaskedWorld();
    const { mask, people } = world;
    const { idea = "", declined = "", withdrawn = "" } = world.places;
    await aVote({ by: people.staff, on: { id: idea } });
    const theirs = await aComment({
      by: people.staff,
      on: { id: idea },
      text: "A cobalt question",
    });
    const readers = [people.staff, people.leader];
    for (const reader of readers) await hearing(reader, world);
    const sockets = new Map<Kind, LiveBrowser>();
    for (const kind of members) {
      const socket = await openLive(app.server.url, { cookie: world.cookies[kind] });
      sockets.set(kind, socket);
      const own = rooms.person(people[kind].id);
      for (const room of [rooms.feed, own, ...[idea, declined, withdrawn].map(rooms.idea)])
        expect(await socket.watch(room)).toBe(true);
    }

    await actAs(mask, world, theirs.id);
    const told = () =>
      sql(
        "select distinct kind from notification where person_id = $1 and actor_id = $2 order by 1",
        [people.staff.id, mask.id],
      );
    await expect
      .poll(told, { timeout: 20_000 })
      .toEqual(["answer-to-me", "comment-on-followed", "idea-withdrawn"].map((kind) => ({ kind })));
    await under({ now: new Date(Date.now() + 120_000) }, deliverNotifications);

    for (const reader of readers) {
      const texts = await written(reader);
      expect(
        texts.some((text) => text.includes(pseudonym)),
        reader.id,
      ).toBe(true);
      for (const text of texts)
        expect(
          world.person.filter((word) => text.includes(word)),
          text,
        ).toEqual([]);
    }
    for (const kind of members) {
      const heard = JSON.stringify(sockets.get(kind)?.heard);
      expect(heard).toContain("Cobalt answer");
      expect(
        world.person.filter((word) => heard.includes(word)),
        kind,
      ).toEqual([]);
      sockets.get(kind)?.close();
    }
    for (const kind of members)
      expect(leaks(await everythingTo(kind, world), world), kind).toEqual([]);
  });

  test("finds their own words, told that others see the pseudonym alone, and may change them", async () => {
    const world = await aMaskedWorld();
    const { mask, places } = world;
    const { id } = await aComment({ by: mask, on: { id: places["idea"] ?? "" }, text: "Mine" });
    const page = await (await app.ask(`/ideas/${places["idea"] ?? ""}`, { as: mask })).text();
    expect(page).toContain("your comment; others see this name alone");
    expect(page).toContain(`/comments/${id}/edit`);
    expect((await app.ask(`/comments/${id}/edit`, { as: mask })).status).toBe(200);
    const others = await (
      await app.ask(`/ideas/${places["idea"] ?? ""}`, { as: world.people.staff })
    ).text();
    expect(others).not.toContain(`/comments/${id}/edit`);
  });
});
