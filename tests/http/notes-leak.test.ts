import { beforeEach, describe, expect, test, vi } from "vitest";
import { rooms } from "#app/core/rooms.ts";
import { mentionOf } from "#app/ui/editor/mention.ts";
import { sql } from "#app/platform/db.server.ts";
import { useApp } from "#tests/support/app.ts";
import { anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { answersAt, bothWays, everyAddress } from "./support/addresses.ts";
import { openLive, type LiveBrowser } from "./support/live-browser.ts";
import { aWorld, placed, type Kind, type World } from "./support/world.ts";

// Hundreds of requests, on machines that do other things too.
vi.setConfig({ testTimeout: 120_000 });

const app = useApp(useDatabase(), { GROUNDSWELL_NO_RATE_LIMITS: "1" });

const outsiders = ["staff", "author", "moderator", "administrator"] as const satisfies Kind[];
const insiders = ["manager", "leader"] as const satisfies Kind[];

beforeEach(async () => {
  await anOrganisation();
});

async function send(world: World, as: Kind, path: string, form: Record<string, string>) {
  const answer = await fetch(new URL(path, app.server.url), {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: world.cookies[as], Origin: app.server.url },
    body: new URLSearchParams(form),
  });
  expect(answer.status, path).toBe(302);
}

/** Every address of the product; as pages too those where what is said under ideas is shown. */
function everywhere(world: World): string[] {
  const isAsked = (name: string) => !name.startsWith("notes") && !name.startsWith("sign-out");
  const idea = `/ideas/${world.places["idea"] ?? ""}`;
  return [
    ...everyAddress(isAsked).map((path) => placed(path, world)),
    ...bothWays([
      ...["/", "/ideas", "/ideas?sort=new", idea, `${idea}?order=helpful`],
      `/people/${world.people.manager.id}?show=comments`,
    ]),
  ];
}

/** Addresses that name a note; whoever asks for them knows its id. */
function addressesOf(world: World, id: string): string[] {
  const asComment = ["", "/history", "/reactions", "/edit", "/delete"].map(
    (part) => `/comments/${id}${part}`,
  );
  const asNote = ["", "/history", "/edit", "/delete"].map((part) => `/notes/${id}${part}`);
  const quoted = `/ideas/${world.places["idea"] ?? ""}/comments?answer=${id}&quote=${id}`;
  return [...asComment, ...asNote, quoted];
}

/** What somebody is sent for these addresses. */
async function received(world: World, as: Kind, addresses: readonly string[]): Promise<string[]> {
  const answers = await answersAt(app, world.cookies[as], addresses);
  return [...answers].map(([address, text]) => `${address} ${text}`);
}

/** What of several markers stands anywhere in what was received; where, so that a leak is found. */
function leaks(texts: readonly string[], markers: readonly string[]): string[] {
  return texts.flatMap((text) =>
    markers.flatMap((marker) =>
      text.includes(marker) ? [`${marker} in ${text.slice(0, 80)}`] : [],
    ),
  );
}

describe("a note", () => {
  test("reaches nobody who may not answer: no page, no data, no socket, no count", async () => {
    const world = await aWorld();
    const { idea = "", note = "" } = world.places;
    const sockets = new Map<Kind, LiveBrowser>();
    for (const kind of [...outsiders, ...insiders]) {
      const socket = await openLive(app.server.url, { cookie: world.cookies[kind] });
      sockets.set(kind, socket);
      for (const room of [rooms.feed, rooms.idea(idea), rooms.person(world.people[kind].id)])
        expect(await socket.watch(room)).toBe(true);
      expect(await socket.watch(rooms.notes(idea)), kind).toBe(
        insiders.some((one) => one === kind),
      );
    }
    const rereads: string[] = [];
    for (const kind of outsiders)
      sockets.get(kind)?.socket.on("reread", (stale) => void rereads.push(...stale));

    const at = `/ideas/${idea}/notes`;
    const before = await sql("select comment_count, revision from discussion");
    await send(world, "manager", at, { source: "marker-first earlier words" });
    const [written] = await sql<{ id: string }>(
      "select id from note where source like 'marker-first%'",
    );
    const id = written?.id ?? "";
    await send(world, "manager", `/notes/${id}/edit`, {
      source: `marker-second ${mentionOf(world.people.leader)}`,
    });
    await send(world, "leader", at, { source: "marker-third to be deleted" });
    const [deleted] = await sql<{ id: string }>(
      "select id from note where source like 'marker-third%'",
    );
    const gone = deleted?.id ?? "";
    await send(world, "leader", `/notes/${gone}/delete`, {});
    expect(await sql("select comment_count, revision from discussion")).toEqual(before);

    for (const kind of insiders)
      await sockets
        .get(kind)
        ?.hears("note", ({ note: heard }) => heard.html.includes("marker-second"));
    const [words, ids] = [
      ["marker-", "A word among those who answer"],
      [id, gone, note],
    ];
    const named = bothWays(ids.flatMap((one) => addressesOf(world, one)));
    for (const kind of outsiders) {
      const socket = sockets.get(kind);
      socket?.socket.emit("holding", [{ room: rooms.notes(idea), notes: 0 }]);
      const texts = await received(world, kind, everywhere(world));
      expect(leaks(texts, [...words, ...ids]), kind).toEqual([]);
      expect(leaks(texts, [`${at}"`]).filter((one) => !one.includes(` in ${at}`))).toEqual([]);
      expect(leaks(await received(world, kind, named), words), kind).toEqual([]);
      expect(leaks([JSON.stringify(socket?.heard)], [...words, ...ids]), kind).toEqual([]);
    }
    expect(rereads).not.toContain(rooms.notes(idea));
    const shown = await received(world, "leader", bothWays(addressesOf(world, id)));
    expect(
      leaks([...shown, ...(await received(world, "leader", [at]))], ["marker-second"]),
    ).not.toEqual([]);
    for (const socket of sockets.values()) socket.close();
  });

  test("is not heard any more by somebody whose right to it has ended", async () => {
    const world = await aWorld();
    const { idea = "", unit = "" } = world.places;
    const [manager, leader] = [
      await openLive(app.server.url, { cookie: world.cookies.manager }),
      await openLive(app.server.url, { cookie: world.cookies.leader }),
    ];
    for (const socket of [manager, leader])
      expect(await socket.watch(rooms.notes(idea))).toBe(true);
    const told: string[] = [];
    manager.socket.on("reread", (stale) => void told.push(...stale));
    await sql("delete from unit_manager where unit_id = $1", [unit]);
    await send(world, "leader", `/ideas/${idea}/notes`, { source: "marker-after" });
    await leader.hears("note");
    await expect.poll(() => told).toEqual([rooms.notes(idea)]);
    expect(manager.heard.filter(({ delta }) => delta.kind === "note")).toEqual([]);
    for (const socket of [manager, leader]) socket.close();
  });

  test("mentions those alone who may read it; others are named in a refusal", async () => {
    const world = await aWorld();
    const { idea = "" } = world.places;
    const answer = await fetch(new URL(`/ideas/${idea}/notes`, app.server.url), {
      method: "POST",
      headers: { Cookie: world.cookies.manager, Origin: app.server.url },
      body: new URLSearchParams({ source: `${mentionOf(world.people.staff)}, look` }),
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(
      `Notes on this idea cannot be read by ${world.people.staff.name}.`,
    );
    expect(await sql("select from note_mention")).toEqual([]);
  });
});
