import { useEffect, useRef } from "react";
import type { SimilarIdea } from "#app/features/search/similar.ts";
import { Button } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { composeForm } from "./compose-form.tsx";
import { KeepDraft, SimilarList, type Keeping } from "./similar-list.tsx";

/** Once more before an idea is posted: what others have said already. Takes the focus when it comes. */
export function StrikinglySimilar({
  ideas,
  ...keeping
}: Keeping & { ideas: readonly SimilarIdea[] }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (ideas.length > 0) heading.current?.focus();
  }, [ideas]);
  if (ideas.length === 0) return null;
  return (
    <section
      aria-labelledby="strikingly-similar"
      className="card card-padded mb-6 border-s-4 border-s-info"
    >
      <h2 id="strikingly-similar" ref={heading} tabIndex={-1} className="mb-1 text-lg">
        {t("search.similarTitle")}
      </h2>
      <p className="mb-4 max-w-[65ch] text-ink-muted">{t("search.similarText")}</p>
      <SimilarList ideas={ideas} />
      <div className="mt-4 border-t border-line pt-3">
        <KeepDraft id="keep-draft-before-sending" {...keeping} />
        <Button form={composeForm}>{t("search.postAnyway")}</Button>
      </div>
    </section>
  );
}
