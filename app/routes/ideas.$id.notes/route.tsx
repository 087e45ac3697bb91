import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import * as NotebookPen from "lucide-react/icons/notebook-pen";
import { notFound } from "#app/core/errors.ts";
import { isId, newId } from "#app/core/ids.ts";
import { newNoteSchema } from "#app/features/discussion/notes/note.schema.ts";
import { NoteItem } from "#app/features/discussion/notes/note-item.tsx";
import { notesOn } from "#app/features/discussion/notes/note.queries.server.ts";
import { postNote } from "#app/features/discussion/notes/post-note.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { useReading } from "#app/features/notifications/components/use-reading.ts";
import { unreadAbout } from "#app/features/notifications/inbox.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { mergedNotes } from "./merged-notes.server.ts";
import { MergedNotes } from "./merged-notes.tsx";
import { NoteForm } from "./note-form.tsx";
import { useLiveNotes } from "./use-live-notes.ts";

export const loader = signedIn(async ({ actor, params, url, context: { language } }) => {
  const { id, title, can } = await ideaPage(actor, params["id"] ?? "", language);
  if (!can.answer) throw notFound("notes.notFound");
  const before = url.searchParams.get("before");
  const [notes, unread] = await Promise.all([notesOn(id, before), unreadAbout(actor, id, "notes")]);
  return {
    title: `${translator(language)("notes.heading")}: ${title}`,
    idea: { id, title },
    me: actor.id,
    notes,
    merged: await mergedNotes(actor, id),
    unread,
    isLatest: !isId(before),
    newNoteId: newId(),
  };
});

export const action = signedIn(
  ({ actor, params, request }) =>
    answerForm({
      request,
      schema: newNoteSchema,
      fieldOf: {
        "notes.mentionOutsider": "source",
        "discussion.mentionsTooMany": "source",
        "discussion.brokenForm": "source",
      },
      work: async (note) => {
        const id = params["id"] ?? "";
        const noteId = await postNote(actor, { subject: { kind: "idea", id }, ...note });
        return redirect(`/ideas/${id}/notes#note-${noteId}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What those who may answer an idea write to each other, live. */
export default function NotesOnIdea() {
  const t = useT();
  const loaded = useLoaderData<typeof loader>();
  const { idea, me, unread, isLatest, newNoteId } = loaded;
  const refused = useActionData<typeof action>();
  const { notes, earlier } = useLiveNotes(idea.id, loaded.notes, isLatest);
  useReading(idea.id, "notes", unread);
  const at = `/ideas/${idea.id}`;
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={t("notes.heading")}
        lead={t("notes.lead")}
        above={<Breadcrumbs label={t("ui.breadcrumbs")} crumbs={[{ to: at, label: idea.title }]} />}
      />
      <Stack>
        {earlier && (
          <p>
            <TextLink to={`${at}/notes?before=${earlier}`}>{t("notes.earlier")}</TextLink>
          </p>
        )}
        {notes.length === 0 && (
          <EmptyState title={t("notes.emptyTitle")} icon={<Icon of={NotebookPen} />}>
            <p>{t("notes.emptyText")}</p>
          </EmptyState>
        )}
        <ol className="list-none p-0">
          {notes.map((note) => (
            <li key={note.id} className="thread">
              <NoteItem note={note} own={note.authorId === me} />
            </li>
          ))}
        </ol>
        {!isLatest && (
          <p>
            <TextLink to={`${at}/notes`}>{t("notes.latest")}</TextLink>
          </p>
        )}
        <NoteForm key={newNoteId} newNoteId={newNoteId} refused={refused} />
      </Stack>
      <MergedNotes merged={loaded.merged} />
    </div>
  );
}
