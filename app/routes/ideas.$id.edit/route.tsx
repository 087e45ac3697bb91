import { data, redirect } from "@remix-run/node";
import {
  Form,
  useActionData,
  useLoaderData,
  type MetaFunction,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react";
import { useRef } from "react";
import { Refusal, conflict } from "#app/core/errors.ts";
import { AttachFiles } from "#app/features/files/components/attach-files.tsx";
import { fileRules } from "#app/features/files/file-rules.queries.server.ts";
import { choosingRules } from "#app/features/files/file-rules.ts";
import { filesToChange } from "#app/features/files/files.queries.server.ts";
import { answersAsTyped } from "#app/features/ideas/asking/answer.ts";
import { mistakesIn } from "#app/features/ideas/asking/mistakes-in.ts";
import {
  askedQuestions,
  questionsOfCategory,
} from "#app/features/ideas/asking/question.queries.server.ts";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { IdeaFields } from "#app/features/ideas/components/idea-fields.tsx";
import { editIdea } from "#app/features/ideas/edit-idea.server.ts";
import { CategoryAsks } from "#app/features/ideas/intake/category-asks.tsx";
import { askedIntakes } from "#app/features/ideas/intake/intake.queries.server.ts";
import { editsWait, editToGoOnFrom } from "#app/features/ideas/holding/held-edit.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { editIdeaSchema } from "#app/features/ideas/idea.schema.ts";
import { isEditable } from "#app/features/ideas/idea.ts";
import { TagsField } from "#app/features/ideas/tagging/components/tags-field.tsx";
import { ownTagsOf, popularTags } from "#app/features/ideas/tagging/tag.queries.server.ts";
import { searchPeople } from "#app/features/people/search-people.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { PeopleSource } from "#app/ui/editor/people-source.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { Restored } from "#app/ui/form/restored.tsx";
import { unlessRefused } from "#app/ui/form/unless-refused.ts";
import { Submit } from "#app/ui/form/submit.tsx";
import { useKeptForm } from "#app/ui/form/use-kept-form.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const idea = await ideaPage(actor, params["id"] ?? "", language);
  if (!isEditable(idea)) throw conflict("composing.frozen");
  if (!idea.can.edit) throw new Refusal("forbidden", "ideas.refusedEdit");
  const { id } = idea;
  const { held, version } = await editToGoOnFrom(id);
  // What waits is gone on from, not what others read meanwhile.
  const {
    title,
    problem,
    proposal,
    beneficiary,
    kind,
    categoryId,
    answers = [],
  } = held?.text ?? idea;
  const tags = held?.tags ?? (await ownTagsOf(id));
  const textVersion = idea.textVersion + version;
  return {
    title: translator(language)("ideas.edit"),
    id,
    standing: {
      ...{ title, problem, proposal, beneficiary, kind, categoryId, tags: tags.join(", ") },
      ...answersAsTyped(answers),
    },
    intakes: await askedIntakes(language),
    questions: await askedQuestions(idea.language),
    textVersion,
    waits: held !== null,
    willWait: idea.standing === "published" && (await editsWait(idea.categoryId)),
    categories: await openCategories(language),
    files: await filesToChange(id),
    fileRules: choosingRules(await fileRules()),
    knownTags: await popularTags(),
  };
});

export const action = signedIn(
  async ({ actor, params, request }) => {
    const fields = await formFields(request);
    return answerForm({
      request,
      fields,
      schema: editIdeaSchema,
      fieldOf: { "composing.categoryMissing": "categoryId" },
      work: async (text) => {
        const id = params["id"] ?? "";
        const questions = await questionsOfCategory(text.categoryId);
        const wrong = mistakesIn(questions, fields, { language: "en", lenient: true });
        if (wrong) return data({ mistakes: wrong, values: fields }, 400);
        await editIdea(actor, id, { ...text, typedAnswers: fields });
        return redirect(`/ideas/${id}`);
      },
    });
  },
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address);

/** After somebody else's edit the form goes on from the newer text, so that saving again can succeed. */
export function shouldRevalidate(visit: ShouldRevalidateFunctionArgs) {
  return visit.actionStatus === 409 || unlessRefused(visit);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Changing an idea's text while it is open. */
export default function EditIdea() {
  const t = useT();
  const { id, standing, textVersion, categories, intakes, questions, knownTags, ...loaded } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const answers = useAnswers(refused, standing);
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, `/ideas/${id}/edit ${String(textVersion)}`, refused !== undefined);
  return (
    <div className="grid max-w-2xl grid-cols-[minmax(0,1fr)]">
      <PageHeader title={t("ideas.edit")} />
      {(loaded.waits || loaded.willWait) && (
        <div className="mb-6">
          <Banner>{t(loaded.waits ? "holding.formWaits" : "holding.formWill")}</Banner>
        </div>
      )}
      <Form ref={form} method="post" noValidate onInput={kept.keep}>
        <Stack>
          <Mistakes answers={answers} />
          <Restored kept={kept} />
          <input type="hidden" name="textVersion" value={textVersion} />
          <PeopleSource.Provider value={searchPeople}>
            <IdeaFields answers={answers} categories={categories}>
              <CategoryAsks answers={answers} intakes={intakes} questions={questions} />
              <TagsField answers={answers} known={knownTags} />
            </IdeaFields>
            <Checkbox
              name="calledSmall"
              label={t("composing.calledSmall")}
              hint={t("composing.calledSmallHint")}
              defaultChecked={answers.ticked("calledSmall")}
            />
          </PeopleSource.Provider>
          <div className="flex flex-wrap gap-2">
            <Submit variant="primary">{t("composing.save")}</Submit>
            <ButtonLink to={`/ideas/${id}`} variant="quiet">
              {t("composing.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
      <div className="mt-10">
        <AttachFiles
          subject={{ kind: "idea", id: id }}
          at={`/ideas/${id}/files`}
          files={loaded.files}
          rules={loaded.fileRules}
          wayOn={<ButtonLink to={`/ideas/${id}/files`}>{t("attaching.goOn")}</ButtonLink>}
        />
      </div>
    </div>
  );
}
