import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { changeQuestion } from "#app/features/ideas/asking/change-question.server.ts";
import { QuestionForm } from "#app/features/ideas/asking/components/question-form.tsx";
import { questionAsTyped } from "#app/features/ideas/asking/question-as-typed.ts";
import { managedQuestion } from "#app/features/ideas/asking/question.queries.server.ts";
import { questionFieldOf, questionSchema } from "#app/features/ideas/asking/question.schema.ts";
import { nameIn } from "#app/features/ideas/category.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { id = "", question: questionId = "" } = params;
  const question = await managedQuestion(actor, id, questionId);
  const title = nameIn(question.words, language).text;
  return { id, title, standing: questionAsTyped(question) };
});

export const action = signedIn(
  ({ actor, request, params: { id = "", question = "" } }) =>
    answerForm({
      request,
      schema: questionSchema,
      fieldOf: questionFieldOf,
      work: async ({ questionId: _, ...text }) => {
        await changeQuestion(actor, { categoryId: id, id: question, ...text });
        return redirect(`/admin/categories/${id}/questions`);
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One further question. */
export default function CategoryQuestion() {
  const t = useT();
  const { id, title, standing } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), standing);
  return (
    <>
      <PageHeader title={title} lead={t("asking.lead")} />
      <QuestionForm answers={answers}>
        <Submit variant="primary">{t("asking.save")}</Submit>
        <ButtonLink to={`/admin/categories/${id}/questions`}>{t("asking.cancel")}</ButtonLink>
      </QuestionForm>
    </>
  );
}
