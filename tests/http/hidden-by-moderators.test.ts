import { beforeEach, describe, expect, test, vi } from "vitest";
import { rooms } from "#app/core/rooms.ts";
import { newId } from "#app/core/ids.ts";
import { queueIdea } from "#app/features/moderation/queue-idea.server.ts";
import { decideCase } from "#app/features/moderation/decide-case.server.ts";
import { reportThing } from "#app/features/moderation/report-thing.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { useApp } from "#tests/support/app.ts";
import { aComment, anIdea, anOrganisation } from "#tests/support/builders.ts";
import { aFile } from "#tests/support/file-builder.ts";
import { useDatabase } from "#tests/support/database.ts";
import { answersAt, bothWays, everyAddress } from "./support/addresses.ts";
import { openLive } from "./support/live-browser.ts";
import { moderationReason as reasonId } from "./support/moderated-things.ts";
import { aWorld, placed, type Kind, type World } from "./support/world.ts";

// Hundreds of requests, on machines that do other things too.
vi.setConfig({ testTimeout: 120_000 });

const app = useApp(useDatabase(), { GROUNDSWELL_NO_RATE_LIMITS: "1" });
const outsiders = ["staff", "manager", "leader", "administrator"] as const satisfies Kind[];

beforeEach(async () => {
  await anOrganisation();
});

/** Every address of the product, and those that name the hidden things, or where they stood, as pages too. */
function addresses(world: World, idea: string, comment: string, file: string): string[] {
  const { author, staff } = world.people;
  const isAsked = (name: string) => !name.startsWith("sign-out") && !name.startsWith("moderation");
  const named = [
    ...["/", "/ideas", "/inbox", `/ideas/${world.places["idea"] ?? ""}`],
    ...["", "/history", "/voters", "/comments", "/files", "/report", "/edit", "/notes"].map(
      (part) => `/ideas/${idea}${part}`,
    ),
    ...["", "/history", "/reactions", "/edit", "/delete", "/report", "/hiding"].map(
      (part) => `/comments/${comment}${part}`,
    ),
    `/ideas/${world.places["idea"] ?? ""}?order=helpful`,
    `/ideas/${world.places["idea"] ?? ""}/comments?answer=${comment}&quote=${comment}`,
    ...["/ideas?sort=new", "/ideas?sort=supported", "/ideas/board", "/following"],
    `/ideas?author=${author.id}`,
    ...["ideas", "comments"].map((show) => `/people/${author.id}?show=${show}`),
    `/units/${staff.unitId}`,
    ...["zebrafish", "zebrafi"].flatMap((word) => [
      `/search?q=${word}`,
      `/search?q=${word}&in=comments`,
      `/api/search?q=${word}`,
      `/ideas/new?title=${word}`,
    ]),
    `/files/${file}`,
    `/admin/exports/ideas.csv`,
    "/moderation/acts",
  ];
  return [...everyAddress(isAsked).map((path) => placed(path, world)), ...bothWays(named)];
}

async function received(world: World, as: Kind, at: readonly string[]): Promise<string[]> {
  const answers = await answersAt(app, world.cookies[as], at);
  return [...answers].map(([address, text]) => `${address} ${text}`);
}

const found = (texts: readonly string[], marker: string) =>
  texts.flatMap((text) => {
    // What was asked for may be said again, as in the field of a search.
    const place = text.toLowerCase().indexOf(marker);
    return place < 0
      ? []
      : [`${text.slice(0, 60)} … ${text.slice(Math.max(0, place - 60), place + 40)}`];
  });

async function hide(world: World, kind: "idea" | "comment", id: string): Promise<void> {
  const { staff, moderator } = world.people;
  await reportThing(staff, { thing: { kind, id }, reasonId, words: "" });
  const [row] = await sql<{ id: string }>(
    "select id from moderation_case where thing_id = $1 and closed_at is null",
    [id],
  );
  await decideCase(moderator, row?.id ?? "", { outcome: "hidden", reasonId, explanation: "Why." });
}

describe("what moderators hide", () => {
  test("reaches nobody but its author and moderators: no page, no data, no search, no file, no socket", async () => {
    const world = await aWorld();
    const { author, staff } = world.people;
    const idea = await anIdea({
      ...{ by: author, title: "Zebrafish-title", problem: "Zebrafish-problem" },
      ...{ proposal: "Zebrafish-proposal", unit: { id: staff.unitId } },
    });
    const file = await aFile({ by: author, on: idea });
    await aComment({ by: staff, on: idea, text: "Zebrafish-under" });
    const on = { id: world.places["idea"] ?? "" };
    const comment = await aComment({ by: author, on, text: "Zebrafish-comment" });
    const waiting = await anIdea({ by: author, title: "Zebrafish-waiting" });
    await sql("update idea set waiting_since = now() where id = $1", [waiting.id]);
    await queueIdea(waiting.id, newId());
    const listener = await openLive(app.server.url, { cookie: world.cookies.staff });
    for (const room of [rooms.feed, rooms.idea(idea.id), rooms.idea(on.id)])
      expect(await listener.watch(room)).toBe(true);
    expect(await listener.watch(rooms.idea(waiting.id))).toBe(false);

    await hide(world, "idea", idea.id);
    await hide(world, "comment", comment.id);
    const at = addresses(world, idea.id, comment.id, file.id);
    for (const kind of outsiders)
      expect(found(await received(world, kind, at), "zebrafish-"), kind).toEqual([]);
    expect(JSON.stringify(listener.heard).toLowerCase()).not.toContain("zebrafish-");
    const late = await openLive(app.server.url, { cookie: world.cookies.leader });
    expect(await late.watch(rooms.idea(idea.id))).toBe(false);
    for (const socket of [listener, late]) socket.close();

    for (const kind of ["author", "moderator"] as const)
      expect(
        found(await received(world, kind, [`/ideas/${idea.id}`]), "zebrafish-problem"),
        kind,
      ).not.toEqual([]);
    const mails = await sql(
      "select from mail where text ilike '%zebrafish-%' and person_id <> $1",
      [author.id],
    );
    expect(mails).toEqual([]);
  });

  test("names no reporter to whoever wrote it", async () => {
    const at = [
      ...["/me/moderation/:act", "/inbox", "/comments/:hidden/hiding", "/ideas/:idea"],
      ...["/moderation", "/moderation/cases/:case"],
    ];
    // Elsewhere whoever reports is somebody whom the author knows: one who thanked them, say.
    const world = await aWorld(at);
    const { staff } = world.people;
    const [row] = await sql<{ name: string }>(
      "update person set name = 'Zebrafish-reporter' where id = $1 returning name",
      [staff.id],
    );
    expect(row?.name).toBe("Zebrafish-reporter");
    const texts = await received(world, "author", bothWays(at.map((path) => placed(path, world))));
    expect(found(texts, "zebrafish-")).toEqual([]);
  });
});
