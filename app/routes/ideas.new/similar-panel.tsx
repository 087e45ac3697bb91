import { useT } from "#app/ui/language/language.tsx";
import { KeepDraft, SimilarList, type Keeping } from "./similar-list.tsx";
import type { Similar } from "./use-similar.ts";

/** Beside the form on wide screens: a place kept free, so that nothing moves when ideas come. */
export function SimilarPanel({ ideas, failed, ...keeping }: Similar & Keeping) {
  const t = useT();
  return (
    <section
      aria-labelledby="similar-ideas"
      className="card card-padded hidden max-h-[26rem] min-h-44 overflow-y-auto text-sm xl:block"
    >
      <h2 id="similar-ideas" className="mb-3 text-base">
        {t("search.similar")}
      </h2>
      {ideas !== null && ideas.length > 0 ? (
        <>
          <SimilarList ideas={ideas} />
          <KeepDraft id="keep-draft-beside" {...keeping} />
        </>
      ) : (
        <p className="text-ink-muted">{t(sentence(ideas, failed))}</p>
      )}
    </section>
  );
}

function sentence(ideas: Similar["ideas"], failed: boolean) {
  if (failed) return "search.similarFailed";
  return ideas === null ? "search.similarNone" : "search.similarNothing";
}

/** Under the title on narrower screens: a line kept free, which opens when its reader wants it to. */
export function SimilarStrip({ ideas, keep, setKeep }: Similar & Keeping) {
  const t = useT();
  return (
    <div className="-mt-2 min-h-11 text-sm xl:hidden">
      {ideas !== null && ideas.length > 0 && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-accent">
            {t("search.similarShow", { count: ideas.length })}
          </summary>
          <div className="rounded-md border border-line bg-sunken p-4">
            <SimilarList ideas={ideas} />
            <KeepDraft id="keep-draft-under-title" keep={keep} setKeep={setKeep} />
          </div>
        </details>
      )}
    </div>
  );
}
