import * as NotebookPen from "lucide-react/icons/notebook-pen";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";

/** To the notes about a subject; shown to those alone who may read them. */
export function NotesLink({ at, count }: { at: string; count: number }) {
  const t = useT();
  return (
    <TextLink to={`${at}/notes`} quiet className="with-icon">
      <Icon of={NotebookPen} />
      {t("notes.link", { count })}
    </TextLink>
  );
}
