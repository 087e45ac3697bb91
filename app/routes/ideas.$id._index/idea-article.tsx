import { Link } from "@remix-run/react";
import * as Pencil from "lucide-react/icons/pencil";
import type { MessageKey } from "#app/core/words.ts";
import { StagePill } from "#app/features/ideas/components/stage-pill.tsx";
import { VoteButton } from "#app/features/ideas/components/vote-button.tsx";
import type { PresentedIdea } from "#app/features/ideas/idea-text.server.ts";
import type { IdeaKind } from "#app/features/ideas/idea.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useLanguage, useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { PresenceCount } from "#app/ui/presence-count.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";

type Shown = PresentedIdea;

const kinds: Record<IdeaKind, MessageKey> = {
  improve: "ideas.kindImprove",
  new: "ideas.kindNew",
  stop: "ideas.kindStop",
};

/** What the idea is called, who says it, where it stands. */
export function IdeaHeader({ idea }: { idea: Shown }) {
  return (
    <PageHeader
      title={idea.title}
      lang={idea.language}
      above={<Above idea={idea} />}
      meta={<Facts idea={idea} />}
      actions={idea.can.edit && <EditButton id={idea.id} />}
    />
  );
}

/** Support for the idea, and who else is here; in sight on wide screens however long the discussion. */
export function IdeaSupport({ idea, people, me }: { idea: Shown; people: number; me: string }) {
  const t = useT();
  const own = idea.authors.some(({ id }) => id === me);
  const refusal = idea.can.vote ? null : t(own ? "ideas.ownIdea" : "ideas.votesClosedNote");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 xl:grid xl:justify-items-start xl:rounded-lg xl:border xl:border-line xl:bg-surface xl:p-5">
      <VoteButton
        ideaId={idea.id}
        title={idea.title}
        voted={idea.voted}
        votes={idea.votes}
        revision={idea.revision}
        refusal={refusal}
        shape="wide"
      />
      <p className="text-sm text-ink-muted">{refusal ?? t("ideas.voteHint")}</p>
      <PresenceCount label={people > 1 ? t("ideas.presence", { count: people }) : undefined} />
      <TextLink to="#comments" className="hidden xl:inline">
        {t("ideas.toComments")}
      </TextLink>
    </div>
  );
}

function Above({ idea }: { idea: Shown }) {
  const t = useT();
  return (
    <div className="grid gap-3">
      <Breadcrumbs
        label={t("ui.breadcrumbs")}
        crumbs={[{ to: "/ideas", label: t("ideas.backToFeed") }]}
      />
      <div className="flex flex-wrap gap-2">
        <StagePill stage={idea.stage} />
        <Pill>{t(kinds[idea.kind])}</Pill>
        <Pill>{idea.category}</Pill>
      </div>
    </div>
  );
}

function EditButton({ id }: { id: string }) {
  const t = useT();
  return (
    <ButtonLink to={`/ideas/${id}/edit`} size="small" icon={<Icon of={Pencil} />}>
      {t("ideas.edit")}
    </ButtonLink>
  );
}

function Facts({ idea }: { idea: Shown }) {
  const t = useT();
  const language = useLanguage();
  const times = useTimes();
  const { relative, absolute } = times(idea.publishedAt);
  return (
    <>
      {idea.authors.map(({ id, name, unit }) => (
        <span key={id}>
          <Link
            to={`/people/${id}`}
            className="font-medium text-ink no-underline hover:text-accent hover:underline"
          >
            {name}
          </Link>
          , {unit}
        </span>
      ))}
      <Time at={idea.publishedAt} text={relative} title={absolute} />
      {idea.editedAt && (
        <TextLink to={`/ideas/${idea.id}/history`} quiet>
          {t("ideas.edited", { when: times(idea.editedAt).relative })}
        </TextLink>
      )}
      {idea.unit !== idea.authors[0]?.unit && (
        <span>{t("ideas.aboutUnit", { unit: idea.unit })}</span>
      )}
      {idea.cost && (
        <span>
          {t("ideas.cost", { cost: new Intl.NumberFormat(language).format(Number(idea.cost)) })}
        </span>
      )}
    </>
  );
}

/** What the idea says. */
export function IdeaTexts({ idea }: { idea: Shown }) {
  const parts = [
    ["problem", "ideas.problem"],
    ["proposal", "ideas.proposal"],
    ["beneficiary", "ideas.beneficiary"],
  ] as const;
  return (
    <article className="mb-10 grid gap-6">
      {parts.map(([part, heading]) =>
        idea.html[part] === "" ? null : (
          <TextPart key={part} heading={heading} html={idea.html[part]} lang={idea.language} />
        ),
      )}
    </article>
  );
}

function TextPart({ heading, html, lang }: { heading: MessageKey; html: string; lang: string }) {
  const t = useT();
  return (
    <section>
      <h2 className="mb-1 text-base text-ink-muted">{t(heading)}</h2>
      <Prose safeHtml={html} lang={lang} />
    </section>
  );
}
