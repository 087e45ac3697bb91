import { median, waitedUntil } from "./arithmetic.ts";
import type { Facts, IdeaFact } from "./facts.ts";
import { peopleAround } from "./done.ts";
import {
  clockAt,
  dayOf,
  endOf,
  isIn,
  isWithin,
  workedMinutes,
  type Reach,
} from "./when-and-where.ts";

type Where = Omit<Reach, "from" | "to">;

/** Ideas that stand, in the reach's unit, category and kind; whenever they were posted. */
export function standingIdeas(facts: Facts, { unitId, categoryId, kind }: Where) {
  return facts.ideas.filter(
    (idea) =>
      isKnown(facts, idea, { unitId, categoryId, kind }) && !idea.isWithdrawn && !idea.isImported,
  );
}

/** Whether everybody may know of an idea, be it that its author has taken it back, and it is in the reach. */
const isKnown = (facts: Facts, idea: IdeaFact, { unitId, categoryId, kind }: Where) =>
  !idea.isHidden &&
  isIn(facts, idea.unitId, unitId) &&
  (categoryId === null || idea.categoryId === categoryId) &&
  (kind === null || idea.kind === kind);

/** Those of them that were posted in the period. */
export const postedIdeas = (facts: Facts, reach: Reach) =>
  standingIdeas(facts, reach).filter(({ publishedAt }) =>
    isWithin(reach, dayOf(facts, publishedAt)),
  );

const authorsOf = (facts: Facts, { id }: IdeaFact) =>
  facts.authors.filter(({ ideaId }) => ideaId === id).map(({ personId }) => personId);

const commentsOn = (facts: Facts, { id }: IdeaFact) =>
  facts.comments.filter(({ ideaId }) => ideaId === id);

/** The median of comments by others than the authors, and on how many ideas an author commented after somebody else. */
export function conversation(facts: Facts, reach: Reach) {
  const ideas = postedIdeas(facts, reach);
  const byOthers = ideas.map((idea) => {
    const authors = authorsOf(facts, idea);
    return commentsOn(facts, idea).filter(({ authorId }) => !authors.includes(authorId)).length;
  });
  const replied = ideas.filter((idea) => {
    const authors = authorsOf(facts, idea);
    const comments = commentsOn(facts, idea);
    const firstByOther = comments.findIndex(({ authorId }) => !authors.includes(authorId));
    return (
      firstByOther >= 0 &&
      comments.slice(firstByOther).some(({ authorId }) => authors.includes(authorId))
    );
  });
  return { ideas: ideas.length, median: median(byOthers), replied: replied.length };
}

/** Whole working hours to the first official answer or decision, for half and for nine in ten; null: not reached. */
export function timeToAnswer(facts: Facts, reach: Reach) {
  const waits = postedIdeas(facts, reach).map((idea) => {
    const answers = [
      ...commentsOn(facts, idea).filter(({ isOfficial }) => isOfficial),
      ...facts.decisions.filter(({ ideaId }) => ideaId === idea.id),
    ].map(({ at }) => clockAt(facts, at));
    const first = Math.min(...answers);
    const end = endOf(reach.to);
    const isOver = first < end;
    const posted = clockAt(facts, idea.publishedAt);
    const minutes = workedMinutes(facts, idea.unitId, posted, Math.min(first, end));
    return { time: Math.floor(minutes / 60), isOver };
  });
  return {
    ideas: waits.length,
    answered: waits.filter(({ isOver }) => isOver).length,
    half: waitedUntil(waits, 0.5),
    nineInTen: waitedUntil(waits, 0.1),
    longest: waits.length === 0 ? null : Math.max(...waits.map(({ time }) => time)),
  };
}

/**
 * Promises that were due in the period, and how many were kept. What rests while the authors are asked is not due, nor what
 * was never answered as the idea went on without, such as into another one.
 */
export function promises(facts: Facts, reach: Reach) {
  const due = facts.awaited.filter(({ ideaId, stage, isResting, dueOn, answeredAt }) => {
    const idea = standingIdeas(facts, reach).find(({ id }) => id === ideaId);
    const isDue = idea && !isResting && (answeredAt !== null || idea.stage === stage);
    return isDue && dueOn !== null && isWithin(reach, dueOn);
  });
  const kept = due.filter(
    ({ answeredAt, dueAt }) => answeredAt !== null && dueAt !== null && answeredAt < dueAt,
  );
  return { due: due.length, kept: kept.length };
}

/** Decisions of the period, and how many say why in 80 characters or more. */
export function decisions(facts: Facts, reach: Reach) {
  const ideas = facts.ideas.filter((idea) => isKnown(facts, idea, reach)).map(({ id }) => id);
  const made = facts.decisions.filter(
    ({ ideaId, at }) => ideas.includes(ideaId) && isWithin(reach, dayOf(facts, at)),
  );
  const explained = made.filter(({ explanation }) => Array.from(explanation.trim()).length >= 80);
  return { decisions: made.length, explained: explained.length };
}

/** Ideas of the period in which people of three units or more met, two or more of each. */
export function bridging(facts: Facts, reach: Reach) {
  const ideas = postedIdeas(facts, reach);
  const bridges = ideas.filter((idea) => {
    const people = peopleAround(facts, idea);
    const units = [...new Set(people.map(({ unitId }) => unitId))];
    const ofTwo = units.filter((unit) => {
      const there = people.filter(({ unitId }) => unitId === unit);
      return new Set(there.map(({ personId }) => personId)).size >= 2;
    });
    return ofTwo.length >= 3;
  });
  return { ideas: ideas.length, bridging: bridges.length };
}
