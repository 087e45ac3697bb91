import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { conflict, Refusal } from "#app/core/errors.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { fieldOf } from "#app/features/challenges/winning/field-names.ts";
import { proposalPage } from "#app/features/challenges/winning/proposal.queries.server.ts";
import { feedbackSchema } from "#app/features/challenges/winning/winning.schema.ts";
import { writeFeedback } from "#app/features/challenges/winning/write-feedback.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const head = await challengeHead(actor, id);
  const proposal = await proposalPage(actor, id);
  if (!proposal.maySponsor) throw new Refusal("forbidden", "challenges.refusedRun");
  if (proposal.state !== "judging") throw conflict("winning.notJudging");
  const { candidates } = proposal;
  return {
    title: `${translator(language)("winning.feedbackTitle")} · ${head.title}`,
    head,
    candidates,
  };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: feedbackSchema,
      work: async (wish) => {
        await writeFeedback(actor, id, wish);
        return redirect(`/challenges/${id}/winners`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What sponsors say to each submission, read by its people before winners are announced. */
export default function WriteFeedback() {
  const t = useT();
  const { head, candidates } = useLoaderData<typeof loader>();
  const texts = candidates.map(({ id, feedback }) => [fieldOf("text", id), feedback] as const);
  const answers = useAnswers(useActionData<typeof action>(), Object.fromEntries(texts));
  return (
    <>
      <ChallengeTop head={head} current="/winners" />
      <div className="max-w-3xl">
        <TitledSection
          id="feedback"
          title={t("winning.feedbackTitle")}
          lead={t("winning.feedbackLead")}
        >
          <Form method="post" noValidate>
            <Stack>
              <Mistakes answers={answers} />
              {candidates.map(({ id, title, isGiven, feedback }) =>
                isGiven ? (
                  <div key={id} className="grid gap-1">
                    <p className="font-semibold">{t("winning.feedbackFor", { title })}</p>
                    <p className="whitespace-pre-line">{feedback}</p>
                    <p className="text-sm text-ink-muted">{t("winning.feedbackGiven")}</p>
                  </div>
                ) : (
                  <AskText
                    key={id}
                    name={fieldOf("text", id)}
                    label={t("winning.feedbackFor", { title })}
                    required={false}
                    rows={3}
                    answers={answers}
                  />
                ),
              )}
              <AskText
                name="rest"
                label={t("winning.feedbackRest")}
                required={false}
                rows={3}
                answers={answers}
              />
              <div className="flex flex-wrap gap-2">
                <Submit variant="primary">{t("winning.saveFeedback")}</Submit>
                <ButtonLink to={`/challenges/${head.id}/winners`} variant="quiet">
                  {t("winning.cancel")}
                </ButtonLink>
              </div>
            </Stack>
          </Form>
        </TitledSection>
      </div>
    </>
  );
}
