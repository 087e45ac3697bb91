import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { addQuestion } from "#app/features/ideas/asking/add-question.server.ts";
import { QuestionForm } from "#app/features/ideas/asking/components/question-form.tsx";
import { managedQuestions } from "#app/features/ideas/asking/question.queries.server.ts";
import { questionFieldOf, questionSchema } from "#app/features/ideas/asking/question.schema.ts";
import { managedCategory } from "#app/features/ideas/category.queries.server.ts";
import { nameIn } from "#app/features/ideas/category.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";
import { QuestionList } from "./question-list.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const { name } = await managedCategory(actor, id);
  const questions = await managedQuestions(actor, id);
  const title = translator(language)("asking.title");
  const category = nameIn(name, language).text;
  return { id, title, category, questions, newQuestionId: newId() };
});

export const action = signedIn(
  ({ actor, request, params: { id = "" } }) =>
    answerForm({
      request,
      schema: questionSchema,
      fieldOf: questionFieldOf,
      work: async (question) => {
        await addQuestion(actor, { categoryId: id, ...question });
        return redirect(`/admin/categories/${id}/questions`);
      },
    }),
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The further questions of a category, and adding one. */
export default function CategoryQuestions() {
  const t = useT();
  const { id, title, category, questions, newQuestionId } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), { kind: "short" });
  return (
    <div className="grid gap-8">
      <PageHeader
        title={title}
        lead={t("asking.lead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: `/admin/categories/${id}`, label: category }]}
          />
        }
      />
      {questions.length === 0 ? (
        <EmptyState title={t("asking.none")}>{t("asking.noneText")}</EmptyState>
      ) : (
        <QuestionList categoryId={id} questions={questions} />
      )}
      <TitledSection id="new-question" title={t("asking.add")}>
        <QuestionForm key={newQuestionId} answers={answers} questionId={newQuestionId}>
          <Submit variant="primary">{t("asking.add")}</Submit>
        </QuestionForm>
      </TitledSection>
    </div>
  );
}
