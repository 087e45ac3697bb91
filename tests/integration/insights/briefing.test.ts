import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "csv-parse/sync";
import type { Actor } from "#app/core/actor.ts";
import { byteOrderMark } from "#app/core/csv.ts";
import { languages, type Language } from "#app/core/words.ts";
import { briefingPdf } from "#app/features/insights/briefing/briefing-pdf.server.ts";
import { getsBriefings } from "#app/features/insights/briefing/briefing.queries.server.ts";
import {
  chooseBriefing,
  declineBriefing,
} from "#app/features/insights/briefing/choose-briefing.server.ts";
import { figuresCsv } from "#app/features/insights/view/figures-csv.server.ts";
import { sheetSentence } from "#app/features/insights/view/entry-words.ts";
import { overviewFigures } from "#app/features/insights/view/overview.ts";
import { readSheet } from "#app/features/insights/view/read-sheet.server.ts";
import { sheetNames } from "#app/features/insights/view/sheet.ts";
import { readView } from "#app/features/insights/view/view.server.ts";
import { optOut } from "#app/features/mail/unsubscribe/opt-out.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { mailBriefings } from "#app/reactions/briefing.server.ts";
import { translator } from "#app/words.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { elementsOf, readPdf, textOf } from "#tests/support/read-pdf.ts";
import { saying } from "#tests/support/refusals.ts";
import { aMinistry, settledOn } from "./published-world.ts";

useDatabase();

/** Noon there, some day after May 2026. */
const on = <T>(day: string, work: () => Promise<T>) =>
  under({ now: new Date(`${day}T12:00:00Z`) }, work);

/** The font has no narrow space, and lines may be broken at any other. */
const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/gu, " ").trim();

let leader: Actor;
let world: Awaited<ReturnType<typeof aMinistry>>;
beforeEach(async () => {
  world = await aMinistry();
  // Builders have ideas come to their stage when the test runs, which is long after.
  await sql("update insight_idea set stage_since = '2026-05-04T08:00:00Z'");
  leader = await aPerson({ role: "leader", language: "en" });
});

async function rowsOnPaper(search: string, language: Language) {
  const voice = { t: translator(language), language };
  const view = await readView(leader, new URLSearchParams(search));
  const wish = { organisation: "Town", narrowedTo: [], madeOn: "2 June 2026" };
  const pdf = readPdf(await briefingPdf(view, voice, wish));
  const tables = elementsOf(pdf.root, "Table").slice(0, 2);
  const rows = tables.flatMap((table) => elementsOf(table, "TR").slice(1));
  return { view, voice, pdf, rows: rows.map(({ children }) => children.map(textOf).map(plain)) };
}

describe("a briefing on paper", () => {
  test.each(languages)(
    "says the same as the file and the pages, to the digit, in %s",
    async (language) => {
      await settledOn("2026-06-02");
      await on("2026-06-02", async () => {
        for (const search of ["?period=2026-05", `?period=2026-05&unit=${world.few.id}`]) {
          const { view, voice, rows } = await rowsOnPaper(search, language);
          const csv = (await figuresCsv(view, voice)).replace(byteOrderMark, "");
          const [, ...filed] = parse(csv);
          expect(rows).toHaveLength(sheetNames.length);
          const figuresOf = (table: readonly (readonly string[])[]) =>
            table.map(([name, now, before]) =>
              [name, now, before].map((cell) => plain(cell ?? "")),
            );
          expect(figuresOf(rows).sort()).toEqual(figuresOf(filed).sort());
          const sheet = await readSheet(view, sheetNames);
          for (const name of sheetNames)
            expect(rows.map(([, , , sentence]) => sentence)).toContain(
              plain(sheetSentence(name, sheet, voice)),
            );
        }
      });
    },
  );

  test("hides what is hidden on pages, and does not draw it either", async () => {
    await settledOn("2026-06-02");
    await on("2026-06-02", async () => {
      const { rows, pdf } = await rowsOnPaper(`?period=2026-05&unit=${world.few.id}`, "en");
      expect(rows.find(([name]) => name === "Participation")?.[1]).toBe("Hidden");
      const drawn = elementsOf(pdf.root, "Figure").map(textOf);
      expect(drawn.some((text) => text.includes("hidden"))).toBe(true);
    });
  });
});

describe("the briefing of each month by mail", () => {
  const mails = () =>
    sql<{ personId: string; subject: string; text: string; state: string }>(
      `select person_id as "personId", subject, text, state from mail where kind = 'briefing' order by created_at, id`,
    );

  test("is for leaders", async () => {
    const manager = await aPerson({ manages: [world.twelve] });
    await expect(chooseBriefing(manager)).rejects.toThrow(saying("briefing.refusedChoosing"));
  });

  test("goes out on the first working day, once the month is settled, once, with the figures of the overview", async () => {
    await on("2026-05-20", () => chooseBriefing(leader));
    // 31 May 2026 is a Sunday; the month is settled on Monday.
    await on("2026-06-01", mailBriefings);
    expect(await mails()).toEqual([]);
    await settledOn("2026-06-01");
    await under({ now: new Date("2026-06-01T02:00:00Z") }, mailBriefings);
    expect(await mails()).toEqual([]);
    await Promise.all([1, 2, 3].map(() => on("2026-06-01", mailBriefings)));
    await on("2026-06-02", mailBriefings);
    const sent = await mails();
    expect(sent.map(({ personId, subject }) => [personId, subject])).toEqual([
      [leader.id, "Briefing, May 2026"],
    ]);
    await on("2026-06-01", async () => {
      const view = await readView(leader, new URLSearchParams("?period=2026-05"));
      const sheet = await readSheet(view, overviewFigures);
      const voice = { t: translator("en"), language: "en" } as const;
      for (const name of overviewFigures)
        expect(plain(sent[0]?.text ?? "")).toContain(plain(sheetSentence(name, sheet, voice)));
    });
    expect(sent[0]?.text).toContain("/insights/briefing.pdf?period=2026-05");
    expect(sent[0]?.text).toContain("/insights?period=2026-05");
    expect(await db().domainEvent.count({ where: { kind: "briefing.sent" } })).toBe(1);
  });

  test("is in the reader's language", async () => {
    await sql("update person set language = 'fr' where id = $1", [leader.id]);
    await on("2026-05-20", () => chooseBriefing(leader));
    await settledOn("2026-06-01");
    await on("2026-06-01", mailBriefings);
    expect((await mails())[0]?.subject).toBe("Note de synthèse, mai 2026");
  });

  test("comes only from the next month on to who chose it late, and not to who declined", async () => {
    await settledOn("2026-06-02");
    await on("2026-06-10", () => chooseBriefing(leader));
    await on("2026-06-10", () => chooseBriefing(leader));
    await on("2026-06-10", mailBriefings);
    expect(await mails()).toEqual([]);
    expect(await getsBriefings(leader)).toBe(true);
    await settledOn("2026-07-01");
    await declineBriefing(leader);
    await declineBriefing(leader);
    await on("2026-07-01", mailBriefings);
    expect(await mails()).toEqual([]);
    expect(await getsBriefings(leader)).toBe(false);
  });

  test("goes to nobody who leads no longer, and not out to who stopped such mails", async () => {
    const other = await aPerson({ role: "leader" });
    for (const person of [leader, other]) await on("2026-05-20", () => chooseBriefing(person));
    await sql("update person set role = 'staff' where id = $1", [other.id]);
    await optOut(leader, { personId: leader.id, what: "briefing" });
    await settledOn("2026-06-01");
    await on("2026-06-01", mailBriefings);
    expect(await mails()).toMatchObject([{ personId: leader.id, state: "suppressed" }]);
  });
});
