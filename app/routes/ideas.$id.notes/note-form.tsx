import { Form } from "@remix-run/react";
import type { RefusedForm } from "#app/core/form.ts";
import { commentLimit } from "#app/features/discussion/comment.ts";
import { searchPeople } from "#app/features/people/search-people.ts";
import { PeopleSource } from "#app/ui/editor/people-source.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskMarkdown } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

/** Writes a note under those that are there. */
export function NoteForm({
  newNoteId,
  refused,
}: {
  newNoteId: string;
  refused: RefusedForm | undefined;
}) {
  const t = useT();
  const answers = useAnswers(refused);
  return (
    <Form method="post" noValidate className="card card-padded">
      <Stack gap="tight">
        <Mistakes answers={answers} />
        <input type="hidden" name="noteId" value={answers.value("noteId") || newNoteId} />
        <PeopleSource.Provider value={searchPeople}>
          <AskMarkdown
            name="source"
            label={t("notes.write")}
            hint={t("discussion.hint")}
            answers={answers}
            limit={commentLimit}
            rows={3}
          />
        </PeopleSource.Provider>
        <div>
          <Submit variant="primary">{t("notes.send")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}
