import { people, personIn } from "#prisma/seed/demo/people.ts";
import { units, type UnitKey } from "#prisma/seed/demo/organisation.ts";
import { drawSkewed, randomFrom, type Random } from "#prisma/seed/demo/random.ts";
import { pace } from "#prisma/seed/demo/pace.ts";
import type { Age, DemoPerson, DemoVote, IdeaText } from "#prisma/seed/demo/types.ts";

/** Draws who supports an idea and when: colleagues nearby sooner than others, its author never. */
export function votesFor(idea: IdeaText, postedAt: Date, now: Date): DemoVote[] {
  const random = randomFrom(`votes ${idea.key}`);
  const voters = drawVoters(idea, random).slice(0, countOf(idea, random));
  const gaps = voters.map(() => drawSkewed(random, 2, 400));
  const times = pace(postedAt, now, gaps);
  return voters.map((voter, index) => ({
    ideaKey: idea.key,
    personKey: voter.key,
    at: times[index] ?? now,
  }));
}

function countOf(idea: IdeaText, random: Random): number {
  const wanted = 64 * (idea.pull / 10) ** 1.7 * (0.85 + 0.3 * random());
  return Math.max(3, Math.round(wanted * heardBy(idea.posted)));
}

// News needs a few days to get round: a fifth of the support on the first day, nearly all in a week.
function heardBy(age: Age): number {
  const days = "hoursAgo" in age ? age.hoursAgo / 24 : age.daysAgo;
  return 1 - Math.exp(-(days + 0.3) / 1.8);
}

// Weighted draw without replacement: the highest random ** (1 / weight) come first.
function drawVoters(idea: IdeaText, random: Random): DemoPerson[] {
  const author = personIn(idea.by);
  return people
    .filter((person) => person !== author)
    .map((person) => ({ person, draw: random() ** (1 / inclination(person, author)) }))
    .sort((a, b) => b.draw - a.draw)
    .map(({ person }) => person);
}

function inclination(person: DemoPerson, author: DemoPerson): number {
  const eagerness = 0.15 + randomFrom(`eager ${person.key}`)() ** 2;
  return eagerness * nearness(person.unitKey, author.unitKey);
}

function nearness(unit: UnitKey, other: UnitKey): number {
  if (unit === other) return 7;
  return directorateOf(unit) === directorateOf(other) ? 3 : 1;
}

function directorateOf(unit: UnitKey): UnitKey {
  const parent = units.find(({ key }) => key === unit)?.parentKey;
  return !parent || parent === "executive" ? unit : parent;
}
