import { ChangedText } from "#app/features/discussion/components/editions.tsx";
import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { changesThatWait } from "./edit-that-waits.server.ts";

interface WaitingChangesProps {
  parts: NonNullable<Awaited<ReturnType<typeof changesThatWait>>>;
  /** Of the idea. */
  lang: string;
}

/** What would change, word by word. */
export function WaitingChanges({ parts, lang }: WaitingChangesProps) {
  const t = useT();
  return (
    <TitledSection id="change" title={t("holding.change")}>
      <div className="grid gap-4">
        {parts.map(({ heading, changes }) => (
          <Card as="section" key={heading}>
            <h3 className="mb-2 text-base text-ink-muted">{heading}</h3>
            <div lang={lang}>
              <ChangedText changes={changes} />
            </div>
          </Card>
        ))}
      </div>
    </TitledSection>
  );
}
