/** Where one is in a form of several pages. */
import * as Check from "lucide-react/icons/check";

import { classNames } from "../class-names.ts";
import { Icon } from "../icon.tsx";
import { useT } from "../language/language.tsx";
import { TextLink } from "../link.tsx";

export interface Step {
  label: string;
  state: "done" | "current" | "coming";
  /** A page one may go back or ahead to. */
  to?: string | undefined;
}

/** All steps on a wide screen; on a phone the one at hand, and how many there are. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  const t = useT();
  const at = steps.findIndex(({ state }) => state === "current");
  return (
    <nav aria-label={label}>
      <p aria-hidden="true" className="text-sm text-ink-muted sm:hidden">
        {t("display.stepOf", { number: at + 1, count: steps.length })}
        <span className="block text-base font-semibold text-ink">{steps[at]?.label}</span>
      </p>
      <ol className="mt-2 flex gap-1.5 sm:mt-0 sm:gap-3">
        {steps.map((step, index) => (
          <li
            key={step.label}
            aria-current={step.state === "current" ? "step" : undefined}
            className={classNames(
              "min-w-0 flex-1 border-t-4 pt-2 text-sm max-sm:pt-0",
              bars[step.state],
            )}
          >
            <span className="flex gap-1.5 max-sm:sr-only">
              <Sign step={step} number={index + 1} />
              <StepName step={step} />
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const bars = {
  done: "border-accent",
  current: "border-accent font-semibold",
  coming: "border-line-strong border-dashed text-ink-muted",
};

function Sign({ step, number }: { step: Step; number: number }) {
  const t = useT();
  if (step.state !== "done") return <span className="tabular-nums">{number}.</span>;
  return (
    <>
      <Icon of={Check} className="mt-px text-accent" />
      <span className="sr-only">{t("display.stepDone")} </span>
    </>
  );
}

function StepName({ step: { label, to, state } }: { step: Step }) {
  const isHere = state === "current" || to === undefined;
  return isHere ? <span className="min-w-0">{label}</span> : <TextLink to={to}>{label}</TextLink>;
}
