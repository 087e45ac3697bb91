import { beforeEach, expect, test } from "vitest";
import { parse } from "csv-parse/sync";
import type { Actor } from "#app/core/actor.ts";
import { useApp } from "#tests/support/app.ts";
import { anIdea, anOrganisation, aPerson } from "#tests/support/builders.ts";
import { useDatabase } from "#tests/support/database.ts";
import { elementsOf, readPdf, textOf } from "#tests/support/read-pdf.ts";
import { startWalk } from "./support/walk.ts";

const app = useApp(useDatabase());
let leader: Actor;
beforeEach(async () => {
  await anOrganisation();
  leader = await aPerson({
    role: "leader",
    language: "en",
    password: "several-quiet-otters-wander",
  });
  await anIdea({ by: await aPerson() });
});

const plain = (text = "") => text.replaceAll(/[\s\u00a0\u202f\ufeff]+/gu, " ").trim();

test("the briefing, the file and the page say the same figures", async () => {
  const search = "?period=last-month";
  const [pdf, csv, page] = await Promise.all(
    [`briefing.pdf${search}`, `figures.csv${search}`, search].map((path) =>
      app.ask(`/insights${path.startsWith("?") ? "" : "/"}${path}`, { as: leader }),
    ),
  );
  expect(pdf?.headers.get("content-type")).toBe("application/pdf");
  expect(pdf?.headers.get("content-disposition")).toMatch(/groundswell-briefing-\d{4}-\d\d\.pdf/);
  const { root } = readPdf(new Uint8Array((await pdf?.arrayBuffer()) ?? []));
  const tables = elementsOf(root, "Table").slice(0, 2);
  const written = tables
    .flatMap((table) => elementsOf(table, "TR").slice(1))
    .map(({ children }) => children.slice(0, 3).map(textOf).map(plain));
  const [, ...filed] = parse((await csv?.text()) ?? "", { bom: true });
  expect(written.sort()).toEqual(filed.map((row) => row.slice(0, 3).map(plain)).sort());
  const html = (await page?.text()) ?? "";
  const shown = [...html.matchAll(/data-figure="\w+"[^>]*>([^<]*)</g)].map(([, text]) =>
    plain(text),
  );
  expect(shown).toHaveLength(8);
  for (const text of shown) expect(written.map(([, now]) => now)).toContain(text);
});

test("a view is saved, and the briefing chosen, without JavaScript; a mistake keeps what was typed", async () => {
  const walk = startWalk(app.server.url);
  await walk.go("/sign-in");
  const email = `${leader.id}@example.org`;
  await walk.send(walk.form("/sign-in"), { email, password: "several-quiet-otters-wander" });
  await walk.go("/insights/rules?period=last-month");
  await walk.send(walk.form("/insights/views"), { name: " ", isShared: "on" });
  expect(walk.status).toBe(400);
  expect(walk.words()).toContain("Give the view a name.");
  await walk.send(walk.form("/insights/views"), { name: "Rules of last month" });
  expect([walk.status, walk.path]).toEqual([200, "/insights/views"]);
  await walk.go("/insights");
  expect(walk.html).toContain('href="/insights/rules?period=last-month"');
  expect(walk.words()).toContain("Rules of last month");
  await walk.go("/insights/briefing");
  await walk.send(walk.form("/insights/briefing"));
  expect(walk.words()).toContain("You get it every month.");
  await walk.send(walk.form("/insights/briefing"));
  expect(walk.words()).toContain("You do not get it.");
});
