import { openOrganisation } from "#server/bench/organisation/open-organisation.ts";
import { openDatabase } from "#app/platform/database.server.ts";
import { fillRegistry } from "#app/platform/registry.server.ts";
import { rebuildRollups } from "#app/features/insights/rollups/rebuild.server.ts";
import { settlePublished, settleAll } from "#app/features/insights/published/settle.server.ts";
import { publishedPeople } from "#app/features/insights/published/published.queries.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
const base = process.argv[2] ?? "", times = Number(process.argv[3] ?? 1), minutes = Number(process.argv[4] ?? 3);
const t0 = Date.now(); const said = (s: string) => console.log(((Date.now() - t0) / 1000).toFixed(1), s);
const { url } = await openOrganisation({ databaseUrl: base, times, fresh: false, screen: { say: said, progress: () => undefined } });
const database = openDatabase(url, 4);
fillRegistry({ settings: {} as never, pool: database.pool, prisma: database.prisma, log: console as never, subjects: new Map(), moderated: new Map(), translator: () => (k: string) => k, renameWords: () => undefined, publish: () => undefined, signalsOf: () => Promise.resolve([]), revoke: () => undefined, sign: () => Promise.reject(new Error("no")) } as never);
const [n] = await sql<{ n: number }>("select count(*)::int n from insight_person_period");
if (n?.n === 0) { said("rebuild"); await rebuildRollups(); }
said("rebuilt " + JSON.stringify(await sql("select (select count(*) from insight_act) acts, (select count(*) from insight_person_period) periods")));
let longest = 0, prev = performance.now();
const tick = setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - prev - 20); prev = now; }, 20);
let last = Date.now(), k = 0;
const now = new Date("2026-01-06T08:00:00Z");
await under({ now }, () => settlePublished({ withStale: false, atMost: minutes * 60_000, onProgress: ({ grain, day }) => { k++; if (k < 20 || k % 10 === 0) said(`${grain} ${day} ${Date.now() - last} ms, loop ${longest.toFixed(0)}`); longest = 0; last = Date.now(); } }));
clearInterval(tick);
said(JSON.stringify(await sql("select grain, span, count(*)::int rows, round(100.0*count(*) filter (where hidden & 1 > 0)/count(*)) part, round(100.0*count(*) filter (where hidden & 2 > 0)/count(*)) ret, round(100.0*count(*) filter (where hidden & 4 > 0)/count(*)) first, round(100.0*count(*) filter (where hidden & 8 > 0)/count(*)) reach, round(avg(participants)) avg from insight_published where staff > 0 group by 1,2 order by 1,2")));
said(JSON.stringify(await sql("select count(*)::int pairs, count(*) filter (where is_hidden)::int hidden from insight_published_pair")));
const units = await sql<{ id: string }>("select id from unit order by id limit 21");
for (let r = 0; r < 4; r++) {
  const b = performance.now();
  const periods = Array.from({ length: 13 }, (_n, i) => ({ grain: "week" as const, count: 1, from: new Date(Date.UTC(2025, 11, 29) - i * 7 * 86400000).toISOString().slice(0, 10) }));
  await publishedPeople([...periods, { grain: "week", count: 4, from: "2025-12-08" }, { grain: "week", count: 4, from: "2025-11-10" }], [null]);
  const c = performance.now();
  await publishedPeople([{ grain: "week", count: 4, from: "2025-12-08" }, { grain: "week", count: 4, from: "2025-11-10" }], units.map(({ id }) => id));
  said(`overview ${(c - b).toFixed(1)} ms; 21 units ${(performance.now() - c).toFixed(1)} ms`);
}
void settleAll;
await database.close();
