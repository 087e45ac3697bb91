import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { rooms } from "#app/core/rooms.ts";
import { unblind } from "#app/features/challenges/judging/evaluations/unblind.server.ts";
import { completeEvaluation } from "#app/features/challenges/judging/scoring/save-marks.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { useApp } from "#tests/support/app.ts";
import { anIdea, anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { aJudge } from "#tests/support/challenge-builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aFile } from "#tests/support/file-builder.ts";
import {
  aJudgedChallenge,
  aliasOf,
  anEntry,
  assigned,
  declared,
  typed,
} from "#tests/support/judging-builders.ts";
import { signInAs } from "#tests/support/sign-in.ts";
import { answersAt, bothWays, dataOf, everyAddress } from "./support/addresses.ts";
import { openLive } from "./support/live-browser.ts";
import { aWorld, placed, type World } from "./support/world.ts";

/**
 * Whose a submission is must not reach its judges while judging is blind. Everything about the people behind entries is
 * made of words and moments that occur nowhere else; whatever a judge is sent is searched for them.
 */
vi.setConfig({ testTimeout: 180_000 });

const app = useApp(useDatabase(), { GROUNDSWELL_NO_RATE_LIMITS: "1" });

beforeEach(async () => {
  await anOrganisation();
});

const submittedAt = new Date("2026-03-14T15:09:26.535Z");

interface Blind extends World {
  readonly judge: Actor;
  readonly other: Actor;
  readonly sponsor: Actor;
  readonly challengeId: string;
  readonly phaseId: string;
  readonly entrant: Actor;
  readonly submissions: readonly { readonly id: string; readonly title: string }[];
  /** What tells whose an entry is, or when it came. */
  readonly planted: readonly string[];
}

/** Three entries: the first of a team, grown from an idea, with a file, entered by a manager for them. */
async function aBlindWorld(): Promise<Blind> {
  const world = await aWorld();
  const home = await aUnit({ name: "Xylographic Office" });
  const email = "zephyrine@quillfeather.example";
  const entrant = await aPerson({ name: "Zephyrine Quillfeather", email, unit: home });
  const mate = await aPerson({ name: "Ottokar Brambleby" });
  const enterer = await aPerson({ name: "Barnaby Thistledown", role: "manager" });
  await sql("update person set job_title = 'Tintinnabulist' where id = $1", [entrant.id]);
  const { challenge, sponsor, phaseId } = await aJudgedChallenge();
  const idea = await anIdea({ by: entrant, title: "Obsidian kettles" });
  const first = await anEntry(challenge, { by: entrant, with: [mate], title: "Malachite queue" });
  await db().submission.update({
    where: { id: first.id },
    data: {
      ...{ teamName: "Cobalt Comets", externalUrl: "https://quillfeather.example/plan" },
      ...{ ideaId: idea.id, enteredById: enterer.id, submittedAt, createdAt: submittedAt },
      updatedAt: submittedAt,
    },
  });
  await aFile({ by: entrant, on: first, name: "vermilion-plan.txt", content: "A plan." });
  const second = await anEntry(challenge, { title: "Turquoise counter" });
  const third = await anEntry(challenge, { title: "Saffron register" });
  const judge = await aJudge(challenge, { state: "invited" });
  const other = await aJudge(challenge, { declared: false });
  const submissions = [first, second, third].map(({ id, title }) => ({ id, title }));
  return {
    ...world,
    ...{ judge, other, sponsor, challengeId: challenge.id, phaseId, entrant, submissions },
    planted: [
      ...["Quillfeather", "quillfeather", "Zephyrine", entrant.id, "Tintinnabulist"],
      ...["Brambleby", mate.id, "Thistledown", enterer.id, "Cobalt Comets", "Obsidian kettles"],
      ...[idea.id, "vermilion-plan", "2026-03-14", "15:09:26", home.id, home.name],
    ],
  };
}

/** Every byte somebody is answered, by address. */
async function answersTo(person: Actor, paths: readonly string[]): Promise<Map<string, string>> {
  return answersAt(app, await signInAs(person), paths);
}

const isFile = (path: string) => path.includes("/files/");

/** Every page and endpoint of the product about this challenge, and what a judge has besides. */
function everything(world: Blind, aliases: readonly string[]): string[] {
  const { challengeId, phaseId, submissions, entrant } = world;
  const places = {
    ...world.places,
    judged: challengeId,
    judgedPhase: phaseId,
    challenge: challengeId,
  };
  const every = everyAddress().map((path) => placed(path, { ...world, places }));
  const own = aliases.flatMap((alias) =>
    ["", "/recusal", "/deliberation", "/files/1"].map(
      (part) => `/judging/${phaseId}/${alias}${part}`,
    ),
  );
  const ids = submissions.flatMap(({ id }) => [
    `/submissions/${id}`,
    `/challenges/${challengeId}/evaluations/${id}`,
  ]);
  const about = ["", "/submissions", "/entry", "/screening", "/judges", "/evaluations", "/ranking"];
  const plain = [
    ...["/judging", `/judging/${phaseId}`, "/inbox", "/", `/people/${entrant.id}`, ...own, ...ids],
    ...about.map((part) => `/challenges/${challengeId}${part}`),
    ...["malachite", "quillfeather", ...aliases].map((asked) => `/search?q=${asked}`),
  ];
  const [files, pages] = [plain.filter(isFile), plain.filter((path) => !isFile(path))];
  return [
    ...new Set([...every.filter((path) => !path.includes(":")), ...bothWays(pages), ...files]),
  ];
}

const found = (text: string, words: readonly string[]) =>
  words.filter((word) => text.includes(word));

describe("a judge of a blind challenge", () => {
  test("is sent nothing of an entry before accepting and declaring, and of the people names alone", async () => {
    const world = await aBlindWorld();
    const { judge, other, sponsor, challengeId, phaseId, submissions } = world;
    await declared(other, phaseId);
    await assigned(sponsor, challengeId, phaseId, 1);
    const aliases = await Promise.all(submissions.map(aliasOf));
    const marks = [...aliases, ...submissions.flatMap(({ id, title }) => [id, title])];
    const judged = `/judging/${phaseId}`;
    const paths = ["/judging", judged, `${judged}/declaration`, "/inbox"];
    const all = [...paths, ...aliases.map((alias) => `${judged}/${alias}`)];
    const invited = await answersTo(judge, [...all, ...all.map(dataOf)]);
    for (const [path, text] of invited) {
      const bare = aliases.reduce(
        (rest, alias) => rest.replaceAll(path.includes(alias) ? alias : "\0", ""),
        text,
      );
      expect(found(bare, [...marks, ...world.planted]), path).toEqual([]);
    }

    await db().judge.updateMany({ where: { personId: judge.id }, data: { state: "accepted" } });
    const accepted = await answersTo(judge, [...all, ...all.map(dataOf)]);
    const declaration = accepted.get(`${judged}/declaration`) ?? "";
    expect(declaration).toContain("Zephyrine Quillfeather");
    expect(declaration).toContain("Xylographic Office");
    for (const [path, text] of accepted) {
      const bare = aliases.reduce(
        (rest, alias) => rest.replaceAll(path.includes(alias) ? alias : "\0", ""),
        text,
      );
      expect(found(bare, marks), path).toEqual([]);
    }
  });

  test("is sent nothing that tells whose an entry is or when it came, by page, data, file or search", async () => {
    const world = await aBlindWorld();
    const { judge, other, sponsor, challengeId, phaseId, submissions } = world;
    await db().judge.updateMany({ where: { personId: judge.id }, data: { state: "accepted" } });
    for (const one of [judge, other]) await declared(one, phaseId);
    await assigned(sponsor, challengeId, phaseId, 2);
    const aliases = await Promise.all(submissions.map(aliasOf));
    const [alias = ""] = aliases;
    for (const one of [judge, other])
      await completeEvaluation(one, { phaseId, alias }, await typed(phaseId, ["40", "3", "1"]));
    const answers = await answersTo(judge, everything(world, aliases));

    const sheet = answers.get(`/judging/${phaseId}/${alias}`) ?? "";
    expect(sheet).toContain("Malachite queue");
    const file = answers.get(`/judging/${phaseId}/${alias}/files/1`) ?? "";
    expect(file).toContain("A plan.");
    expect(file).toContain(`${alias}-1.txt`);
    const ids = submissions.map(({ id }) => id);
    const evaluations = await db().evaluation.findMany({ select: { id: true } });
    const marks = [...aliases, ...submissions.map(({ title }) => title)];
    for (const [path, text] of answers) {
      const bare = ids
        .filter((id) => path.includes(id))
        .reduce((rest, id) => rest.replaceAll(id, ""), text);
      expect(found(bare, [...ids, ...evaluations.map(({ id }) => id)]), path).toEqual([]);
      const isOfJudging = /^\/(judging|challenges\/)/.test(path);
      // Elsewhere, as in the directory, people stand as everybody does: with nothing that belongs to an entry.
      const asked = path.startsWith("/search") ? aliases : [];
      const tied =
        found(
          bare,
          marks.filter((mark) => !asked.includes(mark)),
        ).length > 0;
      if (isOfJudging || tied) expect(found(text, world.planted), path).toEqual([]);
    }
  });

  test("finds entries in the order of their aliases, which tells nothing of when they came", async () => {
    const world = await aBlindWorld();
    const { judge, sponsor, challengeId, phaseId } = world;
    await db().judge.updateMany({ where: { personId: judge.id }, data: { state: "accepted" } });
    for (const one of [judge, world.other]) await declared(one, phaseId);
    await assigned(sponsor, challengeId, phaseId, 2);
    const aliases = (await Promise.all(world.submissions.map(aliasOf))).sort();
    const page = (await answersTo(judge, [`/judging/${phaseId}`])).get(`/judging/${phaseId}`) ?? "";
    const shown = [...page.matchAll(/href="\/judging\/[^/"]+\/([A-Z]{3}-\d{3})"/g)];
    expect(shown.map(([, alias]) => alias)).toEqual(aliases);
  });

  test("hears nothing of it over sockets, and not of the board", async () => {
    const world = await aBlindWorld();
    const { judge, other, sponsor, challengeId, phaseId, submissions } = world;
    await db().judge.updateMany({ where: { personId: judge.id }, data: { state: "accepted" } });
    for (const one of [judge, other]) await declared(one, phaseId);
    await assigned(sponsor, challengeId, phaseId, 2);
    const aliases = await Promise.all(submissions.map(aliasOf));
    const [alias = "", second = ""] = aliases;
    const place = { phaseId, alias };
    const live = await openLive(app.server.url, { cookie: await signInAs(judge) });
    const open = [
      rooms.challenges,
      rooms.challenge(challengeId),
      rooms.feed,
      rooms.person(judge.id),
    ];
    for (const room of open) expect(await live.watch(room), room).toBe(true);
    expect(await live.watch(rooms.judging(challengeId))).toBe(false);
    expect(await live.watch(rooms.deliberation(phaseId, alias))).toBe(false);
    const marks = await typed(phaseId, ["40", "3", "1"]);
    await completeEvaluation(judge, place, marks);
    expect(await live.watch(rooms.deliberation(phaseId, alias))).toBe(false);
    const form = { "score-": "", revision: "0" };
    const fields = Object.fromEntries(
      marks.marks.map(({ criterionId, score }) => [`score-${criterionId}`, score]),
    );
    const sent = await app.ask(`/judging/${phaseId}/${alias}/completion`, {
      as: other,
      form: { ...form, ...fields },
    });
    expect(sent.status).toBe(302);
    expect(await live.watch(rooms.deliberation(phaseId, alias))).toBe(true);
    const said = { text: "I agree.", noteId: newId() };
    await app.ask(`/judging/${phaseId}/${alias}/deliberation`, { as: other, form: said });
    await live.hears("deliberation", ({ revision }) => revision === 1);
    await app.ask(`/judging/${phaseId}/${second}/recusal`, {
      as: other,
      form: { reason: "Zephyrine Quillfeather is my cousin" },
    });
    await app.ask(`/challenges/${challengeId}/evaluations/reminder`, {
      as: sponsor,
      form: { phaseId },
    });
    await live.hears("inbox");
    const heard = JSON.stringify(live.heard);
    live.close();
    expect(found(heard, [...world.planted, ...submissions.map(({ id }) => id), other.id])).toEqual(
      [],
    );
  });

  test("sees names once a sponsor has let them, and is told so", async () => {
    const world = await aBlindWorld();
    const { judge, other, sponsor, challengeId, phaseId, submissions } = world;
    await db().judge.updateMany({ where: { personId: judge.id }, data: { state: "accepted" } });
    for (const one of [judge, other]) await declared(one, phaseId);
    await assigned(sponsor, challengeId, phaseId, 2);
    const [first] = submissions;
    const at = `/judging/${phaseId}/${first ? await aliasOf(first) : ""}`;
    await unblind(sponsor, challengeId, { phaseId, reason: "Rights of use" });
    expect((await answersTo(judge, [at])).get(at)).toContain("Zephyrine Quillfeather");
  });
});
