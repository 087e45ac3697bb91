import { Fold } from "#app/ui/fold.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import type { Terms } from "../terms.queries.server.ts";

interface TermsFoldProps {
  readonly terms: Terms;
  /** In which they are written. */
  readonly lang: string;
  readonly open?: boolean;
}

/** Rules and terms to read before one accepts them, in their version. */
export function TermsFold({ terms, lang, open = false }: TermsFoldProps) {
  const t = useT();
  const { version, rulesHtml, termsHtml } = terms;
  return (
    <Fold label={t("entering.termsRead", { version })} open={open}>
      {rulesHtml !== "" && (
        <section aria-labelledby="terms-rules">
          <h3 id="terms-rules" className="mb-1 text-base">
            {t("entering.rules")}
          </h3>
          <Prose safeHtml={rulesHtml} lang={lang} />
        </section>
      )}
      {termsHtml !== "" && (
        <section aria-labelledby="terms-terms">
          <h3 id="terms-terms" className="mb-1 text-base">
            {t("entering.terms")}
          </h3>
          <Prose safeHtml={termsHtml} lang={lang} />
        </section>
      )}
      {rulesHtml + termsHtml === "" && <p>{t("entering.termsNone")}</p>}
    </Fold>
  );
}
