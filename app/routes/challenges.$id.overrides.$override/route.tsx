import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { answerOverride } from "#app/features/challenges/judging/evaluations/answer-override.server.ts";
import { ProposalView } from "#app/features/challenges/judging/evaluations/components/proposal-view.tsx";
import { proposalAnswerSchema } from "#app/features/challenges/judging/evaluations/evaluations.schema.ts";
import { proposalPage } from "#app/features/challenges/judging/evaluations/proposal.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "", override = "" }, context: { language } }) => {
    const head = await challengeHead(actor, id);
    const proposal = await proposalPage(actor, id, override);
    const title = `${translator(language)("evaluations.proposal")} · ${head.title}`;
    return { title, head, proposal };
  },
);

export const action = signedIn(({ actor, params: { id = "", override = "" }, request }) =>
  answerForm({
    request,
    schema: proposalAnswerSchema,
    work: async ({ answer }) => {
      await answerOverride(actor, id, { overrideId: override, answer });
      return redirect(`/challenges/${id}/overrides/${override}`);
    },
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A score proposed in the place of a judge's, for a second person to confirm. */
export default function Proposal() {
  const t = useT();
  const { head, proposal } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  const { waits, isOwn, isConfirmed } = proposal;
  return (
    <>
      <ChallengeTop head={head} current="/evaluations" lead={t("evaluations.proposal")} />
      <div className="max-w-2xl">
        <Stack>
          <Mistakes answers={answers} />
          <ProposalView proposal={proposal} />
          {!waits && (
            <p>{t(isConfirmed ? "evaluations.proposalStands" : "evaluations.proposalEnded")}</p>
          )}
          {waits && isOwn && <p>{t("evaluations.secondPerson")}</p>}
          {waits && (
            <Form method="post" className="flex flex-wrap gap-2">
              {!isOwn && (
                <Button variant="primary" name="answer" value="confirm">
                  {t("evaluations.confirm")}
                </Button>
              )}
              <Button name="answer" value="decline">
                {t(isOwn ? "evaluations.takeBack" : "evaluations.turnDown")}
              </Button>
            </Form>
          )}
        </Stack>
      </div>
    </>
  );
}
