import { myChallenges } from "#app/features/challenges/listing/my-challenges.queries.server.ts";
import { firstStepsOf, setUpStepsOf } from "#app/features/home/guide.queries.server.ts";
import { lookIn } from "#app/features/home/look-in.server.ts";
import { newsFor } from "#app/features/home/news.queries.server.ts";
import { newsShown } from "#app/features/home/news.ts";
import { newSince } from "#app/features/home/visit.queries.server.ts";
import { myIdeas } from "#app/features/ideas/my-page/my-ideas.queries.server.ts";
import { unitTalk } from "#app/features/ideas/my-page/unit-talk.queries.server.ts";
import { toAnswer } from "#app/features/ideas/promising/queue/to-answer.queries.server.ts";
import { askedSection } from "#app/features/insights/acting/actions/asked-section.queries.server.ts";
import { challengesToReview } from "#app/features/challenges/states/reviews.queries.server.ts";
import { latestAnnouncements } from "#app/features/recognition/announcing/archive.queries.server.ts";
import { recognitionWaiting } from "#app/features/recognition/awarding/waiting.queries.server.ts";
import { isPrefetch } from "#app/platform/prefetch.server.ts";
import { figuresSection } from "#app/features/insights/view/figures-section.server.ts";
import type { SignedInVisit } from "#app/platform/route.server.ts";

/**
 * Where each section of My page comes from. A feature adds a line here and its component in sections.tsx;
 * the order on the page is the order there. Null: there is nothing to say, and the section is not shown.
 */
const sources = {
  setUp: ({ actor }) => setUpStepsOf(actor),
  firstSteps: ({ actor }) => firstStepsOf(actor),
  news: async ({ actor, request }) => {
    const since = await (isPrefetch(request) ? newSince(actor) : lookIn(actor));
    return { since, news: await newsFor(actor, since.at, { atMost: newsShown }) };
  },
  challenges: ({ actor }) => myChallenges(actor),
  mine: async ({ actor }) => ({ me: actor.id, ...(await myIdeas(actor)) }),
  unit: ({ actor }) => unitTalk(actor),
  queue: ({ actor }) => toAnswer(actor),
  asked: ({ actor }) => askedSection(actor),
  figures: ({ actor }) => figuresSection(actor),
  reviews: ({ actor }) => challengesToReview(actor),
  announcements: () => latestAnnouncements(),
  recognition: ({ actor, context: { language } }) => recognitionWaiting(actor, language),
} satisfies Record<string, (visit: SignedInVisit) => Promise<object | null>>;

/** What each section shows. */
export type Sections = {
  readonly [Name in keyof typeof sources]: Awaited<ReturnType<(typeof sources)[Name]>>;
};

/** Reads all sections at once. */
export async function readSections(visit: SignedInVisit): Promise<Sections> {
  const names = Object.keys(sources) as (keyof Sections)[];
  const read = await Promise.all(names.map(async (name) => [name, await sources[name](visit)]));
  return Object.fromEntries(read) as Sections;
}
