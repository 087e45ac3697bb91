import { NoIdeasYet } from "#app/features/ideas/components/no-ideas-yet.tsx";
import { StagePill } from "#app/features/ideas/components/stage-pill.tsx";
import type { Page } from "#app/core/page.ts";
import type { AuthoredIdea } from "#app/features/ideas/idea.queries.server.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Time } from "#app/ui/time.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";

/** The ideas somebody has posted, newest first. */
export function ProfileIdeas({
  ideas: { rows, next },
  own,
}: {
  ideas: Page<AuthoredIdea>;
  own: boolean;
}) {
  const t = useT();
  return (
    <section aria-labelledby="profile-ideas" className="max-w-3xl">
      <h2 id="profile-ideas" className="mb-3 text-xl">
        {t("people.profileIdeas")}
      </h2>
      {rows.length === 0 ? (
        <NoIdeas own={own} />
      ) : (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {rows.map((idea) => (
            <IdeaLine key={idea.id} idea={idea} />
          ))}
        </ul>
      )}
      <Pagination next={next} runs="time" />
    </section>
  );
}

function NoIdeas({ own }: { own: boolean }) {
  const t = useT();
  if (!own) return <SectionEmpty>{t("people.profileNoIdeas")}</SectionEmpty>;
  return <NoIdeasYet>{t("people.profileNoIdeasYours")}</NoIdeasYet>;
}

function IdeaLine({
  idea: { id, title, language, stage, votes, publishedAt },
}: {
  idea: AuthoredIdea;
}) {
  const t = useT();
  const { relative, absolute } = useTimes()(publishedAt);
  return (
    <li className="grid gap-1 px-4 py-3">
      <TextLink to={`/ideas/${id}`} className="font-semibold" lang={language} dir="auto">
        {title}
      </TextLink>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
        <StagePill stage={stage} />
        <span>{t("ideas.votes", { count: votes })}</span>
        <Time at={publishedAt} text={relative} title={absolute} />
      </p>
    </li>
  );
}
