import type { ComponentType } from "react";
import { ChallengesSection } from "#app/features/challenges/listing/components/challenges-section.tsx";
import { ReviewsSection } from "#app/features/challenges/states/components/reviews-section.tsx";
import { FirstStepsCard, SetUpCard } from "#app/features/home/components/guide-card.tsx";
import { NewsSection } from "#app/features/home/components/news-section.tsx";
import { MyIdeasSection } from "#app/features/ideas/my-page/my-ideas-section.tsx";
import { UnitTalkSection } from "#app/features/ideas/my-page/unit-talk-section.tsx";
import { AskedSection } from "#app/features/insights/acting/actions/components/asked-section.tsx";
import { FiguresSection } from "#app/features/insights/components/figures-section.tsx";
import { ToAnswerSection } from "#app/features/ideas/promising/queue/to-answer-section.tsx";
import { RecognitionWaitingSection } from "#app/features/recognition/awarding/components/waiting-section.tsx";
import { LatestAnnouncements } from "#app/features/recognition/announcing/components/latest-section.tsx";
import type { Sections } from "./sections.server.ts";

type Shown = {
  readonly [Name in keyof Sections]: ComponentType<{ data: NonNullable<Sections[Name]> }>;
};

/** How each section looks. A source without a line here fails the type check. */
const components: Shown = {
  setUp: SetUpCard,
  firstSteps: FirstStepsCard,
  news: NewsSection,
  challenges: ChallengesSection,
  mine: MyIdeasSection,
  unit: UnitTalkSection,
  queue: ToAnswerSection,
  asked: AskedSection,
  figures: FiguresSection,
  reviews: ReviewsSection,
  announcements: LatestAnnouncements,
  recognition: RecognitionWaitingSection,
};

/** Where each stands, from the top; on a phone the second column follows the first. */
const columns = [
  ["setUp", "firstSteps", "recognition", "asked", "reviews", "queue", "news"],
  ["figures", "mine", "announcements", "challenges", "unit"],
] as const satisfies readonly (readonly (keyof Sections)[])[];

/** All sections that have something to say, in two columns where there is room. */
export function SectionColumns({ sections }: { sections: Sections }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 xl:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      {columns.map((names) => (
        <div key={names[0]} className="grid grid-cols-[minmax(0,1fr)] gap-8">
          {names.map((name) => (
            <OneSection key={name} name={name} sections={sections} />
          ))}
        </div>
      ))}
    </div>
  );
}

function OneSection<Name extends keyof Sections>({
  name,
  sections,
}: {
  name: Name;
  sections: Sections;
}) {
  const data = sections[name];
  const Shows: ComponentType<{ data: NonNullable<Sections[Name]> }> = components[name];
  return data && <Shows data={data} />;
}
