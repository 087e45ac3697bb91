import type { MessageKey } from "#app/core/words.ts";
import { classNames } from "#app/ui/class-names.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { Stage } from "../idea.ts";
import { stages } from "./stage-pill.tsx";

/** The way of an idea that is taken up, step by step. */
const way: readonly Stage[] = [
  "open",
  "in_review",
  "accepted",
  "piloting",
  "implemented",
  "spread",
];

/** The steps behind an idea, where it stands and what that means, and what may come. */
export function StagePath({ stage }: { stage: Stage }) {
  const t = useT();
  const steps = way.includes(stage) ? way : (["open", stage] as const);
  const place = steps.indexOf(stage);
  return (
    <section aria-labelledby="stage-path">
      <h2 id="stage-path" className="mb-3 text-base">
        {t("ideas.stagePath")}
      </h2>
      <ol>
        {steps.map((step, index) => (
          <Step key={step} stage={step} place={index - place} isLast={step === steps.at(-1)} />
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  stage: Stage;
  /** Below zero: behind; zero: where it stands; above: ahead. */
  place: number;
  isLast: boolean;
}

function Step({ stage, place, isLast }: StepProps) {
  const t = useT();
  const isHere = place === 0;
  return (
    <li
      aria-current={isHere ? "step" : undefined}
      className={classNames(
        "relative ps-7 text-sm",
        !isLast &&
          "pb-3 before:absolute before:inset-s-1.75 before:top-4 before:-bottom-1.5 before:border-s-2",
        place < 0 ? "before:border-accent" : "before:border-line",
      )}
    >
      <span
        aria-hidden="true"
        className={classNames(
          "absolute inset-s-0 top-0.5 size-4 rounded-full border-2 bg-surface",
          spot(place),
        )}
      />
      <span className={classNames(isHere ? "font-semibold" : "text-ink-muted")}>
        {t(stages[stage].label)}
      </span>
      {isHere && <p className="text-ink-muted">{t(meanings[stage])}</p>}
    </li>
  );
}

function spot(place: number): string {
  if (place < 0) return "border-accent inset-ring-4 inset-ring-accent";
  return place === 0 ? "border-accent ring-4 ring-accent-soft" : "border-line-strong";
}

const meanings: Record<Stage, MessageKey> = {
  open: "ideas.stageOpenMeans",
  in_review: "ideas.stageInReviewMeans",
  accepted: "ideas.stageAcceptedMeans",
  piloting: "ideas.stagePilotingMeans",
  implemented: "ideas.stageImplementedMeans",
  spread: "ideas.stageSpreadMeans",
  not_now: "ideas.stageNotNowMeans",
  merged: "ideas.stageMergedMeans",
};
