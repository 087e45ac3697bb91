import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { momentOf, wallClock } from "#app/core/wall-clock.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { announceWinners } from "#app/features/challenges/winning/announce-winners.server.ts";
import { CandidateTable } from "#app/features/challenges/winning/components/candidate-table.tsx";
import { PlaceChange } from "#app/features/challenges/winning/components/place-change.tsx";
import { proposalPage } from "#app/features/challenges/winning/proposal.queries.server.ts";
import { putOffAnnouncement } from "#app/features/challenges/winning/put-off-announcement.server.ts";
import { announcementSchema } from "#app/features/challenges/winning/winning.schema.ts";
import { organisation } from "#app/features/people/people.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DateTimeField } from "#app/ui/date-field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskText } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { RadioGroup } from "#app/ui/radio-group.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const head = await challengeHead(actor, id);
  const proposal = await proposalPage(actor, id);
  if (!proposal.mayAnnounce) throw new Refusal("forbidden", "winning.refusedAnnounce");
  const { announceAt } = proposal;
  const { timeZone } = await organisation();
  const shown = announceAt === null ? "" : wallClock(new Date(announceAt), timeZone);
  const title = translator(language)("winning.announceTitle");
  return { title: `${title} · ${head.title}`, head, proposal, shown };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: announcementSchema,
      fieldOf: { "winning.past": "announceAt", "winning.momentMissing": "announceAt" },
      work: async ({ publishing, announceAt, ...wish }) => {
        if (publishing === "put-off") await putOffAnnouncement(actor, id);
        else {
          const at = publishing === "later" ? await moment(announceAt) : null;
          await announceWinners(actor, id, { ...wish, announceAt: at });
        }
        return redirect(`/challenges/${id}/winners`);
      },
    }),
  { holdsText: true },
);

async function moment(shown: string): Promise<Date> {
  const at = momentOf(shown, (await organisation()).timeZone);
  if (!at) throw new Refusal("invalid", "winning.momentMissing");
  return at;
}

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A leader announces what sponsors proposed, at once or at a moment. */
export default function AnnounceWinners() {
  const t = useT();
  const { head, proposal, shown } = useLoaderData<typeof loader>();
  const standing = {
    words: proposal.words,
    announceAt: shown,
    publishing: shown === "" ? "now" : "later",
  };
  const answers = useAnswers(useActionData<typeof action>(), standing);
  const placed = proposal.candidates.filter(({ place }) => place !== null);
  const options = [
    { value: "now", label: t("winning.now") },
    { value: "later", label: t("winning.later") },
    ...(shown === "" ? [] : [{ value: "put-off", label: t("winning.putOff") }]),
  ];
  return (
    <>
      <ChallengeTop head={head} current="/winners" />
      <div className="max-w-3xl">
        <TitledSection
          id="announce"
          title={t("winning.announceTitle")}
          lead={t("winning.announceLead")}
        >
          <Form method="post" noValidate>
            <Stack>
              <Mistakes answers={answers} />
              <input type="hidden" name="seenRevision" value={proposal.revision} />
              {proposal.pending.map((change) => (
                <PlaceChange key={change.id} change={change} />
              ))}
              {proposal.pending.length === 0 && <CandidateTable candidates={placed} />}
              {proposal.reason !== "" && (
                <div>
                  <p className="font-semibold">{t("winning.whyDeviates")}</p>
                  <p className="whitespace-pre-line">{proposal.reason}</p>
                </div>
              )}
              <AskText
                name="words"
                label={t("winning.words")}
                hint={t("winning.wordsHint")}
                required={false}
                rows={3}
                answers={answers}
              />
              <RadioGroup
                name="publishing"
                legend={t("winning.when")}
                options={options}
                defaultValue={answers.value("publishing")}
              />
              <DateTimeField
                name="announceAt"
                label={t("winning.moment")}
                required={false}
                defaultValue={answers.value("announceAt")}
                error={answers.error("announceAt")}
              />
              <div className="flex flex-wrap gap-2">
                <Submit variant="primary">{t("winning.confirmAnnounce")}</Submit>
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
