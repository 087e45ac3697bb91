import { useT } from "#app/ui/language/language.tsx";
import { Prose } from "#app/ui/prose.tsx";
import type { ShownQuestion } from "../question.queries.server.ts";

/** The question that a form is about. */
export function AboutQuestion({ question }: { readonly question: ShownQuestion }) {
  const t = useT();
  return (
    <blockquote className="mb-6 rounded-md bg-sunken px-4 py-3">
      <p className="text-sm text-ink-muted">{question.asker ?? t("questioning.unnamed")}</p>
      <Prose safeHtml={question.html} lang={question.language} />
    </blockquote>
  );
}
