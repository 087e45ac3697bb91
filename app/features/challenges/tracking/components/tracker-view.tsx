/** The tracker's page, and what a form of it comes back to when it is refused. */
import { useState } from "react";
import type { RefusedForm } from "#app/core/form.ts";
import { TooLate } from "#app/ui/form/too-late.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { ChallengeTop } from "../../components/challenge-top.tsx";
import { useLiveChallenge } from "../../components/use-live-challenge.ts";
import type { TrackerPage } from "../tracker.queries.server.ts";
import { CommitmentCard } from "./commitment-card.tsx";
import { FinishForm, StepForm } from "./tracker-forms.tsx";
import { TrackerSteps } from "./tracker-steps.tsx";

interface Props {
  readonly page: TrackerPage;
  /** A form about a step that was refused; it is shown again where it was sent from. */
  readonly refusedStep?: RefusedForm | undefined;
  readonly refusedOutcome?: RefusedForm | undefined;
}

/** What a challenge committed somebody to, followed in public until it is done. */
export function TrackerView({ page, refusedStep, refusedOutcome }: Props) {
  const t = useT();
  const { head, tracker } = page;
  const newStepId = useNewStepId(page);
  useLiveChallenge(head);
  const isKnown = tracker.steps.some(({ id }) => id === refusedStep?.values["stepId"]);
  const refused = refusedStep ?? refusedOutcome;
  // Somebody else may close it while one writes: the words stay until they have been sent, if in vain.
  const [isTyped, setTyped] = useState(false);
  const isKept = tracker.mayKeep || (isTyped && !refused);
  const at = `/challenges/${head.id}/tracker`;
  return (
    <>
      <ChallengeTop head={head} current="/tracker" />
      <div className="grid max-w-3xl gap-8">
        <CommitmentCard tracker={tracker} />
        {tracker.isOn && (
          <TitledSection id="steps" title={t("tracking.steps")}>
            <TrackerSteps at={at} tracker={tracker} refused={isKnown ? refusedStep : undefined} />
          </TitledSection>
        )}
        {!tracker.mayKeep && refused && (
          <TooLate
            refused={refused}
            fields={[
              { name: "text", label: t("tracking.text") },
              { name: "outcome", label: t("tracking.outcome") },
            ]}
          />
        )}
        {isKept && (
          <div
            className="grid gap-8"
            onInput={() => {
              setTyped(true);
            }}
            onSubmit={() => {
              setTyped(false);
            }}
          >
            <TitledSection id="add" title={t("tracking.add")}>
              <StepForm
                key={newStepId}
                at={at}
                step={{ id: newStepId, text: "", day: null, state: "planned" }}
                revision={tracker.revision}
                refused={isKnown ? undefined : refusedStep}
              />
            </TitledSection>
            <TitledSection id="finish" title={t("tracking.finishTitle")}>
              <FinishForm at={at} revision={tracker.revision} refused={refusedOutcome} />
            </TitledSection>
          </div>
        )}
      </div>
    </>
  );
}

/** The id of a step to come, until it stands: what is being typed outlives whatever else makes the page be read again. */
function useNewStepId({ tracker, newStepId }: TrackerPage): string {
  const [id, setId] = useState(newStepId);
  if (id === newStepId || !tracker.steps.some((step) => step.id === id)) return id;
  setId(newStepId);
  return newStepId;
}
