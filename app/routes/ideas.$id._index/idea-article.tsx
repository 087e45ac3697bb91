import { Link, useRevalidator } from "@remix-run/react";
import * as Merge from "lucide-react/icons/merge";
import * as Bubble from "lucide-react/icons/message-circle";
import * as Pencil from "lucide-react/icons/pencil";
import type { ReactNode } from "react";
import { refusalOf } from "#app/features/ideas/components/refusal-of.ts";
import { IdeaTexts } from "#app/features/ideas/components/idea-texts.tsx";
import { StagePath } from "#app/features/ideas/components/stage-path.tsx";
import { StagePill } from "#app/features/ideas/components/stage-pill.tsx";
import { VoteButton } from "#app/features/ideas/components/vote-button.tsx";
import { VotingNote } from "#app/features/ideas/voting/voting-note.tsx";
import { RecordedBy } from "#app/features/ideas/recording/components/recorded-by.tsx";
import type { PresentedIdea } from "#app/features/ideas/idea-text.server.ts";
import { kindWords } from "#app/features/ideas/kind-words.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { CopyLinkButton } from "#app/ui/copy-link-button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PresenceCount } from "#app/ui/presence-count.tsx";
import { Time } from "#app/ui/time.tsx";
import { IdeaFacts } from "./idea-facts.tsx";

type Shown = PresentedIdea;

interface BylineProps {
  idea: Shown;
  /** Pseudonyms of authors who came with merged ideas. */
  with: readonly string[];
  /** How many there are, those on merged ideas included. */
  comments: number;
  /** Whether the reader hides what others wrote. */
  moderates: boolean;
}

/** What the idea is called, who says it, where it stands. */
export function IdeaHeader(props: BylineProps) {
  const { idea } = props;
  return (
    <PageHeader
      title={idea.title}
      lang={idea.language}
      above={<Above idea={idea} />}
      meta={<Byline {...props} />}
    />
  );
}

interface IdeaSupportProps {
  idea: Shown;
  /** How many look at it now. */
  people: number;
  /** What one can do with it besides voting. */
  children: ReactNode;
}

/** One's vote and who else is here; where there is room also where the idea stands. */
export function IdeaSupport({ idea, people, children }: IdeaSupportProps) {
  const t = useT();
  const { revalidate } = useRevalidator();
  const refusal = idea.can.vote ? null : t(refusalOf(idea));
  // Nobody votes on what a moderator hides or has not let through yet.
  const isHeld = idea.standing === "hidden" || idea.standing === "waiting";
  return (
    <>
      <div className="card card-padded grid gap-3">
        {idea.standing === "published" && (
          <VoteButton
            ideaId={idea.id}
            title={idea.title}
            at={`/ideas/${idea.id}`}
            voted={idea.voted}
            votes={idea.votes}
            revision={idea.votesRevision}
            refusal={refusal}
            shape="wide"
            final={idea.hideCounts === "until_voted"}
            onRevealed={revalidate}
          />
        )}
        {!isHeld && (
          <>
            <p className="text-sm text-ink-muted">{refusal ?? t("ideas.voteHint")}</p>
            <VotingNote idea={idea} />
          </>
        )}
        <PresenceCount label={people > 1 ? t("ideas.presence", { count: people }) : undefined} />
        {children}
      </div>
      <div className="card card-padded hidden gap-5 xl:grid">
        {idea.standing !== "withdrawn" && <StagePath stage={idea.stage} />}
        <IdeaFacts idea={idea} />
      </div>
    </>
  );
}

function Above({ idea }: { idea: Shown }) {
  const t = useT();
  return (
    <div className="grid gap-2">
      <Breadcrumbs
        label={t("ui.breadcrumbs")}
        crumbs={[{ to: "/ideas", label: t("ideas.backToFeed") }]}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
        {idea.standing !== "withdrawn" && <StagePill stage={idea.stage} />}
        <span>{t(kindWords[idea.kind])}</span>
        <span aria-hidden="true">·</span>
        <span>{idea.category}</span>
      </div>
    </div>
  );
}

function Actions({
  idea: { id, can, own, recorded, standing, pseudonym },
  moderates,
}: {
  idea: Shown;
  moderates: boolean;
}) {
  const t = useT();
  return (
    <>
      {can.edit && (
        <ButtonLink to={`/ideas/${id}/edit`} size="small" icon={<Icon of={Pencil} />}>
          {t("ideas.edit")}
        </ButtonLink>
      )}
      {own && can.edit && pseudonym === null && (
        <ButtonLink to={`/ideas/${id}/authors`} variant="quiet" size="small">
          {t("coauthoring.manage")}
        </ButtonLink>
      )}
      {can.withdraw && (
        <ButtonLink to={`/ideas/${id}/withdrawal`} variant="quiet" size="small">
          {t("withdrawing.withdraw")}
        </ButtonLink>
      )}
      {can.merge && (
        <ButtonLink
          to={`/ideas/${id}/merge`}
          variant="quiet"
          size="small"
          icon={<Icon of={Merge} />}
        >
          {t("merging.merge")}
        </ButtonLink>
      )}
      {!own && pseudonym === null && standing === "published" && (
        <ButtonLink to={`/nominations/new?idea=${id}`} variant="quiet" size="small">
          {t("ideas.nominate")}
        </ButtonLink>
      )}
      {!own && !recorded && standing === "published" && (
        <ButtonLink to={`/ideas/${id}/report`} variant="quiet" size="small">
          {t("ideas.report")}
        </ButtonLink>
      )}
      {!own && moderates && ["published", "withdrawn"].includes(standing) && (
        <ButtonLink to={`/ideas/${id}/hiding`} variant="quiet" size="small">
          {t("ideas.hide")}
        </ButtonLink>
      )}
      <CopyLinkButton
        path={`/ideas/${id}`}
        label={t("ideas.copyLink")}
        copiedLabel={t("ideas.linkCopied")}
      />
    </>
  );
}

function Byline({ idea, with: pseudonyms, comments, moderates }: BylineProps) {
  const t = useT();
  const times = useTimes();
  const { relative, absolute } = times(idea.publishedAt);
  return (
    <>
      {idea.authors.map((author) => (
        <Author key={author.id} author={author} />
      ))}
      {idea.pseudonym !== null && <Pseudonym name={idea.pseudonym} own={idea.own} />}
      {idea.writtenDown && <RecordedBy {...idea.writtenDown} />}
      {pseudonyms.map((name) => (
        <Pseudonym key={name} name={name} own={false} />
      ))}
      <span className="flex flex-wrap gap-x-4 gap-y-1">
        <Time at={idea.publishedAt} text={relative} title={absolute} />
        {idea.editedAt && (
          <TextLink to={`/ideas/${idea.id}/history`} quiet>
            {t("ideas.edited", { when: times(idea.editedAt).relative })}
          </TextLink>
        )}
        <a href="#comments" className="quiet-link with-icon">
          <Icon of={Bubble} />
          {t("ideas.commentCount", { count: comments })}
        </a>
      </span>
      <span className="ms-auto flex flex-wrap gap-2">
        <Actions idea={idea} moderates={moderates} />
      </span>
    </>
  );
}

function Author({ author: { id, name, unit } }: { author: Shown["authors"][number] }) {
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <Avatar name={name} />
      <span className="min-w-0 leading-snug">
        <Link to={`/people/${id}`} className="strong-link block w-fit">
          {name}
        </Link>
        {unit}
      </span>
    </span>
  );
}

/** Stands where a name would; nothing leads from it to a person. */
function Pseudonym({ name, own }: { name: string; own: boolean }) {
  const t = useT();
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      <Avatar name={name} />
      <span className="min-w-0 leading-snug">
        <span className="strong-link block w-fit">{name}</span>
        {own && t("unnamed.ownNote", { name })}
      </span>
    </span>
  );
}

/** What the idea says. */
export function IdeaArticle({ idea }: { idea: Shown }) {
  return (
    <article className="card mb-8 grid gap-6 p-5 sm:p-7">
      <IdeaTexts idea={idea} />
      <div className="xl:hidden">
        <IdeaFacts idea={idea} />
      </div>
    </article>
  );
}
