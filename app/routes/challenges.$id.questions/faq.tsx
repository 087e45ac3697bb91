import { Fold } from "#app/ui/fold.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";

interface FaqProps {
  readonly faq: readonly {
    readonly id: string;
    readonly question: string;
    readonly html: string;
  }[];
  readonly lang: string;
}

/** What sponsors expect to be asked, folded under the questions. */
export function Faq({ faq, lang }: FaqProps) {
  const t = useT();
  if (faq.length === 0) return null;
  return (
    <TitledSection id="faq" title={t("questioning.faq")}>
      <div className="grid gap-2">
        {faq.map(({ id, question, html }) => (
          <Fold key={id} label={question} lang={lang}>
            <Prose safeHtml={html} lang={lang} />
          </Fold>
        ))}
      </div>
    </TitledSection>
  );
}
