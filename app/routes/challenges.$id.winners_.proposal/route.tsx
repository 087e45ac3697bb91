import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { conflict, Refusal } from "#app/core/errors.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { CandidateTable } from "#app/features/challenges/winning/components/candidate-table.tsx";
import { fieldOf } from "#app/features/challenges/winning/field-names.ts";
import { proposeWinners } from "#app/features/challenges/winning/propose-winners.server.ts";
import {
  proposalPage,
  type Candidate,
} from "#app/features/challenges/winning/proposal.queries.server.ts";
import { placesAtMost } from "#app/features/challenges/winning/winner.ts";
import { proposalSchema } from "#app/features/challenges/winning/winning.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Mistakes, useAnswers, type Answers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { Select } from "#app/ui/select.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const head = await challengeHead(actor, id);
  const proposal = await proposalPage(actor, id);
  if (!proposal.maySponsor) throw new Refusal("forbidden", "challenges.refusedRun");
  if (proposal.state !== "judging") throw conflict("winning.notJudging");
  return { title: `${translator(language)("winning.propose")} · ${head.title}`, head, proposal };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: proposalSchema,
      fieldOf: { "winning.reasonMissing": "reason" },
      work: async (wish) => {
        await proposeWinners(actor, id, wish);
        return redirect(`/challenges/${id}/winners`);
      },
    }),
  { holdsText: true },
);

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Sponsors give places to submissions. */
export default function ProposeWinners() {
  const t = useT();
  const { head, proposal } = useLoaderData<typeof loader>();
  const places = proposal.candidates.map(
    ({ id, place }) => [fieldOf("place", id), place === null ? "" : String(place)] as const,
  );
  const standing = { ...Object.fromEntries(places), reason: proposal.reason };
  const answers = useAnswers(useActionData<typeof action>(), standing);
  return (
    <>
      <ChallengeTop head={head} current="/winners" />
      <div className="max-w-4xl">
        <TitledSection id="proposal" title={t("winning.propose")} lead={t("winning.proposalLead")}>
          <Form method="post" noValidate>
            <Stack>
              <Mistakes answers={answers} />
              <input type="hidden" name="seenRevision" value={proposal.revision} />
              <CandidateTable
                candidates={proposal.candidates}
                placeCell={(candidate) => <PlaceField candidate={candidate} answers={answers} />}
              />
              <AskText
                name="reason"
                label={t("winning.reason")}
                hint={t("winning.reasonHint")}
                required={false}
                rows={3}
                answers={answers}
              />
              <div className="flex flex-wrap gap-2">
                <Submit variant="primary">{t("winning.saveProposal")}</Submit>
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

const numbers = Array.from({ length: placesAtMost }, (_, n) => String(n + 1));

function PlaceField({ candidate, answers }: { candidate: Candidate; answers: Answers }) {
  const t = useT();
  const name = fieldOf("place", candidate.id);
  return (
    <Select
      name={name}
      aria-label={t("winning.placeFor", { title: candidate.title })}
      defaultValue={answers.value(name)}
      placeholder={t("winning.noPlace")}
      options={numbers.map((value) => ({ value, label: value }))}
    />
  );
}
