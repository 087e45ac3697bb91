import { test } from "vitest";
import { appendFileSync } from "node:fs";
import { publicationOf, type Place, type TableFigure } from "./tables.ts";
import { suppressed } from "./suppress.ts";
function rng(seed: number) {
  let s = seed;
  return () => (s = (s * 1103515245 + 12345) % 2147483648) / 2147483648;
}
const num = (d: string) =>
  Math.round((Date.parse(d + "T00:00:00Z") - Date.parse("2031-05-05T00:00:00Z")) / 86400000);
const day = (n: number) =>
  new Date(Date.parse("2031-05-05T00:00:00Z") + n * 86400000).toISOString().slice(0, 10);
for (const kind of ["union", "sum", "split"] as const)
  for (const rate of [0.08, 0.02])
    test(`450 units ${kind} ${rate}`, () => {
      const r = rng(7);
      const units = Array.from({ length: 450 }, (_n, i) => ({
        id: `u${i}`,
        parentId:
          i === 0
            ? null
            : i < 15
              ? "u0"
              : i < 100
                ? `u${1 + Math.floor(r() * 14)}`
                : `u${15 + Math.floor(r() * 85)}`,
      }));
      const up = new Map(units.map((u) => [u.id, u.parentId]));
      const kids = new Set(units.map((u) => u.parentId));
      const weeks = Array.from({ length: 13 }, (_n, w) => ({
        from: day(7 * w),
        to: day(7 * w + 6),
      }));
      const months = [
        { from: "2031-06-01", to: "2031-06-30" },
        { from: "2031-07-01", to: "2031-07-31" },
      ];
      const spans = [
        ...weeks,
        { from: day(0), to: day(90) },
        { from: day(63), to: day(90) },
        ...months,
      ];
      const values = new Map<string, number>();
      const groups = new Map<string, number>();
      const add = (m: Map<string, number>, k: string) => m.set(k, (m.get(k) ?? 0) + 1);
      const figures: TableFigure[] =
        kind === "sum"
          ? [{ name: "first", overTime: "sum", spans: months, organisationSpans: weeks }]
          : kind === "union"
            ? [{ name: "p", overTime: "union", spans }]
            : [
                { name: "first", overTime: "sum", spans: months, organisationSpans: weeks },
                { name: "returners", overTime: "apart", spans },
                { name: "p", overTime: "union", spans },
              ];
      const all = new Map<string, { from: number; to: number }>();
      const probe = publicationOf({ units: [], figures }, ({ span }: Place) => {
        all.set(`${span.from} ${span.to}`, { from: num(span.from), to: num(span.to) });
        return { value: 0, group: 0 };
      });
      void probe;
      for (const u of units) {
        const n = Math.floor((kids.has(u.id) ? 10 : 150) * r() * 2);
        for (let k = 0; k < n; k++) {
          const days: number[] = [];
          for (let w = -13; w < 13; w++) if (r() < rate) days.push(7 * w + Math.floor(r() * 5));
          const chain: string[] = [`${u.id} direct`, "all"];
          for (let at: string | null = u.id; at; at = up.get(at) ?? null) chain.push(at);
          for (const c of chain) add(groups, c);
          for (const [key, { from, to }] of all) {
            const acted = days.some((d) => d >= from && d <= to);
            if (!acted) continue;
            for (const c of chain) add(values, `p ${c} ${key}`);
            if ((days[0] ?? -99) >= from && (days[0] ?? 999) <= to)
              for (const c of chain) add(values, `first ${c} ${key}`);
            else if (days.some((d) => d >= from - (to - from + 1) && d < from))
              for (const c of chain) add(values, `returners ${c} ${key}`);
          }
        }
      }
      const counted = ({ figure, unitId, isDirect, span }: Place) => {
        const c = unitId === null ? "all" : isDirect ? `${unitId} direct` : unitId;
        return {
          value: values.get(`${figure} ${c} ${span.from} ${span.to}`) ?? 0,
          group: groups.get(c) ?? 0,
        };
      };
      const publication = publicationOf(
        { units, figures, split: { whole: "p", parts: ["first", "returners"] } },
        counted,
      );
      appendFileSync("/tmp/perf.log", `begin ${kind} ${rate} ${publication.cells.length}\n`);
      const t1 = performance.now();
      const hidden = suppressed(publication);
      const t2 = performance.now();
      const rel = publication.cells.filter((c) => c.isReleased !== false);
      const few = (n: number) => n > 0 && n < 5;
      const prim = (cs: typeof rel) =>
        cs.filter((c) => few(c.value) || few(c.group!) || few(c.group! - c.value)).length;
      const by = (tag: string) => {
        const q = rel.filter((c) => c.id.includes(tag));
        return `${q.filter((c) => hidden.has(c.id)).length}/${prim(q)}/${q.length}`;
      };
      console.info(
        kind,
        rate,
        "cells",
        publication.cells.length,
        "suppress",
        Math.round(t2 - t1),
        "ms; hidden/primary/all",
        by(""),
        "week",
        by("2031-05-05 2031-05-11"),
        "quarter",
        by("2031-05-05 2031-08-03"),
        "july",
        by("2031-07-01 2031-07-31"),
        "org hidden",
        by(" all "),
      );
    }, 100000);
