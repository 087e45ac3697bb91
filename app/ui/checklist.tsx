/** Steps that are ticked by what has been done, each with the way to do it. */
import * as Circle from "lucide-react/icons/circle";
import * as CircleCheck from "lucide-react/icons/circle-check";
import type { ReactNode } from "react";

import { Icon } from "./icon.tsx";
import { TextLink } from "./link.tsx";

export interface ChecklistStep {
  label: string;
  /** A sentence on why or how. */
  hint: string;
  /** Where it is done. */
  to: string;
  done: boolean;
}

export interface ChecklistProps {
  /** Of the heading, which names the list. */
  id: string;
  title: ReactNode;
  /** Such as "1 of 3 done". */
  progress: string;
  /** Said after the label of a step that is done; its tick is for the eye. */
  doneLabel: string;
  steps: readonly ChecklistStep[];
  /** What puts the list away. */
  action?: ReactNode;
}

/** A toned card that stands above the rest of a page. */
export function Checklist({ id, title, progress, doneLabel, steps, action }: ChecklistProps) {
  return (
    <section
      aria-labelledby={id}
      className="rounded-lg border border-line bg-accent-soft p-4 sm:p-5"
    >
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="text-lg text-accent-ink">
          {title}
        </h2>
        <p className="text-sm text-accent-ink">{progress}</p>
      </div>
      <ol className="grid gap-2.5">
        {steps.map((step) => (
          <li key={step.to + step.label} className="flex gap-3">
            <Tick done={step.done} />
            <div className="min-w-0">
              <StepLabel step={step} doneLabel={doneLabel} />
              {!step.done && <p className="text-sm text-accent-ink">{step.hint}</p>}
            </div>
          </li>
        ))}
      </ol>
      {action && <div className="mt-3">{action}</div>}
    </section>
  );
}

function Tick({ done }: { done: boolean }) {
  return (
    <span className="mt-0.5 text-accent-ink">
      <Icon of={done ? CircleCheck : Circle} />
    </span>
  );
}

function StepLabel({ step, doneLabel }: { step: ChecklistStep; doneLabel: string }) {
  if (!step.done)
    return (
      <TextLink to={step.to} className="inline-flex min-h-6 items-center font-semibold">
        {step.label}
      </TextLink>
    );
  return (
    <p className="text-accent-ink">
      {step.label} <span className="sr-only">{doneLabel}</span>
    </p>
  );
}
