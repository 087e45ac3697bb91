import type { SharedNote } from "#app/core/deltas.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";

/** One note: who, when, what, and what its author may do with it. */
export function NoteItem({ note, own }: { note: SharedNote; own: boolean }) {
  const t = useT();
  const { relative, absolute } = useTimes()(note.createdAt);
  if (note.deleted) {
    return (
      <p id={`note-${note.id}`} className="comment-gone">
        {t("notes.tombstone")}
      </p>
    );
  }
  return (
    <article id={`note-${note.id}`} className="comment">
      <Avatar name={note.authorName} size="none" className="comment-face" />
      <div className="min-w-0">
        <header className="comment-byline">
          <RowLink to={`/people/${note.authorId}`} className="strong-link">
            {note.authorName}
          </RowLink>
          <RowLink
            to={`/notes/${note.id}`}
            aria-label={t("notes.permalink", { when: relative })}
            className="quiet-link"
          >
            <Time at={note.createdAt} text={relative} title={absolute} />
          </RowLink>
          {note.editedAt && (
            <RowLink to={`/notes/${note.id}/history`} className="quiet-link">
              {t("notes.edited")}
            </RowLink>
          )}
        </header>
        <Prose safeHtml={note.html} />
        {own && (
          <div className="comment-actions">
            <RowLink to={`/notes/${note.id}/edit`} className="comment-act">
              {t("notes.edit")}
            </RowLink>
            <RowLink to={`/notes/${note.id}/delete`} className="comment-act">
              {t("notes.delete")}
            </RowLink>
          </div>
        )}
      </div>
    </article>
  );
}
