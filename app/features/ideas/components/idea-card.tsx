import * as Bubble from "lucide-react/icons/message-circle";
import { Avatar } from "#app/ui/avatar.tsx";
import { Card } from "#app/ui/card.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { Icon } from "#app/ui/icon.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { CoveringLink, RowLink } from "#app/ui/link.tsx";
import { Time } from "#app/ui/time.tsx";
import type { FeedIdea } from "../feed.ts";
import { DueNote } from "../promising/components/due-note.tsx";
import { refusalOf } from "./refusal-of.ts";
import { StagePill } from "./stage-pill.tsx";
import { VoteButton } from "./vote-button.tsx";

interface IdeaCardProps {
  idea: FeedIdea;
  /** The address of the list, to come back to after a vote without JavaScript. */
  at: string;
  /** Somebody has commented since the page came. */
  discussed?: boolean;
}

/** One idea in the feed: who says it, what it says, where it stands, and one's vote. */
export function IdeaCard({ idea, at, discussed = false }: IdeaCardProps) {
  const t = useT();
  const refusal = t(refusalOf(idea));
  return (
    <Card as="article" interactive className="entry">
      <div className="entry-body">
        <Byline idea={idea} />
        <h2 className="entry-title" lang={idea.language}>
          <CoveringLink to={`/ideas/${idea.id}`}>{idea.title}</CoveringLink>
        </h2>
        <p className="entry-text" lang={idea.language} dir="auto">
          {idea.excerpt}
        </p>
      </div>
      <div className="entry-foot">
        <StagePill stage={idea.stage} />
        <span>{idea.category}</span>
        {idea.due && <DueNote due={idea.due} />}
        <RowLink
          to={`/ideas/${idea.id}#comments`}
          className={classNames("quiet-link with-icon", discussed && "with-icon-fresh")}
        >
          <Icon of={Bubble} />
          {t("ideas.commentCount", { count: idea.comments })}
        </RowLink>
      </div>
      <div className="entry-mark">
        <VoteButton
          ideaId={idea.id}
          title={idea.title}
          at={at}
          voted={idea.voted}
          votes={idea.votes}
          revision={idea.revision}
          refusal={idea.canVote ? null : refusal}
          final={idea.hideCounts === "until_voted"}
        />
      </div>
    </Card>
  );
}

function Byline({ idea: { authors, pseudonym, unit, publishedAt } }: { idea: FeedIdea }) {
  const { relative, absolute } = useTimes()(publishedAt);
  return (
    <div className="byline">
      <Avatar name={authors[0]?.name ?? pseudonym ?? ""} size="small" />
      <span className="byline-who">
        <Authors authors={authors} />
        {pseudonym}
      </span>
      <span className="byline-place">{unit}</span>
      <Time at={publishedAt} text={relative} title={absolute} className="byline-time" />
    </div>
  );
}

function Authors({ authors }: { authors: FeedIdea["authors"] }) {
  return authors.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <RowLink to={`/people/${id}`} className="strong-link">
        {name}
      </RowLink>
    </span>
  ));
}
