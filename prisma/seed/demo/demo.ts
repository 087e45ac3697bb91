import { categories } from "#prisma/seed/demo/categories.ts";
import { commentsOn } from "#prisma/seed/demo/discussions.ts";
import { ideas } from "#prisma/seed/demo/ideas.ts";
import { organisation, units } from "#prisma/seed/demo/organisation.ts";
import { people, personIn, signInPeople } from "#prisma/seed/demo/people.ts";
import { randomFrom } from "#prisma/seed/demo/random.ts";
import type { DemoIdea, DemoOrganisation, IdeaText } from "#prisma/seed/demo/types.ts";
import { votesFor } from "#prisma/seed/demo/votes.ts";
import { minute, workingMoment } from "#prisma/seed/demo/working-time.ts";

const daysOfHistory = 548;
const daysSinceVisit = 3;

/** The demo organisation as it stands at `now`, with eighteen months behind it; the same for the same `now`. */
export function demoOrganisation(now: Date): DemoOrganisation {
  const dated = ideas.map((text) => ({ text, at: postedAt(text, now) })).sort(byTime);
  return {
    name: organisation.name,
    timeZone: organisation.timeZone,
    language: organisation.language,
    foundedAt: workingMoment(now, daysOfHistory, 0),
    now,
    lastVisit: new Date(now.getTime() - daysSinceVisit * 24 * 60 * minute),
    units,
    people,
    signInPeople,
    categories,
    ideas: dated.map(({ text, at }) => ideaFrom(text, at)),
    comments: dated.flatMap(({ text, at }) => commentsOn(text, at, now)).sort(byTime),
    votes: dated.flatMap(({ text, at }) => votesFor(text, at, now)).sort(byTime),
  };
}

function postedAt({ key, posted }: IdeaText, now: Date): Date {
  if ("hoursAgo" in posted) return new Date(now.getTime() - posted.hoursAgo * 60 * minute);
  return workingMoment(now, posted.daysAgo, randomFrom(`posted ${key}`)());
}

function ideaFrom(text: IdeaText, at: Date): DemoIdea {
  const author = personIn(text.by);
  return {
    key: text.key,
    kind: text.kind,
    title: text.title,
    problem: text.problem,
    proposal: text.proposal,
    beneficiary: text.beneficiary,
    categoryKey: text.category,
    authorKey: author.key,
    unitKey: author.unitKey,
    language: author.language,
    at,
  };
}

function byTime(a: { readonly at: Date }, b: { readonly at: Date }): number {
  return a.at.getTime() - b.at.getTime();
}
