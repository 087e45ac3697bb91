import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { useRef } from "react";
import { Refusal } from "#app/core/errors.ts";
import { standingComment } from "#app/features/discussion/comment.queries.server.ts";
import { commentLimit } from "#app/features/discussion/comment.ts";
import { commentEditSchema } from "#app/features/discussion/comment.schema.ts";
import { editComment } from "#app/features/discussion/edit-comment.server.ts";
import { searchPeople } from "#app/features/people/search-people.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { PeopleSource } from "#app/ui/editor/people-source.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskMarkdown } from "#app/ui/form/ask.tsx";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { Restored } from "#app/ui/form/restored.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const comment = await standingComment(actor, params["id"] ?? "");
  if (!comment.can.edit) throw new Refusal("forbidden", "discussion.refusedEdit");
  const { id, source, version, url: back } = comment;
  return { title: translator(language)("discussion.editTitle"), id, source, version, back };
});

export const action = signedIn(
  ({ actor, params, request }) =>
    answerForm({
      request,
      schema: commentEditSchema,
      fieldOf: { "discussion.deleted": "source", "discussion.mentionsTooMany": "source" },
      work: async ({ source }) => {
        const id = params["id"] ?? "";
        await editComment(actor, id, source);
        return redirect(`/comments/${id}`);
      },
    }),
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Changing what one's comment says. */
export default function EditComment() {
  const t = useT();
  const { id, source, version, back } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const answers = useAnswers(refused, { source });
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, `/comments/${id}/edit ${version}`, refused !== undefined);
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("discussion.editTitle")} />
      <Form ref={form} method="post" noValidate onInput={kept.keep}>
        <Stack>
          <Mistakes answers={answers} />
          <Restored kept={kept} />
          <PeopleSource.Provider value={searchPeople}>
            <AskMarkdown
              name="source"
              label={t("discussion.text")}
              hint={t("discussion.hint")}
              answers={answers}
              limit={commentLimit}
              rows={6}
            />
          </PeopleSource.Provider>
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("discussion.save")}</Submit>
            <ButtonLink to={back} variant="quiet">
              {t("discussion.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
