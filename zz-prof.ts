import { settling } from "#app/features/insights/published/settlement.ts";
import { wholeOrganisation as all } from "#app/features/insights/published/published-figure.ts";
const [units = 450, weeks = 1, perUnit = 133, rate = 0.08] = process.argv.slice(2).map(Number);
let seed = 7; const rnd = () => ((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648);
const dirs = 20;
const tree = [{ id: "root", parentId: null as string | null }];
for (let i = 0; i < units - 1; i++) tree.push({ id: `u${i}`, parentId: i < dirs ? "root" : `u${Math.floor(rnd() * dirs)}` });
const leaf = tree.slice(1 + dirs);
const N = 26;
// activity by person by week
const people: { u: string; acts: Uint8Array; rec: Uint8Array; op: Uint8Array }[] = [];
for (const { id } of leaf) for (let i = 0; i < perUnit; i++) { const r = rnd() < 0.3 ? rate * 2.5 : rate * 0.35; people.push({ u: id, acts: Uint8Array.from({ length: N }, () => +(rnd() < r)), rec: Uint8Array.from({ length: N }, () => +(rnd() < 0.004)), op: Uint8Array.from({ length: N }, () => +(rnd() < r * 3)) }); }
const last0 = 3000;
const parent = new Map(tree.map((t) => [t.id, t.parentId]));
const rowsFor = (span: number, last: number) => {
  const m = new Map<string, any>();
  for (const t of tree) { m.set(t.id + " f", { span, last, unitId: t.id, isDirect: false, staff: 0, participants: 0, returners: 0, firstTimers: 0, reach: 0, recognised: 0, hidden: null }); }
  for (const t of tree.slice(0, 1 + dirs)) m.set(t.id + " t", { ...m.get(t.id + " f"), isDirect: true });
  m.set("all f", { ...m.get("root f"), unitId: all });
  const at = last - last0 + N - 1;
  for (const p of people) {
    const win = p.acts.subarray(at - span + 1, at + 1), prev = p.acts.subarray(Math.max(0, at - 2 * span + 1), Math.max(0, at - span + 1));
    const a = +win.includes(1), r = +(a && prev.includes(1));
    for (const k of [p.u, parent.get(p.u), "root", "all"]) { const row = m.get(k + " f"); row.staff++; row.participants += a; row.returners += r; row.reach += +p.op.subarray(at - span + 1, at + 1).includes(1); row.recognised += +p.rec.subarray(at - span + 1, at + 1).includes(1); }
  }
  return [...m.values()];
};
let known: any[] = [];
for (let w = 0; w < weeks; w++) {
  const last = last0 - weeks + 1 + w;
  const fresh = [1, 4, 13].flatMap((s) => rowsFor(s, last));
  const rows = [...known.filter((r) => r.last > last - 13), ...fresh];
  const t = Date.now();
  const work = settling({ grain: "week", units: tree, rows, beside: [], firstTimersIn: () => 0 });
  let longest = 0, prev = Date.now(), r;
  for (;;) { r = work.next(); const n = Date.now(); longest = Math.max(longest, n - prev); prev = n; if (r.done) break; }
  known = r.value as any[];
  const mine = known.filter((x) => x.last === last);
  const share = [1, 2, 8, 16].map((b) => Math.round(100 * mine.filter((x) => x.hidden & b).length / mine.length));
  console.log({ w, rows: rows.length, ms: Date.now() - t, longest, hidden: share.join(" "), org: mine.filter((x) => x.unitId === all).map((x) => x.hidden).join(","), heap: Math.round(process.memoryUsage().heapUsed / 1e6) });
}
