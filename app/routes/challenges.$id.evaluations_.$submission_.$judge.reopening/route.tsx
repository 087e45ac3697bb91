import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { ReasonForm } from "#app/features/challenges/judging/evaluations/components/reason-form.tsx";
import { oneEvaluation } from "#app/features/challenges/judging/evaluations/entry.queries.server.ts";
import { reasonSchema } from "#app/features/challenges/judging/evaluations/evaluations.schema.ts";
import { reopenEvaluation } from "#app/features/challenges/judging/evaluations/reopen-evaluation.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "", submission = "", judge = "" }, context: { language } }) => {
    const head = await challengeHead(actor, id);
    const evaluation = await oneEvaluation(actor, id, { submissionId: submission, judgeId: judge });
    const title = `${translator(language)("evaluations.reopen")} · ${head.title}`;
    return { title, head, submission, judge: evaluation.judge };
  },
);

export const action = signedIn(
  ({ actor, params: { id = "", submission = "", judge = "" }, request }) =>
    answerForm({
      request,
      schema: reasonSchema,
      work: async (reason) => {
        await reopenEvaluation(actor, id, { submissionId: submission, judgeId: judge, ...reason });
        return redirect(`/challenges/${id}/evaluations/${submission}`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Giving a completed evaluation back to its judge. */
export default function Reopening() {
  const t = useT();
  const { head, submission, judge } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <>
      <ChallengeTop
        head={head}
        current="/evaluations"
        lead={t("evaluations.reopenLead", { judge })}
      />
      <div className="max-w-2xl">
        <ReasonForm
          answers={answers}
          hint={t("evaluations.toldToJudges")}
          label={t("evaluations.reopen")}
          back={`/challenges/${head.id}/evaluations/${submission}`}
        />
      </div>
    </>
  );
}
