import type { PublicComment } from "#app/core/deltas.ts";
import { useT } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { CommentByline } from "./comment-byline.tsx";

/** The official answers that stand, above the talk; each stands in its place there as well. */
export function OfficialAnswers({
  answers,
  id = "official-answers",
}: {
  answers: readonly PublicComment[];
  /** Of their heading, where a page has more than one discussion. */
  id?: string;
}) {
  const t = useT();
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mb-6 card card-padded official">
      <h3 id={id} className="sr-only">
        {t("discussion.officials", { count: answers.length })}
      </h3>
      <ol className="grid list-none gap-5 p-0">
        {answers.map((answer) => (
          <li key={answer.id}>
            <CommentByline comment={answer} />
            <Prose safeHtml={answer.html} />
            <p className="mt-1 text-sm">
              <RowLink to={`/comments/${answer.id}`} className="quiet-link">
                {t("discussion.inPlace")}
              </RowLink>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
