import { useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";
import type { FeedIdea } from "../feed.ts";
import { StagePill } from "./stage-pill.tsx";
import { useVotesText } from "./use-votes-text.ts";

type ListedIdea = Pick<FeedIdea, "id" | "title" | "language" | "stage" | "votes" | "publishedAt">;

/** An idea in a list that tells its title, where it stands and when it was posted. */
export function IdeaRow({ idea }: { idea: ListedIdea }) {
  const { id, title, language, stage, votes, publishedAt } = idea;
  const votesText = useVotesText();
  const { relative, absolute } = useTimes()(publishedAt);
  return (
    <Row>
      <TextLink to={`/ideas/${id}`} className="font-semibold" lang={language} dir="auto">
        {title}
      </TextLink>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
        <StagePill stage={stage} />
        <span>{votesText(votes)}</span>
        <Time at={publishedAt} text={relative} title={absolute} />
      </p>
    </Row>
  );
}
