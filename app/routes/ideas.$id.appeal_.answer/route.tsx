import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal, notFound } from "#app/core/errors.ts";
import { answerAppeal } from "#app/features/ideas/deciding/answer-appeal.server.ts";
import { appealState, waitingAppeal } from "#app/features/ideas/deciding/appeal.queries.server.ts";
import { appealAnswerSchema } from "#app/features/ideas/deciding/appeal.schema.ts";
import { offeredWordings } from "#app/features/ideas/deciding/decision.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { searchPeople } from "#app/features/people/search-people.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Card } from "#app/ui/card.tsx";
import { PeopleSource } from "#app/ui/editor/people-source.ts";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { translator } from "#app/words.server.ts";
import { AppealAnswerForm } from "./appeal-answer-form.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const idea = await ideaPage(actor, id, language);
  const [state, appeal, wordings] = await Promise.all([
    appealState(actor, idea),
    waitingAppeal(idea.id),
    offeredWordings(language, idea.language),
  ]);
  if (!appeal) throw notFound("deciding.noAppeal");
  if (!state?.canAnswer) throw new Refusal("forbidden", "deciding.refusedAppealAnswer");
  return {
    title: translator(language)("deciding.appealAnswerTitle"),
    idea: { id: idea.id, title: idea.title },
    appeal,
    reasons: wordings.filter(({ kind, stage }) => kind === "reason" && stage === "accepted"),
  };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request, context: { language } }) =>
    answerForm({
      request,
      schema: appealAnswerSchema,
      fieldOf: {
        "deciding.reasonMissing": "reasonId",
        "deciding.explanationShort": "explanation",
      },
      work: async (answer) => {
        await answerAppeal(actor, { ...answer, ideaId: id, language });
        return redirect(`/ideas/${id}`);
      },
    }),
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Answering an appeal, with what it says and what it is against. */
export default function AppealAnswerPage() {
  const t = useT();
  const { title, idea, appeal, reasons } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={title}
        lead={t("deciding.appealAnswerLead")}
        above={
          <Breadcrumbs
            label={t("ui.breadcrumbs")}
            crumbs={[{ to: `/ideas/${idea.id}`, label: idea.title }]}
          />
        }
      />
      <Stack>
        <Card as="section">
          <h2 className="mb-1 text-base">{t("deciding.appealSaid")}</h2>
          <Prose safeHtml={appeal.html} />
          <h2 className="mt-4 mb-1 text-base">
            {t("deciding.appealAgainst", { name: appeal.decider })}
          </h2>
          <Prose safeHtml={appeal.explanationHtml} />
        </Card>
        <PeopleSource.Provider value={searchPeople}>
          <AppealAnswerForm
            ideaId={idea.id}
            reasons={reasons}
            refused={useActionData<typeof action>()}
          />
        </PeopleSource.Provider>
      </Stack>
    </div>
  );
}
