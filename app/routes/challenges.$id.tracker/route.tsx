import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { newId } from "#app/core/ids.ts";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { useLiveChallenge } from "#app/features/challenges/components/use-live-challenge.ts";
import { CommitmentCard } from "#app/features/challenges/tracking/components/commitment-card.tsx";
import {
  FinishForm,
  StepForm,
} from "#app/features/challenges/tracking/components/tracker-forms.tsx";
import { TrackerSteps } from "#app/features/challenges/tracking/components/tracker-steps.tsx";
import { keepTracker } from "#app/features/challenges/tracking/keep-tracker.server.ts";
import { trackerOf } from "#app/features/challenges/tracking/tracker.queries.server.ts";
import { trackingSchema } from "#app/features/challenges/tracking/tracking.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT } from "#app/ui/language/language.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const head = await challengeHead(actor, id);
  const tracker = await trackerOf(actor, head);
  const title = `${translator(language)("tracking.title")} · ${head.title}`;
  return { title, head, tracker, newStepId: newId() };
});

export const action = signedIn(
  ({ actor, params: { id = "" }, request }) =>
    answerForm({
      request,
      schema: trackingSchema,
      work: async (wish) => {
        await keepTracker(actor, id, wish);
        return redirect(`/challenges/${id}/tracker`);
      },
    }),
  { holdsText: true },
);

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What a challenge committed somebody to, followed in public until it is done. */
export default function TrackerPage() {
  const t = useT();
  const { head, tracker, newStepId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  useLiveChallenge(head);
  // A refused form is shown again where it was sent from.
  const refusedAt = refused?.values["intent"] === "done" ? "done" : refused?.values["stepId"];
  const isKnown = tracker.steps.some(({ id }) => id === refusedAt);
  return (
    <>
      <ChallengeTop head={head} current="/tracker" />
      <div className="grid max-w-3xl gap-8">
        <CommitmentCard tracker={tracker} />
        {tracker.isOn && (
          <TitledSection id="steps" title={t("tracking.steps")}>
            <TrackerSteps tracker={tracker} refused={isKnown ? refused : undefined} />
          </TitledSection>
        )}
        {tracker.mayKeep && (
          <>
            <TitledSection id="add" title={t("tracking.add")}>
              <StepForm
                key={newStepId}
                step={{ id: newStepId, text: "", day: null, state: "planned" }}
                revision={tracker.revision}
                refused={refused && refusedAt !== "done" && !isKnown ? refused : undefined}
              />
            </TitledSection>
            <TitledSection id="finish" title={t("tracking.finishTitle")}>
              <FinishForm
                revision={tracker.revision}
                refused={refusedAt === "done" ? refused : undefined}
              />
            </TitledSection>
          </>
        )}
      </div>
    </>
  );
}
