import type { Actor } from "#app/core/actor.ts";
import { system } from "#app/core/actor.ts";
import { moveAward } from "#app/features/recognition/awarding/move-award.server.ts";
import { designBadge } from "#app/features/recognition/badge/design-badge.server.ts";
import { setStanding } from "#app/features/recognition/badge/set-standing.server.ts";
import { chooseRecognition } from "#app/features/recognition/choose.server.ts";
import { timeZoneHere } from "#app/features/recognition/kudos/kudos.store.server.ts";
import { earningsBy } from "#app/features/recognition/rules/earning.ts";
import { factsOf } from "#app/features/recognition/rules/facts.queries.server.ts";
import { giveEarned } from "#app/features/recognition/rules/give-earned.server.ts";
import { ruleById } from "#app/features/recognition/rules/rule.store.server.ts";
import { noteRun, runOf, staffAfter } from "#app/features/recognition/rules/run.store.server.ts";
import { setRule } from "#app/features/recognition/rules/set-rule.server.ts";
import { actorsByIds } from "#app/platform/actors.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { transact, under } from "#app/platform/transact.server.ts";
import { actorsOf } from "./chapter-ideas.ts";
import { demoBadges, type DemoBadge } from "./demo/badges.ts";
import { personIn } from "./demo/people.ts";
import type { DemoOrganisation } from "./demo/types.ts";
import { stableId } from "./stable-id.ts";

/** The catalogue of badges, and what staff have earned by its rules from the first day on. */
export async function loadBadges(demo: DemoOrganisation): Promise<void> {
  const leader = (await actorsOf(demo))(personIn("executive/m1").key);
  for (const badge of demoBadges) await loadBadge(leader, badge, demo);
  await showSome(demo.now);
}

async function loadBadge(leader: Actor, badge: DemoBadge, demo: DemoOrganisation): Promise<void> {
  const { key, terms, rule, isRetired = false } = badge;
  const { artwork, tags, texts } = badge;
  const id = stableId(`badge ${key}`, demo.foundedAt);
  const ruleId = stableId(`rule ${key}`, demo.foundedAt);
  await under({ now: demo.foundedAt }, async () => {
    const lacks = await designBadge(leader, { id, terms, look: { artwork, tags, texts } });
    if (lacks.length > 0) throw new Error(`The badge ${key} lacks ${JSON.stringify(lacks)}.`);
    if (rule) await setRule(leader, { ...rule, id: ruleId, badgeId: id, since: null });
  });
  if (isRetired) await under({ now: demo.now }, () => setStanding(leader, id, "retired"));
  if (rule) await earn(ruleId);
}

/** Each earning is given on the day on which it was earned, as if the rule had been there all along. */
async function earn(ruleId: string): Promise<void> {
  const run = await transact(system, async (open) => runOf(open.sql, ruleId));
  const found = await ruleById(sql, ruleId);
  if (!found || run?.isFinished !== false) return;
  const { id: _, ...rule } = found;
  const people = await staffAfter(sql, null, 10_000);
  const facts = await factsOf(sql, rule.counts, people);
  let given = 0;
  for (const earning of earningsBy(rule, facts, await timeZoneHere(sql)))
    if (await under({ now: earning.at }, () => giveEarned(ruleId, earning))) given++;
  const last = people.at(-1) ?? null;
  const step = { ruleId, cursor: run.cursor, last, done: people.length, given };
  await transact(system, (open) => noteRun(open.sql, step));
  await transact(system, (open) =>
    noteRun(open.sql, { ruleId, cursor: last, last: null, done: 0, given: 0 }),
  );
}

/** Most let colleagues see what they earned, and most of these are named among the holders. */
async function showSome(now: Date): Promise<void> {
  const quiet = await sql<{ id: string; personId: string }>(
    `select id, person_id as "personId" from award
     where state = 'accepted_quietly'
       and get_byte(decode(md5(badge_id::text || person_id || occasion), 'hex'), 0) % 4 <> 0 order by id`,
  );
  const people = new Map(
    (await actorsByIds(sql, [...new Set(quiet.map(({ personId }) => personId))])).map((one) => [
      one.id,
      one,
    ]),
  );
  for (const { id, personId } of quiet) {
    const person = people.get(personId);
    if (person)
      await under({ now }, () => moveAward(person, id, { to: "accepted_openly", reason: "" }));
  }
  const choice = { takesKudos: true, isNamed: true, isLeftOut: false };
  for (const [n, person] of [...people.values()].entries())
    if (n % 3 !== 0) await under({ now }, () => chooseRecognition(person, choice));
}
