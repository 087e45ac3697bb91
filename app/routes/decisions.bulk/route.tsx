import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { isId } from "#app/core/ids.ts";
import type { Message } from "#app/core/words.ts";
import { asSeenIdeas, foreseenRefusal, readSeenIdeas } from "#app/features/ideas/deciding/bulk.ts";
import { checkBulkWords, chosenIdeas } from "#app/features/ideas/deciding/bulk.queries.server.ts";
import { DecisionForm } from "#app/features/ideas/deciding/components/decision-form.tsx";
import { decideMany, type Outcome } from "#app/features/ideas/deciding/decide-many.server.ts";
import { offeredWordings } from "#app/features/ideas/deciding/decision.queries.server.ts";
import {
  bulkDecisionSchema,
  decisionFieldOf,
} from "#app/features/ideas/deciding/decision.schema.ts";
import { transitionsFrom } from "#app/features/ideas/deciding/transitions.ts";
import { stages } from "#app/features/ideas/idea.ts";
import { searchPeople } from "#app/features/people/search-people.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { PeopleSource } from "#app/ui/editor/people-source.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { Confirm, Done } from "./bulk-steps.tsx";
import { OutcomeList } from "./outcome-list.tsx";

export const loader = signedIn(async ({ actor, url, context: { language } }) => {
  const ids = url.searchParams.getAll("idea").filter(isId);
  const ideas = await chosenIdeas(actor, ids);
  const ways = ideas
    .flatMap(({ stage }) => transitionsFrom(stage))
    .sort((one, other) => stages.indexOf(one.to) - stages.indexOf(other.to));
  return {
    title: translator(language)("deciding.bulkTitle"),
    at: `/decisions/bulk?${ideas.map(({ id }) => `idea=${id}`).join("&")}`,
    ideas,
    ways: ways.filter(({ to }, index) => ways.findIndex((way) => way.to === to) === index),
    wordings: await offeredWordings(language, language),
  };
});

/** First says what would happen to each idea, then does it; both by the same form. */
export const action = signedIn(
  async ({ actor, request, context: { language } }) => {
    const fields = await formFields(request);
    return answerForm({
      request,
      fields,
      schema: bulkDecisionSchema,
      fieldOf: decisionFieldOf,
      work: async ({ step, ideas: sent, ...decision }) => {
        const seen = readSeenIdeas(sent);
        const ideas = await chosenIdeas(
          actor,
          seen.map(({ ideaId }) => ideaId),
        );
        await checkBulkWords(ideas, decision);
        const refusals: Outcome[] =
          step === "do"
            ? await decideMany(actor, seen, { ...decision, language })
            : ideas.map((idea) => ({
                ideaId: idea.id,
                refusal: foreseenRefusal(idea, decision.to),
              }));
        return { step, ideas, to: decision.to, refusals, values: fields };
      },
    });
  },
  { holdsText: true },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Deciding the same on several ideas. */
export default function BulkPage() {
  const t = useT();
  const { title, at, ideas } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const said = answer && "step" in answer ? answer : null;
  const refusals = new Map(
    said?.refusals.flatMap(({ ideaId, refusal }): [string, Message][] =>
      refusal ? [[ideaId, refusal]] : [],
    ),
  );
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("deciding.bulkLead")} />
      {said?.step === "do" && <Done at={at} ideas={said.ideas} to={said.to} refusals={refusals} />}
      {said?.step === "look" && (
        <Confirm at={at} ideas={said.ideas} to={said.to} refusals={refusals} values={said.values} />
      )}
      {!said && ideas.length === 0 && (
        <EmptyState
          title={t("deciding.bulkNone")}
          actions={<ButtonLink to="/ideas">{t("ideas.backToFeed")}</ButtonLink>}
        />
      )}
      {!said && ideas.length > 0 && <Choose />}
    </div>
  );
}

function Choose() {
  const t = useT();
  const { at, ideas, ways, wordings } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "mistakes" in answer ? answer : undefined;
  return (
    <>
      <OutcomeList ideas={ideas} />
      <PeopleSource.Provider value={searchPeople}>
        <DecisionForm to={at} ways={ways} wordings={wordings} refused={refused}>
          {() => (
            <>
              <input type="hidden" name="ideas" value={asSeenIdeas(ideas)} />
              <input type="hidden" name="step" value="look" />
              <div>
                <Submit variant="primary" to={at}>
                  {t("deciding.bulkLook")}
                </Submit>
              </div>
            </>
          )}
        </DecisionForm>
      </PeopleSource.Provider>
    </>
  );
}
