import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { notFound, Refusal } from "#app/core/errors.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { ideaAddress } from "#app/features/ideas/merging/idea-address.ts";
import { mergedIdeas } from "#app/features/ideas/merging/merged-ideas.queries.server.ts";
import { mergeFieldOf, unmergeSchema } from "#app/features/ideas/merging/merging.schema.ts";
import { mergeLimits } from "#app/features/ideas/merging/merging.ts";
import { unmergeIdea } from "#app/features/ideas/merging/unmerge-idea.server.ts";
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

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const idea = await ideaPage(actor, id, language);
  if (idea.mergedIntoId === null) throw notFound("merging.notMerged");
  const [whole, merged] = await Promise.all([
    ideaPage(actor, idea.mergedIntoId, language),
    mergedIdeas(actor, { id: idea.mergedIntoId }),
  ]);
  const merge = merged.find((one) => one.id === idea.id);
  if (!merge) throw notFound("merging.notMerged");
  if (!merge.can.undo) throw new Refusal("forbidden", "merging.refused");
  return {
    title: translator(language)("merging.undoTitle"),
    idea: { title: idea.title, opens: idea.hideCounts !== "never" && whole.hideCounts === "never" },
    whole: { title: whole.title },
    mergeId: merge.mergeId,
    back: ideaAddress(idea),
  };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: unmergeSchema,
      fieldOf: mergeFieldOf,
      work: async (undoing) => {
        await unmergeIdea(actor, { ideaId: id, ...undoing });
        return redirect(`/ideas/${id}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Undoing a merge: what that does, and why. */
export default function UndoMerge() {
  const t = useT();
  const { title, idea, whole, mergeId, back } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={t("merging.undoLead", { title: idea.title })} />
      <Form method="post" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <ul className="list-disc space-y-1.5 ps-5">
            <li>{t("merging.undoVotes", { title: whole.title })}</li>
            <li>{t("merging.undoAuthors")}</li>
            <li>{t("merging.undoComments")}</li>
            {idea.opens && <li>{t("merging.undoOpens")}</li>}
          </ul>
          <input type="hidden" name="mergeId" value={mergeId} />
          <AskMarkdown
            name="explanation"
            label={t("merging.undoWhy")}
            hint={t("merging.undoWhyHint")}
            limit={mergeLimits.explanation}
            rows={4}
            answers={answers}
          />
          <div className="flex flex-wrap gap-2">
            <Submit variant="danger">{t("merging.undoConfirm")}</Submit>
            <ButtonLink to={back} variant="quiet">
              {t("merging.cancel")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
