import { beforeEach, describe, expect, test } from "vitest";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { originOf } from "#app/features/challenges/arriving/challenge-origin.queries.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { anOrganisation, aPerson, aUnit } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { anEntry, feedOf } from "#tests/support/challenge-feeds.ts";
import { arrived, everythingThere, useFeeds } from "./feeds.ts";

useDatabase();
const { run, file, bringIn } = useFeeds();

beforeEach(async () => {
  await anOrganisation();
  await aUnit({ name: "Ministry" });
});

describe("bringing challenges in", () => {
  test("makes a challenge of each entry, with its words, dates, prize, partners and state", async () => {
    const { code, text } = await bringIn(anEntry("12"));
    expect(text).toContain(
      "1 new challenge, 0 changed, 0 here already, 0 left as they are here, 0 problems.",
    );
    expect(code).toBe(0);
    expect(await arrived()).toEqual([
      expect.objectContaining({
        id: "12",
        title: "Quieter harbours, part 12",
        tagline: "Make less noise where ships lie.",
        state: "archived",
        types: ["ideas", "scientific"],
        description: "Ships hum all night.",
        html: {
          description: "<p>Ships hum all night.</p>",
          rules: "<p>One entry each.</p>",
          entering:
            '<p>Write to <a href="mailto:harbour@example.gov" rel="nofollow ugc noopener noreferrer">the office</a>.</p>',
        },
        rules: "One entry each.",
        entering: "Write to [the office](mailto:harbour@example.gov).",
        // Summer time there: four hours behind.
        startsAt: new Date("2020-03-19T16:00:00Z"),
        endsAt: new Date("2020-06-30T21:00:00Z"),
        publishedAt: new Date("2020-03-19T16:00:00Z"),
        nextStepAt: null,
        prizes: [{ kind: "cash", amount: 1_250_000, text: "$12,500" }],
        currency: "USD",
        moves: 1,
        author: "challenge.gov",
        agency: "Harbour Office",
        partnerAgencies: "Coast Guard",
        partners: "Friends of the Quay",
        status: "closed",
        typeWords: ["Ideas", "Scientific"],
        address: "https://www.challenge.gov/challenge/quieter-harbours-12/",
        externalUrl: "https://harbours.example/contest",
      }),
    ]);
  });

  test("keeps the whole entry, whatever has no place here", async () => {
    const entry = anEntry("12", { "card-image": "x\u0000y", "a-new-field": { deep: [1, "two"] } });
    const { text } = await bringIn(entry);
    const [row] = await arrived();
    expect(JSON.parse(String(row?.["entry"]))).toEqual(entry);
    expect(text).toContain("Fields that nobody knows, kept in the source: 1\n    12  a-new-field");
  });

  test("keeps titles and taglines far beyond our form's limits whole", async () => {
    const [title, tagline] = ["T".repeat(181), "Ünïcode 🦜 ".repeat(80).trim()];
    await bringIn(anEntry("12", { "challenge-title": title, tagline }));
    expect(await arrived()).toEqual([expect.objectContaining({ title, tagline })]);
  });

  test.each([
    ["before it begins", "01/10/2031", "02/10/2031", "published"],
    ["while it runs", "01/10/2030", "02/10/2031", "open"],
    ["when it has ended", "01/10/2030", "05/31/2030", "judging"],
    ["three months later", "01/10/2030", "02/28/2030 11:59 PM", "archived"],
    ["without a beginning", "", "02/10/2031", "open"],
    ["without an end, closed there", "01/10/2030", "", "archived"],
    ["with no date that ever was, closed there", "04/23/ 10:00 AM", "soon", "archived"],
  ])(
    "puts it where its dates are, and keeps the source's word: %s",
    async (_, start, end, state) => {
      const now = new Date("2030-06-01T12:00:00Z");
      const entry = anEntry("12", { "submission-start": start, "submission-end": end });
      await under({ now }, () => bringIn(entry));
      expect(await arrived()).toEqual([expect.objectContaining({ state, status: "closed" })]);
    },
  );

  test("leaves to the clock what is still to come", async () => {
    const entry = anEntry("12", {
      "submission-start": "2031/01/10 9:00 AM",
      "submission-end": "2031/02/10 9:00 AM",
    });
    await under({ now: new Date("2030-06-01T12:00:00Z") }, () => bringIn(entry));
    expect(await arrived()).toEqual([
      expect.objectContaining({ nextStepAt: new Date("2031-01-10T14:00:00Z") }),
    ]);
  });

  test("has no sponsor here; everybody sees it, and where it comes from", async () => {
    await bringIn(anEntry("12"));
    const [row] = await arrived();
    const id = String(row?.["challengeId"]);
    const head = await challengeHead(await aPerson(), id);
    expect(head).toMatchObject({ state: "archived", capacities: [], isElsewhere: true });
    expect(await sql("select from challenge_sponsor")).toEqual([]);
    expect(await originOf(id)).toMatchObject({
      source: "challenge.gov",
      agency: "Harbour Office",
      legalAuthority: "Harbour Act",
      contact: "harbour@example.gov",
      picture: "https://www.challenge.gov/assets/images/cards/harbour.png",
      logo: "https://www.challenge.gov/assets/logo.png",
    });
    const [account] = await sql<{ email: string | null; importId: string | null }>(
      `select email, import_id as "importId" from person where name = 'challenge.gov'`,
    );
    expect(account).toEqual({ email: null, importId: expect.any(String) as string });
  });

  test("takes several files at once", async () => {
    const files = [await file(feedOf(anEntry("1"))), await file(feedOf(anEntry("2")))];
    const { text } = await run("challenge-gov", ...files);
    expect(text).toContain("2 new challenges");
  });

  test("only says what would happen in a dry run", async () => {
    const before = await everythingThere();
    const { text, code } = await run(
      "challenge-gov",
      await file(feedOf(anEntry("1"))),
      "--dry-run",
    );
    expect(text).toContain("1 new challenge");
    expect(text).toMatch(/Nothing was written/);
    expect(code).toBe(0);
    expect(await everythingThere()).toBe(before);
  });
});

describe("what is no feed", () => {
  test.each([
    ["nothing", ""],
    ["no JSON", "<html>"],
    ["bytes that are no text", Buffer.from([0x7b, 0xff, 0xfe])],
    ["another JSON", '{"items":[]}'],
    ["a list", "[]"],
    ["null", "null"],
    ["a list that is none", '{"_challenge":{"1":{}}}'],
    ["an empty list", '{"_challenge":[]}'],
    ["a list of too many", JSON.stringify({ _challenge: Array.from({ length: 2_001 }, () => 1) })],
    ["more than ten megabytes", Buffer.alloc(10_000_001, 32)],
    ["JSON nested without end", `{"_challenge":${"[".repeat(200_000)}`],
  ])("is refused in a sentence, and nothing is written: %s", async (_, content) => {
    const before = await everythingThere();
    const { code, text } = await run("challenge-gov", await file(content));
    expect(text).toMatch(/^[^\n]+\.$/);
    expect(code).toBe(1);
    expect(await everythingThere()).toBe(before);
  });

  test("entries without a number, of no shape, or twice are told, and the others come in", async () => {
    const { text } = await bringIn(
      null,
      7,
      ["x"],
      {},
      anEntry("1", { "challenge-id": { a: 1 } }),
      anEntry("1; drop table challenge"),
      anEntry("1"),
      anEntry(" 1 "),
      anEntry("2", { "challenge-id": 2 }),
    );
    expect(text).toContain(
      "2 new challenges, 0 changed, 0 here already, 0 left as they are here, 7 problems.",
    );
    expect(text).toContain("1: Cannot be read: - (It is not an object with fields.)");
    expect(text).toContain(
      "8: Cannot be read: - (Its number stands on an earlier entry of this file.)",
    );
  });

  test("fields of any shape, with bytes that no text can hold, are taken as far as they can be", async () => {
    const { text } = await bringIn(
      anEntry("1", {
        "challenge-title": "Be\u0000fore \ud800 \u202eretfa",
        tagline: ["a", "list"],
        description: { an: "object" },
        "type-of-challenge": [null, 3, "Ideas", { x: 1 }],
        "submission-start": 20210101,
        "submission-end": true,
        "total-prize-offered-cash": 1e9,
        permalink: "javascript:alert(1)",
        "external-url": "https://user:secret@evil.example/",
        agency: null,
      }),
      anEntry("2", { "total-prize-offered-cash": "$1,000,000,000.00" }),
      anEntry("3", { "total-prize-offered-cash": "A trip to the moon" }),
      anEntry("4", { description: "x".repeat(600_000) }),
    );
    expect(text).toContain("4 new challenges");
    const [odd, large, prose, long] = await arrived();
    expect(odd).toMatchObject({
      title: "Before \ufffd retfa",
      tagline: '["a","list"]',
      types: ["ideas"],
      startsAt: null,
      endsAt: null,
      startsText: "20210101",
      endsText: "true",
      prizes: [{ kind: "honour", amount: null, text: "1000000000" }],
      address: "",
      externalUrl: "",
    });
    expect(large).toMatchObject({
      prizes: [{ kind: "honour", amount: null, text: "$1,000,000,000.00" }],
    });
    expect(prose).toMatchObject({ prizes: [{ kind: "honour", text: "A trip to the moon" }] });
    expect(String(long?.["description"]).length).toBe(500_000);
  });
});
