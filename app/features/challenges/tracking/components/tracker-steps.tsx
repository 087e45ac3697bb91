/** The steps towards what was committed to, by day. */
import type { RefusedForm } from "#app/core/form.ts";
import { wordedDay } from "#app/core/time.ts";
import { Fold } from "#app/ui/fold.tsx";
import { useLanguage, useT, useTimes } from "#app/ui/language/language.tsx";
import { Pill, type PillTone } from "#app/ui/pill.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { SectionEmpty } from "#app/ui/titled-section.tsx";
import type { StepState } from "../commitment.ts";
import type { Tracker } from "../tracker.queries.server.ts";
import { stepWords } from "../step-words.ts";
import { StepForm } from "./tracker-forms.tsx";

interface Props {
  /** The address of the tracker. */
  readonly at: string;
  readonly tracker: Tracker;
  /** Of the step it names. */
  readonly refused: RefusedForm | undefined;
}

/** Each step with its state; whoever keeps the tracker changes it in its place. */
export function TrackerSteps({ at, tracker, refused }: Props) {
  const t = useT();
  const language = useLanguage();
  const times = useTimes();
  const { steps, mayKeep, revision } = tracker;
  if (steps.length === 0) return <SectionEmpty>{t("tracking.noSteps")}</SectionEmpty>;
  return (
    <RowList>
      {steps.map((step) => {
        const isRefused = refused?.values["stepId"] === step.id;
        return (
          <Row key={step.id}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Pill tone={tones[step.state]} dot>
                {t(stepWords[step.state])}
              </Pill>
              <span dir="auto" className="font-semibold break-words">
                {step.text}
              </span>
              {step.day !== null && <span>{wordedDay(step.day, language)}</span>}
            </p>
            <p className="text-sm text-ink-muted">
              {t("tracking.setBy", { who: step.by, when: times(step.changedAt).absolute })}
            </p>
            {mayKeep && (
              <Fold label={t("tracking.change")} open={isRefused || undefined}>
                <StepForm
                  key={step.changedAt}
                  at={at}
                  step={step}
                  revision={revision}
                  refused={isRefused ? refused : undefined}
                  isKnown
                />
              </Fold>
            )}
          </Row>
        );
      })}
    </RowList>
  );
}

const tones: Readonly<Record<StepState, PillTone>> = {
  planned: "neutral",
  in_progress: "info",
  done: "success",
};
