import { system } from "#app/core/actor.ts";
import type { RunSql } from "#app/core/subject.ts";
import { transact } from "#app/platform/transact.server.ts";
import { keepActs, type Touched } from "./acts.store.server.ts";
import { keepIdeas, keepUnits } from "./idea.store.server.ts";
import { holdRollups, tryRollups } from "./lock.store.server.ts";
import { takeMarks } from "./mark.store.server.ts";
import { dropOpenings, takeOpenings } from "./opening.store.server.ts";
import { keepPeople } from "./people.store.server.ts";
import { noteRefresh } from "./refreshed.store.server.ts";
import { sources, subjectKinds, voteSource } from "./source.server.ts";
import { keepStaff } from "./staff.store.server.ts";
import { takeVoteChanges } from "./vote-changes.store.server.ts";
import { isAnythingWaiting } from "./waiting.queries.server.ts";

/** How much is reckoned in one transaction, so that none takes long. */
const [marksAtOnce, votesAtOnce, openingsAtOnce] = [200, 1_000, 1_000];

/** Brings the rollups up to date with everything that is marked, voted and opened by now; whoever is at it is waited for. */
export async function refreshRollups(): Promise<void> {
  while (await isAnythingWaiting()) await transact(system, refreshHeld);
}

/** Takes one step of that, unless another does so just now; says whether there may be more. */
export async function refreshSome(): Promise<boolean> {
  if (!(await isAnythingWaiting())) return false;
  return transact(system, async ({ sql }) => {
    if (!(await tryRollups(sql))) return false;
    await refreshStep(sql);
    return true;
  });
}

async function refreshHeld({ sql }: { readonly sql: RunSql }): Promise<void> {
  await holdRollups(sql);
  await refreshStep(sql);
}

/** What is taken off the lists is reckoned from what the tables say after that: nothing that follows is ever missed. */
async function refreshStep(sql: RunSql): Promise<void> {
  const touched = [
    ...(await refreshMarked(sql)),
    await refreshVotes(sql),
    await takeOpenings(sql, openingsAtOnce),
    await dropOpenings(sql, openingsAtOnce),
  ];
  await noteRefresh(sql);
  await keepPeople(sql, {
    personIds: touched.flatMap(({ personIds }) => personIds),
    days: touched.flatMap(({ days }) => days),
  });
}

async function refreshMarked(sql: RunSql): Promise<Touched[]> {
  const marks = await takeMarks(sql, marksAtOnce);
  const touched: Touched[] = [];
  for (const kind of subjectKinds) {
    const ids = marks.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    touched.push(await keepActs(sql, sources[kind], [ids]));
    if (kind === "idea") await keepIdeas(sql, ids);
  }
  if (marks.some(({ kind }) => kind === "staff")) await keepStaff(sql);
  return touched;
}

async function refreshVotes(sql: RunSql): Promise<Touched> {
  const { ideaIds, personIds } = await takeVoteChanges(sql, votesAtOnce);
  if (ideaIds.length === 0) return { personIds: [], days: [] };
  const touched = await keepActs(sql, voteSource, [ideaIds, personIds]);
  await keepUnits(sql, ideaIds);
  return touched;
}
