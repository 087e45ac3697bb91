import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { CoveringLink, RowLink } from "#app/ui/link.tsx";
import { Time } from "#app/ui/time.tsx";
import type { FeedIdea } from "../feed.ts";
import { StagePill } from "./stage-pill.tsx";
import { VoteButton } from "./vote-button.tsx";

/** One idea in the feed. */
export function IdeaCard({ idea, own }: { idea: FeedIdea; own: boolean }) {
  const t = useT();
  const refusal = own ? t("ideas.ownIdea") : t("ideas.votesClosedNote");
  return (
    <Card as="article" interactive className="flex gap-4">
      <VoteButton
        ideaId={idea.id}
        title={idea.title}
        voted={idea.voted}
        votes={idea.votes}
        revision={idea.revision}
        refusal={idea.canVote ? null : refusal}
      />
      <div className="grid min-w-0 flex-1 gap-1.5">
        <h2 className="text-lg leading-snug" lang={idea.language}>
          <CoveringLink to={`/ideas/${idea.id}`}>{idea.title}</CoveringLink>
        </h2>
        <p className="line-clamp-2 text-ink-muted" lang={idea.language} dir="auto">
          {idea.excerpt}
        </p>
        <IdeaFacts idea={idea} />
      </div>
    </Card>
  );
}

function IdeaFacts({ idea }: { idea: FeedIdea }) {
  const t = useT();
  const { relative, absolute } = useTimes()(idea.publishedAt);
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
      <StagePill stage={idea.stage} />
      <span>{idea.category}</span>
      <span>
        <Authors authors={idea.authors} />, {idea.unit}
      </span>
      <Time at={idea.publishedAt} text={relative} title={absolute} />
      <RowLink
        to={`/ideas/${idea.id}#comments`}
        className="relative text-ink-muted no-underline hover:text-accent hover:underline"
      >
        {t("ideas.commentCount", { count: idea.comments })}
      </RowLink>
    </div>
  );
}

function Authors({ authors }: { authors: FeedIdea["authors"] }) {
  return authors.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <RowLink
        to={`/people/${id}`}
        className="relative text-ink-muted no-underline hover:text-accent hover:underline"
      >
        {name}
      </RowLink>
    </span>
  ));
}
