import { StagePill } from "#app/features/ideas/components/stage-pill.tsx";
import { useVotesText } from "#app/features/ideas/components/use-votes-text.ts";
import type { SimilarIdea } from "#app/features/search/similar.ts";
import { Button } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { composeForm } from "./compose-form.tsx";

/** Ideas like the one being written, each with the way to support it instead. */
export function SimilarList({ ideas }: { ideas: readonly SimilarIdea[] }) {
  return (
    <ul className="grid gap-3">
      {ideas.map((idea) => (
        <li key={idea.id} className="grid justify-items-start gap-1.5">
          <SimilarOne idea={idea} />
        </li>
      ))}
    </ul>
  );
}

function SimilarOne({ idea }: { idea: SimilarIdea }) {
  const votesText = useVotesText();
  const { id, title, language, stage, unit, votes, reason } = idea;
  return (
    <>
      {/* In a tab of its own, so that what is being written stays. */}
      <a
        href={`/ideas/${id}`}
        target="_blank"
        rel="noreferrer"
        lang={language}
        dir="auto"
        className="font-semibold text-accent underline underline-offset-[0.18em]"
      >
        {title}
      </a>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
        <StagePill stage={stage} />
        <span>{votesText(votes)}</span>
        <span>{unit}</span>
      </p>
      {reason !== null && <p className="text-sm">{reason}</p>}
      <Voice idea={idea} />
    </>
  );
}

function Voice({ idea: { id, title, stage, own, voted } }: { idea: SimilarIdea }) {
  const t = useT();
  if (own) return <p className="text-sm text-ink-muted">{t("search.similarOwn")}</p>;
  if (voted) return <p className="text-sm text-ink-muted">{t("search.voiceAdded")}</p>;
  if (stage !== "open" && stage !== "in_review") return null;
  return (
    <Button
      size="small"
      form={composeForm}
      formAction={`/ideas/${id}/voice`}
      aria-label={t("search.voiceFor", { title })}
    >
      {t("search.voice")}
    </Button>
  );
}

/** Whether what has been written stays as a draft when one adds one's voice elsewhere. */
export interface Keeping {
  readonly keep: boolean;
  readonly setKeep: (keep: boolean) => void;
}

/** Asks so; the form may hold it several times, all of which say the same. */
export function KeepDraft({ id, keep, setKeep }: Keeping & { id: string }) {
  const t = useT();
  return (
    <label htmlFor={id} className="flex min-h-11 items-center gap-3 text-sm">
      <input
        type="checkbox"
        id={id}
        name="keepDraft"
        form={composeForm}
        checked={keep}
        onChange={({ currentTarget }) => {
          setKeep(currentTarget.checked);
        }}
        className="size-5 shrink-0"
      />
      <span>{t("search.voiceKeep")}</span>
    </label>
  );
}
