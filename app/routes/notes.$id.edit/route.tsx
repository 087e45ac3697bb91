import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { commentEditSchema } from "#app/features/discussion/comment.schema.ts";
import { commentLimit } from "#app/features/discussion/comment.ts";
import { editNote } from "#app/features/discussion/notes/edit-note.server.ts";
import { readableNote } from "#app/features/discussion/notes/note.queries.server.ts";
import { searchPeople } from "#app/features/people/search-people.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { PeopleSource } from "#app/ui/editor/people-source.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskMarkdown } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { own, source, url } = await readableNote(actor, params["id"] ?? "");
  if (!own) throw new Refusal("forbidden", "notes.refusedChange");
  return { title: translator(language)("notes.editTitle"), source, back: url };
});

export const action = signedIn(
  ({ actor, params, request }) =>
    answerForm({
      request,
      schema: commentEditSchema,
      fieldOf: {
        "notes.deleted": "source",
        "notes.mentionOutsider": "source",
        "discussion.mentionsTooMany": "source",
      },
      work: async ({ source }) => {
        const id = params["id"] ?? "";
        await editNote(actor, id, source);
        return redirect(`/notes/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Changing what one's note says. */
export default function EditNote() {
  const t = useT();
  const { title, source, back } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { source });
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} />
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <PeopleSource.Provider value={searchPeople}>
            <AskMarkdown
              name="source"
              label={t("notes.text")}
              hint={t("discussion.hint")}
              answers={answers}
              limit={commentLimit}
              rows={6}
            />
          </PeopleSource.Provider>
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("notes.save")}</Submit>
            <ButtonLink to={back} variant="quiet">
              {t("discussion.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
