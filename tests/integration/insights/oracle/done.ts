import type { Facts, IdeaFact } from "./facts.ts";
import { dayOf, standing, unitAt } from "./when-and-where.ts";

/** Something that somebody did for an idea and that stands, with the unit in which they were then. */
export interface Done {
  readonly act: "posted" | "coauthored" | "voted" | "commented";
  readonly personId: string;
  readonly day: string;
  readonly unitId: string;
  readonly idea: IdeaFact;
}

/** Everything that people did for ideas and that stands. */
export function everythingDone(facts: Facts): Done[] {
  return facts.ideas.filter(({ isHidden }) => !isHidden).flatMap((idea) => doneFor(facts, idea));
}

/** What people did for one idea. Whom it does not name did nothing that is counted. */
function doneFor(facts: Facts, idea: IdeaFact): Done[] {
  const unnamed = facts.authors
    .filter(({ ideaId, named }) => ideaId === idea.id && !named)
    .map(({ personId }) => personId);
  const isCounted = (personId: string) =>
    !unnamed.includes(personId) &&
    facts.people.some(({ id, isImported }) => id === personId && !isImported);
  const by = (act: Done["act"], personId: string, at: Date): Done[] =>
    isCounted(personId)
      ? [{ act, personId, day: dayOf(facts, at), unitId: unitAt(facts, personId, at), idea }]
      : [];
  return [
    ...writersOf(facts, idea).flatMap(({ act, personId, at }) => by(act, personId, at)),
    ...votesOn(facts, idea).flatMap(({ personId, at }) => by("voted", personId, at)),
    ...facts.comments
      .filter(({ ideaId, isOfficial }) => ideaId === idea.id && !isOfficial)
      .flatMap(({ authorId, at }) => by("commented", authorId, at)),
  ];
}

/** Who posted it, and who wrote it with them: by invitation, or because an idea of theirs was merged into it. */
function writersOf(facts: Facts, idea: IdeaFact) {
  if (idea.isImported || idea.isWithdrawn) return [];
  const all = facts.authors.filter(({ ideaId }) => ideaId === idea.id);
  const own = all.filter(({ fromId }) => fromId === null).sort((a, b) => a.position - b.position);
  const [poster, ...coauthors] = own;
  const posted = poster
    ? [{ act: "posted" as const, personId: poster.personId, at: idea.publishedAt }]
    : [];
  if (idea.stage === "merged") return posted;
  const joined = all.filter(({ fromId }) => fromId !== null);
  return [
    ...posted,
    ...[...coauthors, ...joined].map(({ personId, fromId }) => {
      const written = facts.ideas.find(({ id }) => id === fromId) ?? idea;
      const joining = facts.joinings.findLast(
        (one) => one.ideaId === written.id && one.personId === personId,
      );
      return { act: "coauthored" as const, personId, at: joining?.at ?? written.publishedAt };
    }),
  ];
}

/** Votes that count: those of a merged idea count with the one it is part of, hidden ones nowhere. */
function votesOn(facts: Facts, idea: IdeaFact) {
  if (idea.isWithdrawn || idea.stage === "merged" || idea.hideCounts !== "never") return [];
  return facts.votes.filter(({ ideaId }) => ideaId === idea.id);
}

/** Authors, voters and commenters of an idea, each with the units in which they were then. */
export const peopleAround = (facts: Facts, idea: IdeaFact) =>
  doneFor(facts, idea).map(({ personId, unitId }) => ({ personId, unitId }));

const received = ["accepted_quietly", "accepted_openly", "announced"];

/** Every award that was accepted and every thanks that counts, on the day on which it was given. */
export function everythingGiven(facts: Facts) {
  const isCounted = (personId: string) =>
    facts.people.some(
      ({ id, isImported, isLeftOut }) => id === personId && !isImported && !isLeftOut,
    );
  return [
    ...facts.awards
      .filter(({ state }) => received.includes(state))
      .map(({ personId, unitId, preparedAt }) => ({ personId, unitId, at: preparedAt })),
    ...facts.kudos
      .filter(({ swapOfId }) => swapOfId === null)
      .map(({ toId, unitId, at }) => ({ personId: toId, unitId, at })),
  ]
    .filter(({ personId }) => isCounted(personId))
    .map(({ personId, unitId, at }) => ({
      ...{ personId, unitId: standing(facts, unitId), day: dayOf(facts, at) },
    }));
}
