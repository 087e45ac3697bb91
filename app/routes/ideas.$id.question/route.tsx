import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { askAuthor } from "#app/features/ideas/promising/ask-author.server.ts";
import { questionSchema } from "#app/features/ideas/promising/question.schema.ts";
import { questionLimits } from "#app/features/ideas/promising/question.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskMarkdown } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { id, title, can } = await ideaPage(actor, params["id"] ?? "", language);
  if (!can.answer) throw new Refusal("forbidden", "ideas.refusedAnswer");
  const heading = translator(language)("promising.askTitle");
  return { title: heading, id, about: title, questionId: newId() };
});

export const action = signedIn(
  ({ actor, params, request }) =>
    answerForm({
      request,
      schema: questionSchema,
      work: async (question) => {
        const id = params["id"] ?? "";
        await askAuthor(actor, id, question);
        return redirect(`/ideas/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asking the author of an idea for what is missing. */
export default function AskAuthor() {
  const t = useT();
  const { title, id, about, questionId } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { questionId });
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("promising.askLead")} />
      <p className="mb-6 font-semibold">{about}</p>
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="questionId" value={answers.value("questionId")} />
          <AskMarkdown
            name="text"
            label={t("promising.question")}
            hint={t("promising.questionHint")}
            rows={4}
            limit={questionLimits.text}
            answers={answers}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("promising.send")}</Submit>
            <ButtonLink to={`/ideas/${id}`} variant="quiet">
              {t("promising.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
