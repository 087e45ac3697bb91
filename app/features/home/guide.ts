/**
 * A guide for the first days: steps that are ticked by what has really been done. It goes when everything is
 * done or when its reader puts it away, and does not come back.
 */
export const guides = ["first-steps", "set-up"] as const;
export type Guide = (typeof guides)[number];

/** Whether a string from outside names a guide. */
export function isGuide(value: unknown): value is Guide {
  return guides.some((guide) => guide === value);
}

export interface Step<Name extends string> {
  readonly name: Name;
  readonly done: boolean;
}

/** A newcomer's first steps. */
export const firstSteps = ["vote", "comment", "post"] as const;
export type FirstStep = (typeof firstSteps)[number];

/** What makes a new organisation ready. */
export const setUpSteps = ["look", "units", "categories", "people", "idea"] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** The steps with their ticks; null when nothing is left to do. */
export function stepsOf<Name extends string>(
  names: readonly Name[],
  done: Readonly<Record<Name, boolean>>,
): Step<Name>[] | null {
  const steps = names.map((name) => ({ name, done: done[name] }));
  return steps.every((step) => step.done) ? null : steps;
}
