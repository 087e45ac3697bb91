import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { ReasonForm } from "#app/features/challenges/judging/evaluations/components/reason-form.tsx";
import { oneEvaluation } from "#app/features/challenges/judging/evaluations/entry.queries.server.ts";
import { proposalSchema } from "#app/features/challenges/judging/evaluations/evaluations.schema.ts";
import { proposeOverride } from "#app/features/challenges/judging/evaluations/propose-override.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { AskChoice, AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "", submission = "", judge = "" }, context: { language } }) => {
    const head = await challengeHead(actor, id);
    const evaluation = await oneEvaluation(actor, id, { submissionId: submission, judgeId: judge });
    const title = `${translator(language)("evaluations.override")} · ${head.title}`;
    return { title, head, submission, ...evaluation };
  },
);

export const action = signedIn(
  ({ actor, params: { id = "", submission = "", judge = "" }, request }) =>
    answerForm({
      request,
      schema: proposalSchema,
      fieldOf: { "evaluations.noScore": "score", "evaluations.noCriterion": "criterionId" },
      work: async (wish) => {
        await proposeOverride(actor, id, { submissionId: submission, judgeId: judge, ...wish });
        return redirect(`/challenges/${id}/evaluations/${submission}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Proposing a score in the place of a judge's. */
export default function Override() {
  const t = useT();
  const { head, submission, judge, criteria } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <>
      <ChallengeTop
        head={head}
        current="/evaluations"
        lead={t("evaluations.overrideLead", { judge })}
      />
      <div className="max-w-2xl">
        <ReasonForm
          answers={answers}
          hint={t("evaluations.toldToJudges")}
          label={t("evaluations.propose")}
          back={`/challenges/${head.id}/evaluations/${submission}`}
        >
          <AskChoice
            name="criterionId"
            label={t("evaluations.criterion")}
            placeholder={t("evaluations.chooseCriterion")}
            options={criteria.map(({ id, title, least, most, given }) => ({
              value: id,
              label: t("evaluations.criterionChoice", { title, least, most, given }),
            }))}
            answers={answers}
          />
          <AskLine name="score" label={t("evaluations.newScore")} answers={answers} />
        </ReasonForm>
      </div>
    </>
  );
}
