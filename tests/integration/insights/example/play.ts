import type { Actor } from "#app/core/actor.ts";
import { organisationId } from "#app/core/ids.ts";
import { deactivatePerson } from "#app/features/people/deactivate-person.server.ts";
import { changePerson } from "#app/features/people/change-person.server.ts";
import { addClosedDays } from "#app/features/people/calendars/add-closed-days.server.ts";
import { postComment } from "#app/features/discussion/post-comment.server.ts";
import { answerInvitation } from "#app/features/ideas/coauthoring/answer-invitation.server.ts";
import { decide } from "#app/features/ideas/deciding/decide.server.ts";
import type { Stage } from "#app/features/ideas/idea.ts";
import { changePromises } from "#app/features/ideas/promising/change-promises.server.ts";
import { promiseRules } from "#app/features/ideas/promising/promise-rules.store.server.ts";
import { submitIdea } from "#app/features/ideas/submit-idea.server.ts";
import { voteOnIdea } from "#app/features/ideas/vote-on-idea.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdrawing/withdraw-idea.server.ts";
import { mark } from "#app/features/insights/rollups/mark.store.server.ts";
import { noteOpenings } from "#app/features/insights/rollups/opening.store.server.ts";
import { sql } from "#app/platform/db.server.ts";
import { under } from "#app/platform/transact.server.ts";
import { aWish } from "#tests/integration/deciding/deciders.ts";
import { aChallenge, aSubmission } from "#tests/support/challenge-builders.ts";
import { anAwardIn } from "#tests/support/awards.ts";
import { aKudos } from "#tests/support/recognition-builders.ts";
import type { Fact } from "./document.ts";
import { actorOf, ideaNamed, unitNamed, type World } from "./world.ts";

/** One person doing one thing, at the time that is set. */
interface Doing {
  readonly world: World;
  readonly who: Actor;
  /** What the words of the row leave open, such as a colleague's name. */
  readonly words: readonly string[];
  readonly title: string | null;
  readonly at: Date;
}

/** Does everything that the rows say, each at its time. */
export async function play(world: World, facts: readonly Fact[]): Promise<void> {
  for (const fact of facts) {
    if (world.looked) throw new Error(`Nothing happens after one has looked: ${fact.row}`);
    const [verb, words] = verbOf(fact);
    for (const { name, unit } of fact.people) {
      const who = actorOf(world, name);
      if (who.unitId !== unitNamed(world, unit).id)
        throw new Error(`${name} is not of ${unit} then: ${fact.row}`);
      const doing = { world, who, words, title: fact.idea, at: fact.at };
      await under({ now: fact.at }, () => verb(doing));
    }
  }
}

function verbOf({ does, row }: Fact) {
  for (const [form, verb] of verbs) {
    const match = form.exec(does);
    if (match) return [verb, match.slice(1)] as const;
  }
  throw new Error(`Nobody knows what that is: ${row}`);
}

const verbs: readonly (readonly [RegExp, (doing: Doing) => Promise<unknown>])[] = [
  [/^posts$/, (doing) => post(doing, [])],
  [/^posts, with (\w+) as co-author$/, postTogether],
  [/^withdraws the idea$/, (it) => withdrawIdea(it.who, ideaOf(it), { reason: "" })],
  [/^votes? for$/, (it) => voteOnIdea(it.who, ideaOf(it), true)],
  [/^takes back the vote for$/, (it) => voteOnIdea(it.who, ideaOf(it), false)],
  [/^comments? on$/, (it) => comment(it, false)],
  [/^officially answers$/, (it) => comment(it, true)],
  [/^opens?$/, open],
  [/^decides “(.+)” with (\d+) characters(?: because “(.+)”)?$/, decideSo],
  [/^thanks? (\w+) for$/, thank],
  [/^(?:is|are) awarded a badge$/, award],
  [/^announces who won €(\d+), of (\d+) entries(?:, (\d+) of them withdrawn)?$/, announceWinners],
  [/^moves to (.+)$/, move],
  [/^leaves$/, leave],
  [/^promises an answer within (\d+) working days$/, promise],
  [/^closes all offices on (\d+) May$/, close],
  [/^looks at the figures$/, look],
];

async function post({ world, who, title }: Doing, coAuthorIds: readonly string[]): Promise<void> {
  if (title === null || world.ideas.has(title)) throw new Error("An idea is posted once.");
  const id = await submitIdea(who, {
    ...{ title, unitId: who.unitId, categoryId: world.categoryId, coAuthorIds },
    problem: "It has been like that for years, and everybody walks around it.",
    proposal: "Try it for a month and count.",
    beneficiary: "Everybody who comes by.",
    ...{ kind: "improve", language: "en" },
  });
  world.ideas.set(title, id);
}

async function postTogether(doing: Doing): Promise<void> {
  const other = actorOf(doing.world, doing.words[0]);
  await post(doing, [other.id]);
  await answerInvitation(other, ideaOf(doing), { accepts: true });
}

const comment = (it: Doing, official: boolean) =>
  postComment(it.who, {
    ...{ subject: { kind: "idea", id: ideaOf(it) }, source: "So say I.", official },
  });

/** That somebody opened an idea is noted, but not which. */
function open(it: Doing): Promise<void> {
  ideaOf(it);
  return noteOpenings({ personIds: [it.who.id], at: [it.at] });
}

const stages: Readonly<Record<string, Stage>> = {
  "In review": "in_review",
  Accepted: "accepted",
  Piloting: "piloting",
  Implemented: "implemented",
  "Not now": "not_now",
};

async function decideSo(it: Doing): Promise<void> {
  const [name = "", length = "", reason] = it.words;
  const to = stages[name];
  if (!to) throw new Error(`There is no stage called ${name}.`);
  const id = ideaOf(it);
  const [idea] = await sql<{ stage: Stage }>("select stage from idea where id = $1", [id]);
  const wish = await aWish({ id }, idea?.stage ?? "open", to);
  const reasonId = reason === undefined ? wish.reasonId : await reasonNamed(to, reason);
  const explanation = "Weighed against everything else.".padEnd(Number(length), "!");
  await decide(it.who, { ...wish, reasonId, explanation: explanation.slice(0, Number(length)) });
}

async function reasonNamed(stage: Stage, name: string): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `select id from wording where kind = 'reason' and stage = $1::stage and name ->> 'en' = $2`,
    [stage, name],
  );
  if (!row) throw new Error(`There is no such reason: ${name}`);
  return row.id;
}

function thank(it: Doing): Promise<string> {
  const to = actorOf(it.world, it.words[0]);
  return aKudos({
    ...{ from: it.who, to, on: { kind: "idea", id: ideaOf(it) }, value: it.world.valueId },
  });
}

/** By the leader; whoever is awarded accepts it at once. */
function award(it: Doing): Promise<unknown> {
  aboutNoIdea(it);
  const { leader: by, badgeId } = it.world;
  return anAwardIn({ to: it.who, by, badgeId, state: "accepted_quietly" });
}

async function move(it: Doing): Promise<void> {
  aboutNoIdea(it);
  const { world, who, words } = it;
  const { id: unitId } = unitNamed(world, words[0]);
  const { name, role, isAdmin, isModerator, manages } = who;
  const email = `${who.id}@example.org`;
  const facts = { name, email, jobTitle: "", unitId, role, isAdmin, isModerator, manages };
  await changePerson(world.leader, { personId: who.id, facts });
  world.people.set(name, { ...who, unitId });
}

function leave(it: Doing): Promise<void> {
  aboutNoIdea(it);
  return deactivatePerson(it.world.leader, it.who.id);
}

async function promise(it: Doing): Promise<void> {
  aboutNoIdea(it);
  const rules = await promiseRules(sql);
  const usual = { ...rules.usual, open: Number(it.words[0]) };
  await changePromises(it.who, { ...rules, usual });
}

function close(it: Doing): Promise<void> {
  aboutNoIdea(it);
  const day = `2026-05-${(it.words[0] ?? "").padStart(2, "0")}`;
  return addClosedDays(it.who, { id: organisationId, days: [{ day, name: "Closed" }] });
}

function look(it: Doing): Promise<void> {
  aboutNoIdea(it);
  it.world.looked = { by: it.who, at: it.at };
  return Promise.resolve();
}

function ideaOf({ world, title }: Doing): string {
  return ideaNamed(world, title);
}

function aboutNoIdea({ title }: Doing): void {
  if (title !== null) throw new Error(`That is about no idea: ${title}`);
}

async function announceWinners({ world, who, words, at }: Doing): Promise<void> {
  const [euros = "", entries = "", withdrawn = "0"] = words;
  const challenge = await aChallenge({ by: who, state: "announced" });
  const entrants = [...world.people.values()].slice(0, Number(entries));
  for (const [n, by] of entrants.entries())
    await aSubmission(challenge, { by, state: n < Number(withdrawn) ? "withdrawn" : "submitted" });
  const { id } = challenge;
  await sql(
    `update challenge_prize set amount = $2::bigint * 100 where challenge_id = $1 and kind = 'cash'`,
    [id, euros],
  );
  await sql(
    `insert into winner_announcement (challenge_id, leader_id, announced_at) values ($1, $2, $3)`,
    [id, who.id, at],
  );
  await mark("challenge", [id]);
}
