import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { MergedNotes as Notebook } from "./merged-notes.server.ts";

/** To the notes about ideas that were merged into this one; nothing without any. */
export function MergedNotes({ merged }: { merged: readonly Notebook[] }) {
  const t = useT();
  if (merged.length === 0) return null;
  return (
    <div className="mt-8">
      <TitledSection id="merged-notes" title={t("merging.notes")}>
        <ul className="grid list-none gap-2 p-0">
          {merged.map(({ id, title, count }) => (
            <li key={id}>
              <TextLink to={`/ideas/${id}/notes`}>
                {t("merging.notesOn", { title, count })}
              </TextLink>
            </li>
          ))}
        </ul>
      </TitledSection>
    </div>
  );
}
