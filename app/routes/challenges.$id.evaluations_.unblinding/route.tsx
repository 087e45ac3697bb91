import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { ReasonForm } from "#app/features/challenges/judging/evaluations/components/reason-form.tsx";
import { unblindingSchema } from "#app/features/challenges/judging/evaluations/evaluations.schema.ts";
import { unblind } from "#app/features/challenges/judging/evaluations/unblind.server.ts";
import { overseen } from "#app/features/challenges/judging/overseen.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useAnswers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => {
    const head = await challengeHead(actor, id);
    const { phase } = await overseen(actor, id, { phaseId: url.searchParams.get("phase") });
    const title = `${translator(language)("evaluations.unblind")} · ${head.title}`;
    return { title, head, phaseId: phase.id };
  },
);

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: unblindingSchema,
      work: async (wish) => {
        await unblind(actor, id, wish);
        return redirect(`/challenges/${id}/evaluations?phase=${wish.phaseId}#acts`);
      },
    }),
  { holdsText: true },
);

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Letting judges see whose entries they judge: what that means, and why one does so. */
export default function Unblinding() {
  const t = useT();
  const { head, phaseId } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  return (
    <>
      <ChallengeTop head={head} current="/evaluations" lead={t("evaluations.unblindLead")} />
      <div className="max-w-2xl">
        <ReasonForm
          answers={answers}
          hint={t("evaluations.toldToJudges")}
          label={t("evaluations.unblind")}
          variant="danger"
          back={`/challenges/${head.id}/evaluations?phase=${phaseId}`}
        >
          <input type="hidden" name="phaseId" value={phaseId} />
        </ReasonForm>
      </div>
    </>
  );
}
