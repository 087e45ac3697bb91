import { system } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { noteAllLate } from "../published/late.store.server.ts";
import { nobody } from "./act.ts";
import { holdRollups } from "./lock.store.server.ts";
import {
  analyse,
  analyseAll,
  countOf,
  emptyRollups,
  fillActs,
  fillCounts,
  fillIdeas,
  fillPeriods,
  fillStaff,
  idsBehind,
  setForBulk,
} from "./rebuild.store.server.ts";
import { refreshRollups } from "./refresh.server.ts";
import { passVoteChanges } from "./vote-changes.store.server.ts";
import { subjectKinds, type SubjectOfActs } from "./source.server.ts";

/** How far a rebuild has come: `done` of `total` in a step. */
export interface RebuildProgress {
  readonly step: SubjectOfActs | "counts" | "periods" | "staff";
  readonly done: number;
  readonly total: number;
}

/** Subjects at once; more would only take more memory. */
const atOnce = 2_000;
const hours = 3_600_000;

/**
 * Reckons all rollups from the facts, in one transaction: pages show the old ones until it ends, and whatever happens
 * meanwhile is still marked, or on the list of votes, and follows.
 */
export async function rebuildRollups(
  onProgress: (progress: RebuildProgress) => void = () => undefined,
): Promise<void> {
  await under({ patience: 6 * hours }, () =>
    transact(system, async ({ sql }) => {
      await holdRollups(sql);
      await setForBulk(sql);
      await passVoteChanges(sql);
      await emptyRollups(sql);
      for (const kind of subjectKinds) await rebuildSubjects(sql, kind, onProgress);
      await step(onProgress, "counts", async () => {
        await analyse(sql, ["insight_act", "insight_idea"]);
        await fillCounts(sql);
      });
      await step(onProgress, "periods", async () => {
        await fillPeriods(sql);
        await analyse(sql, ["insight_person_period", "insight_count"]);
      });
      await step(onProgress, "staff", () => fillStaff(sql));
      await analyseAll(sql);
      await noteAllLate(sql);
    }),
  );
  await refreshRollups();
}

async function step(
  onProgress: (progress: RebuildProgress) => void,
  name: RebuildProgress["step"],
  work: () => Promise<void>,
): Promise<void> {
  onProgress({ step: name, done: 0, total: 1 });
  await work();
  onProgress({ step: name, done: 1, total: 1 });
}

async function rebuildSubjects(
  sql: RunSql,
  kind: SubjectOfActs,
  onProgress: (progress: RebuildProgress) => void,
): Promise<void> {
  const total = await countOf(sql, kind);
  let [after, done] = [nobody, 0];
  for (;;) {
    const ids = await idsBehind(sql, kind, { after, atMost: atOnce });
    const last = ids.at(-1);
    if (last === undefined) return;
    await fillActs(sql, kind, ids);
    if (kind === "idea") await fillIdeas(sql, ids);
    [after, done] = [last, done + ids.length];
    onProgress({ step: kind, done, total: Math.max(total, done) });
  }
}
