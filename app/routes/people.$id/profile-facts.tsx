import type { Contributions } from "#app/features/people/profile.queries.server.ts";
import { useT } from "#app/ui/language/language.tsx";

interface ProfileFactsProps {
  contributions: Contributions;
  /** "March 2026"; null for people who were brought in from outside. */
  since: string | null;
}

/** What somebody has contributed, in figures, and since when they have been here. */
export function ProfileFacts({ contributions, since }: ProfileFactsProps) {
  const t = useT();
  const { ideas, comments, answers, decisions } = contributions;
  return (
    <dl aria-label={t("people.profileFacts")} className="mb-8 flex flex-wrap gap-3">
      <Fact value={String(ideas)} label={t("people.profileIdeaCount", { count: ideas })} />
      <Fact value={String(comments)} label={t("people.profileCommentCount", { count: comments })} />
      {answers > 0 && (
        <Fact value={String(answers)} label={t("directory.answerCount", { count: answers })} />
      )}
      {decisions > 0 && (
        <Fact
          value={String(decisions)}
          label={t("directory.decisionCount", { count: decisions })}
        />
      )}
      {since !== null && <Fact value={since} label={t("people.profileSince")} />}
    </dl>
  );
}

// The term stands first for those who hear it, and below the figure for those who see it.
function Fact({ value, label }: { value: string; label: string }) {
  return (
    <div className="flex min-w-28 flex-col-reverse rounded-lg border border-line bg-surface px-4 py-3">
      <dt className="text-sm text-ink-muted">{label}</dt>
      <dd className="text-xl font-semibold">{value}</dd>
    </div>
  );
}
