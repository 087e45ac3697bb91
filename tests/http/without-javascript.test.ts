import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/core/ids.ts";
import { useApp } from "#tests/support/app.ts";
import { aCategory, aPerson, aUnit, anIdea, anOrganisation } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { startWalk, type Walk } from "./support/walk.ts";

const database = useDatabase();
const app = useApp(database, { GROUNDSWELL_DEMO: "1", GROUNDSWELL_EMPTY: "1" });
const password = "several-quiet-otters-wander";

beforeEach(async () => {
  await anOrganisation();
});

/** Somebody who has come in through the sign-in form. */
async function cameIn(language = "en"): Promise<Walk> {
  const email = `${newId()}@example.org`;
  await aPerson({ name: "Odile Exemple", email, password });
  const walk = startWalk(app.server.url, language);
  await walk.go("/ideas");
  expect(walk.path).toBe("/sign-in?to=%2Fideas");
  await walk.send(walk.form("/sign-in"), { email, password });
  expect([walk.status, walk.path]).toEqual([200, "/ideas"]);
  return walk;
}

describe("without JavaScript", () => {
  test("one signs in with a password, is brought where one wanted to go, and signs out", async () => {
    const walk = await cameIn();
    await walk.send(walk.form("/sign-out"));
    expect(walk.path).toBe("/sign-in");
    await walk.go("/ideas");
    expect(walk.path).toBe("/sign-in?to=%2Fideas");
  });

  test("a wrong password keeps the address that was typed, and not the password", async () => {
    const walk = startWalk(app.server.url);
    await walk.go("/sign-in");
    await walk.send(walk.form("/sign-in"), {
      email: "eve@example.org",
      password: "not-the-one-at-all",
    });
    expect(walk.status).toBe(400);
    expect(walk.form("/sign-in").fields).toMatchObject({ email: "eve@example.org", password: "" });
    expect(walk.html).not.toContain("not-the-one-at-all");
  });

  test("a new password that is refused brings neither it nor the present one back", async () => {
    const walk = await cameIn();
    await walk.go("/me/password");
    const typed = { currentPassword: "not-the-one-at-all", password: "eleven quiet lanterns wade" };
    await walk.send(walk.form("/me/password"), typed);
    expect(walk.status).toBe(400);
    expect(walk.words()).toContain("This is not your present password.");
    for (const secret of Object.values(typed)) expect(walk.html).not.toContain(secret);
  });

  test("in a demonstration one comes in with one click", async () => {
    const person = await aPerson({ name: "Noor Demo" });
    await database.prisma.installation.create({
      data: {
        key: "demo",
        value: {
          people: [{ personId: person.id, description: { en: "A nurse.", fr: "Une infirmière." } }],
        },
      },
    });
    const walk = startWalk(app.server.url);
    await walk.go("/sign-in?to=%2Finbox");
    await walk.send(walk.form("/demo/sign-in"), {}, "Noor Demo");
    expect([walk.status, walk.path]).toEqual([200, "/inbox"]);
    expect(walk.words()).toContain("Noor Demo");
  });

  test("one chooses co-authors while composing, one field after the other, and a refusal keeps them", async () => {
    const walk = await cameIn();
    const [category, me] = [
      await aCategory({ name: "Counters" }),
      await database.prisma.person.findFirstOrThrow({ where: { name: "Odile Exemple" } }),
    ];
    const [one, two] = await Promise.all(
      ["One", "Two"].map((name) => aPerson({ name, unit: { id: me.unitId } })),
    );
    await walk.go("/ideas/new");
    const chosen = { coAuthor1: one?.id ?? "", coAuthor2: two?.id ?? "" };
    const first = { coAuthor1: chosen.coAuthor1, categoryId: category.id };
    await walk.send(walk.form("/ideas/new"), first, "another field");
    const typed = { coAuthor2: chosen.coAuthor2, problem: "Queues.", proposal: "Bookings." };
    await walk.send(walk.form("/ideas/new"), typed);
    expect(walk.status).toBe(400);
    expect(walk.form("/ideas/new").fields).toMatchObject(chosen);
    await walk.send(walk.form("/ideas/new"), { title: "Book a time", coAuthor2: me.id });
    expect(walk.status).toBe(400);
    expect(walk.words()).toContain("You are its author already.");
    await walk.send(walk.form("/ideas/new"), { title: "Book a time", ...chosen });
    expect(walk.status).toBe(200);
    expect(await database.prisma.authorInvitation.count()).toBe(2);
  });

  test("one posts an idea; when it is refused, all that was typed stands there again", async () => {
    const category = await aCategory({ name: "Counters" });
    const walk = await cameIn();
    await walk.go("/ideas/new");
    const problem = 'Queues.\n\n  <b>Every</b> "Monday" & Friday';
    const typed = {
      title: "",
      problem,
      proposal: "Bookings",
      kind: "stop",
      categoryId: category.id,
    };
    await walk.send(walk.form("/ideas/new"), typed);
    expect(walk.status).toBe(400);
    expect(walk.html).toContain('role="alert"');
    const again = walk.form("/ideas/new");
    expect(again.fields).toMatchObject({ ...typed, problem: problem.replace(/\r/g, "") });
    expect(await database.prisma.idea.count()).toBe(0);

    await walk.send(again, { title: "Book a time" });
    expect(walk.status).toBe(200);
    expect(walk.path).toMatch(/^\/ideas\/[0-9a-f-]{36}$/);
    expect(walk.words()).toContain("Book a time");
    await walk.send(again, { title: "Book a time" });
    expect(await database.prisma.idea.count(), "sent again, it is the same idea").toBe(1);
    await walk.send(again, { title: "Book a time online" });
    expect(walk.status).toBe(409);
    expect(walk.form("/ideas/new").fields).toMatchObject({ title: "Book a time online", problem });
    await walk.send(walk.form("/ideas/new"));
    expect(walk.words(), "one may have said it before").toContain("There are similar ideas");
    expect(walk.form("/ideas/new").fields).toMatchObject({ title: "Book a time online", problem });
    await walk.send(walk.form("/ideas/new"));
    expect([walk.status, await database.prisma.idea.count()], "as one of its own").toEqual([
      200, 2,
    ]);
  });

  test("one adds files to a draft by a page of its own, and goes back to the draft", async () => {
    await aCategory();
    const walk = await cameIn();
    await walk.go("/ideas/new");
    await walk.send(walk.form("/ideas/new"), { title: "Half a thought" }, "add files");
    expect(walk.path).toMatch(/^\/ideas\/[\da-f-]{36}\/files$/);
    expect(walk.words()).toContain("Files: Half a thought");
    expect(walk.form(walk.path).fields).toHaveProperty("fileId");
    expect(walk.html).toContain(`href="/ideas/new?draft=${walk.path.split("/")[2] ?? ""}"`);
  });

  test("one keeps a draft, finds it, goes on with it, and throws it away", async () => {
    await aCategory();
    const walk = await cameIn();
    await walk.go("/ideas/new");
    await walk.send(walk.form("/ideas/new"), { title: "Half a thought" }, "draft");
    expect(walk.path).toBe("/drafts");
    expect(walk.words()).toContain("Half a thought");
    const { id } = await database.prisma.ideaDraft.findFirstOrThrow();
    await walk.go(`/drafts/${id}`);
    expect(walk.form("/ideas/new").fields).toMatchObject({ title: "Half a thought" });
    await walk.go(`/drafts/${id}/discard`);
    expect(walk.words(), "one is asked once").toContain("Discard “Half a thought”?");
    await walk.send(walk.form(`/drafts/${id}/discard`));
    expect([walk.status, walk.path]).toEqual([200, "/drafts"]);
    expect(await database.prisma.ideaDraft.count()).toBe(0);
  });

  test("one votes and withdraws, from the list and from the idea's page", async () => {
    const idea = await anIdea({ title: "Longer opening hours" });
    const walk = await cameIn();
    const votes = async () =>
      (await database.prisma.idea.findUniqueOrThrow({ where: { id: idea.id } })).voteCount;
    for (const [place, expected] of [
      ["/ideas", 1],
      [`/ideas/${idea.id}`, 0],
      [`/ideas/${idea.id}`, 1],
    ] as const) {
      await walk.go(place);
      await walk.send(walk.form(`/ideas/${idea.id}/vote`));
      expect([walk.status, walk.path]).toEqual([200, place]);
      expect(await votes()).toBe(expected);
      const pressed = expected === 1 ? "true" : "false";
      expect(walk.html).toContain(`aria-pressed="${pressed}"`);
    }
  });

  test("a vote that is refused is refused on a page, in a sentence", async () => {
    const idea = await anIdea({ stage: "implemented" });
    const walk = await cameIn();
    await walk.go(`/ideas/${idea.id}`);
    await walk.send(walk.form(`/ideas/${idea.id}/vote`), { vote: "set" });
    expect(walk.status).toBe(409);
    expect(walk.words()).toContain("Votes are taken only while");
  });

  test("one comments, answers, edits and deletes; what is refused stands there again", async () => {
    const idea = await anIdea();
    const walk = await cameIn();
    await walk.go(`/ideas/${idea.id}`);
    const comments = `/ideas/${idea.id}/comments`;
    await walk.send(walk.form(comments), { source: "x".repeat(5_001) });
    expect(walk.status).toBe(400);
    expect(walk.form(comments).fields["source"]).toHaveLength(5_001);
    await walk.send(walk.form(comments), { source: "**Well** said" });
    expect(walk.html).toContain("<strong>Well</strong> said");

    const [, answer = ""] = /href="(\/ideas\/[^"]+\/comments\?answer=[^"]+)"/.exec(walk.html) ?? [];
    await walk.go(answer);
    await walk.send(walk.form(comments), { source: "An answer" });
    const rows = await database.prisma.comment.findMany({ orderBy: { createdAt: "asc" } });
    expect(rows.map(({ source }) => source)).toEqual(["**Well** said", "An answer"]);
    const [first, second] = rows.map(({ id }) => id);
    expect(rows[1]?.parentId).toBe(first);

    await walk.go(`/comments/${first ?? ""}/edit`);
    expect(walk.form(`/comments/${first ?? ""}/edit`).fields["source"]).toBe("**Well** said");
    await walk.send(walk.form(`/comments/${first ?? ""}/edit`), { source: "Put better" });
    expect(walk.words()).toContain("Put better");

    await walk.go(`/comments/${second ?? ""}/delete`);
    await walk.send(walk.form(`/comments/${second ?? ""}/delete`));
    expect(walk.path).toBe(`/ideas/${idea.id}`);
    expect(walk.words()).not.toContain("An answer");
    const discussion = await database.prisma.discussion.findUniqueOrThrow({
      where: { subjectId: idea.id },
    });
    expect(discussion.commentCount).toBe(1);
  });

  test("one edits an idea; a second edit of the old text is refused and loses neither", async () => {
    const { id: categoryId } = await aCategory();
    const walk = await cameIn();
    await walk.go("/ideas/new");
    const typed = { title: "First", problem: "P", proposal: "Q", categoryId };
    await walk.send(walk.form("/ideas/new"), typed);
    const place = walk.path;
    await walk.go(`${place}/edit`);
    const stale = walk.form(`${place}/edit`);
    await walk.send(stale, { title: "Second" });
    expect(walk.words()).toContain("Second");
    await walk.send(stale, { title: "Third" });
    expect(walk.status).toBe(409);
    expect(walk.form(`${place}/edit`).fields["title"], "what was typed is still there").toBe(
      "Third",
    );
    expect((await database.prisma.idea.findFirstOrThrow()).title).toBe("Second");
  });

  test("the list goes on by links", async () => {
    const author = await aPerson();
    for (let count = 0; count < 25; count++)
      await anIdea({ by: author, title: `Idea number ${String(count)}` });
    const walk = await cameIn();
    await walk.go("/ideas?sort=new");
    const [, next = ""] = /href="(\/ideas\?[^"]*after=[^"]*)"/.exec(walk.html) ?? [];
    const first = walk.words();
    await walk.go(next.replaceAll("&amp;", "&"));
    expect(walk.words()).toContain("Idea number 0");
    expect(first).not.toContain("Idea number 0 ");
  });

  test("one reads in French, and is refused in French", async () => {
    await aUnit();
    const walk = await cameIn("fr");
    expect(walk.html).toContain('<html lang="fr"');
    await walk.go("/ideas/new");
    await walk.send(walk.form("/ideas/new"), { title: "" });
    expect(walk.status).toBe(400);
    expect(walk.words()).toMatch(/Donnez|Indiquez|titre/);
    await walk.go("/ideas/nothing");
    expect(walk.status).toBe(404);
    expect(walk.html).toContain('<html lang="fr"');
  });
});
