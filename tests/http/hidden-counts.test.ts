import { beforeEach, describe, expect, test, vi } from "vitest";
import { rooms } from "#app/core/rooms.ts";
import type { VoteHiding } from "#app/features/ideas/voting.ts";
import { sql } from "#app/platform/db.server.ts";
import { useApp } from "#tests/support/app.ts";
import { aCategory, anIdea, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { answersAt, bothWays, everyAddress } from "./support/addresses.ts";
import { openLive } from "./support/live-browser.ts";
import { aWorld, members, placed, type Kind, type World } from "./support/world.ts";

/**
 * What is hidden must come to nobody's browser. An idea has votes of a number, and by people of names, that occur
 * nowhere else; every page, its data and every other answer is read as everybody, and searched for them.
 */
vi.setConfig({ testTimeout: 600_000 });

const database = useDatabase();
const app = useApp(database, { GROUNDSWELL_NO_RATE_LIMITS: "1" });

beforeEach(async () => {
  await anOrganisation();
});

const voted = 7919;
/** Lists of everybody in the organisation, or to choose from; there a name says nothing of a vote. */
const directories = /^\/(people|units|admin)\b|suggestions|^\/challenges\/[^/]+\/judges(\.data)?$/;

/** The count in every way it is written, one vote more and less, and what could be worked out from the rank. */
function traces(ranks: readonly number[]): RegExp {
  const counts = [voted - 1, voted, voted + 1, voted + 2].flatMap((count) => {
    const digits = String(count);
    const [thousands, rest] = [digits.slice(0, -3), digits.slice(-3)];
    return [digits, `${thousands}[,.'\\s\\u00a0\\u202f]${rest}`];
  });
  const places = ranks.map((rank) => String(rank).slice(0, 9).replace(".", "\\."));
  return new RegExp(`(?<![\\w-])(${counts.join("|")})(?![\\w-])|${places.join("|")}`);
}

interface Hidden extends World {
  readonly trace: RegExp;
  readonly idea: string;
}

/** A world whose idea has been voted for by thousands, under a rule; the author has others that are not hidden. */
async function aHiddenWorld(hideCounts: VoteHiding): Promise<Hidden> {
  const world = await aWorld();
  const { author } = world.people;
  const category = await aCategory({ hideCounts, showVoters: true });
  const unit = { id: author.unitId };
  const { id: idea } = await anIdea({ by: author, unit, category });
  const voters = await aUnit();
  await sql(
    `insert into person (id, name, email, unit_id)
     select gen_random_uuid(), 'Quillon Voter ' || n, 'quillon' || n || '@example.org', $1 from generate_series(1, 8100) n`,
    [voters.id],
  );
  await sql(
    `select count(*) from vote_on_idea($1, array(select id from person where unit_id = $2 limit ${String(voted)}),
       array_fill(true, array[${String(voted)}]), now())`,
    [idea, voters.id],
  );
  const [row] = await sql<{ rank: number }>(
    `select trend_rank(${String(voted)}, published_at) as rank from idea where id = $1`,
    [idea],
  );
  return { ...world, places: { ...world.places, idea }, idea, trace: traces([row?.rank ?? 0]) };
}

/** Everything this kind of person is answered, by address. */
function everythingTo(kind: Kind, world: World): Promise<Map<string, string>> {
  return answersTo(kind, world, [...everyAddress(), ...bothWays(near(world))]);
}

/** Where votes are shown. */
function near(world: World): string[] {
  return [
    ...["/", "/ideas", "/ideas/:idea", "/ideas/:idea/voters", "/ideas/:idea/history"],
    "/ideas?sort=supported",
    "/ideas?sort=new&stage=open",
    "/ideas?view=my-unit",
    `/ideas?author=${world.people.author.id}`,
    "/api/feed?sort=supported",
    "/api/feed?sort=trending",
    "/api/feed?ids=:idea",
    `/people/${world.people.author.id}`,
    "/me/news?days=30",
    "/ideas/board",
    "/search?q=idea",
  ];
}

function answersTo(
  kind: Kind,
  world: World,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const at = paths.map((path) => placed(path, world));
  return answersAt(app, world.cookies[kind], at);
}

function leaks(answers: ReadonlyMap<string, string>, trace: RegExp): string[] {
  return [...answers].flatMap(([path, text]) => {
    const bare = text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|"[^"]*\.(?:js|css)"/g, "");
    const found =
      trace.exec(bare)?.[0] ?? (directories.test(path) ? null : /Quillon/.exec(bare)?.[0]);
    return found ? [`${path}: ${found}`] : [];
  });
}

function vote(world: World, kind: Kind, want: boolean) {
  const wish = { method: "PUT", json: { vote: want }, headers: { Cookie: world.cookies[kind] } };
  return app.ask(placed("/api/ideas/:idea/vote", world), wish).then((answer) => answer.text());
}

describe.each(["until_voted", "until_closing"] as const)("a count hidden %s", (rule) => {
  test("is in nothing that anybody is answered, until it is shown", async () => {
    const world = await aHiddenWorld(rule);
    for (const kind of members)
      expect(leaks(await everythingTo(kind, world), world.trace), kind).toEqual([]);

    // Afterwards where votes are shown is enough: all else has been looked at.
    const shown = bothWays(near(world));
    const answer = await vote(world, "staff", true);
    expect(world.trace.test(answer)).toBe(rule === "until_voted");
    const page = await answersTo("staff", world, shown);
    expect(leaks(page, world.trace).length > 0).toBe(rule === "until_voted");
    for (const [, text] of page)
      expect(text.includes("Quillon") && !/directory|people/.test(text)).toBe(false);
    for (const kind of ["author", "leader", "administrator"] as const)
      expect(leaks(await answersTo(kind, world, shown), world.trace), kind).toEqual([]);

    await sql("update idea set stage = 'accepted' where id = $1", [world.idea]);
    for (const kind of ["author", "moderator"] as const) {
      const found = leaks(await answersTo(kind, world, shown), world.trace);
      const at = found.map((line) => line.split(":")[0]);
      expect(at).toEqual(
        expect.arrayContaining([`/ideas/${world.idea}`, "/api/feed?sort=supported"]),
      );
      expect(at).toContain(`/ideas/${world.idea}/voters`);
    }
  });

  test("is heard over no socket but of those who see it", async () => {
    const world = await aHiddenWorld(rule);
    const outside = await Promise.all(
      (["author", "leader", "administrator"] as const).map((kind) => listen(world, kind)),
    );
    for (const { joined } of outside) expect(joined).toEqual([true, true, false]);
    await vote(world, "staff", true);
    const voter = await listen(world, "staff");
    expect(voter.joined[2]).toBe(rule === "until_voted");
    await vote(world, "moderator", true);
    if (rule === "until_voted")
      expect((await voter.browser.hears("votes")).delta.votes).toBe(voted + 2);
    for (const { ask } of outside) ask();
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const { browser, reread } of outside) {
      expect(browser.heard.filter(({ delta }) => delta.kind !== "presence")).toEqual([]);
      expect(reread).toEqual([]);
    }
    for (const { browser } of [...outside, voter]) browser.close();
  });
});

/** A page of the idea as far as it is live; `ask` says that it holds what there was before anybody voted. */
async function listen({ idea, cookies }: Hidden, kind: Kind) {
  const browser = await openLive(app.server.url, { cookie: cookies[kind] });
  const reread: string[] = [];
  browser.socket.on("reread", (stale) => reread.push(...stale));
  const joined: boolean[] = [];
  for (const room of [rooms.feed, rooms.idea(idea), rooms.counts(idea)])
    joined.push(await browser.watch(room));
  const ask = () =>
    browser.socket.emit("holding", [
      { room: rooms.counts(idea), idea: 0 },
      { room: rooms.idea(idea), idea: 1, text: 1, state: 1 },
    ]);
  return { browser, joined, reread, ask };
}

test("what the other tests look for is found where nothing is hidden", async () => {
  const world = await aHiddenWorld("never");
  const stranger = await aPerson();
  expect(stranger.active).toBe(true);
  const found = leaks(await everythingTo("staff", world), world.trace).map(
    (line) => line.split(":")[0],
  );
  for (const path of [
    `/ideas/${world.idea}`,
    `/ideas/${world.idea}.data`,
    `/ideas/${world.idea}/voters`,
    "/ideas",
    "/ideas/board",
    "/api/feed?sort=trending",
    `/api/feed?ids=${world.idea}`,
    `/people/${world.people.author.id}`,
  ])
    expect(found, path).toContain(path);
  const mine = leaks(await everythingTo("author", world), world.trace).map(
    (line) => line.split(":")[0],
  );
  expect(mine).toEqual(expect.arrayContaining(["/", "/me/news?days=30"]));
});
