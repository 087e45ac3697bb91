import { remarkWords } from "#app/features/challenges/arriving/report-words.ts";
import type { FeedReport, RemarksOfKind } from "#app/features/challenges/arriving/report.ts";
import { Fold } from "#app/ui/fold.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";

/** Everything that is to be told of the challenges, by its kind. */
export function Remarks({ remarks }: Pick<FeedReport, "remarks">) {
  const t = useT();
  return (
    <TitledSection id="remarks" title={t("arriving.remarks")} lead={t("arriving.remarksLead")}>
      {remarks.length === 0 ? (
        <SectionEmpty>{t("arriving.remarksNone")}</SectionEmpty>
      ) : (
        <div className="grid gap-2">
          {remarks.map((one) => (
            <Kind key={one.kind} {...one} />
          ))}
        </div>
      )}
    </TitledSection>
  );
}

function Kind({ kind, lines }: RemarksOfKind) {
  const t = useT();
  return (
    <Fold label={t(remarkWords[kind])} count={lines.length}>
      <ul className="grid gap-1 text-sm" dir="auto">
        {lines.map(({ id, field, text }, n) => (
          <li key={n} className="break-words">
            {field && text
              ? t("arriving.line", { id, field, text })
              : t("arriving.lineShort", { id, text: field || text })}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
