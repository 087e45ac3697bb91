import type { MessageKey } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";

const hints: readonly (readonly [MessageKey, MessageKey])[] = [
  ["search.hintPhrase", "search.hintPhraseMeans"],
  ["search.hintWithout", "search.hintWithoutMeans"],
  ["search.hintOr", "search.hintOrMeans"],
  ["search.hintAuthor", "search.hintAuthorMeans"],
  ["search.hintUnit", "search.hintUnitMeans"],
  ["search.hintStage", "search.hintStageMeans"],
  ["search.hintCategory", "search.hintCategoryMeans"],
  ["search.hintTag", "search.hintTagMeans"],
  ["search.hintKind", "search.hintKindMeans"],
];

/** What can be typed besides plain words. */
export function SearchHints() {
  const t = useT();
  return (
    <section aria-labelledby="search-hints" className="card card-padded text-sm">
      <h2 id="search-hints" className="mb-3 text-base">
        {t("search.hints")}
      </h2>
      <dl className="grid gap-2.5">
        {hints.map(([typed, meaning]) => (
          <div key={typed}>
            <dt className="font-semibold">{t(typed)}</dt>
            <dd className="text-ink-muted">{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        <TextLink to="/help#search">{t("search.hintsMore")}</TextLink>
      </p>
    </section>
  );
}
