import { notFound } from "#app/core/errors.ts";
import {
  wizardPages,
  type WizardPage,
} from "#app/features/challenges/authoring/components/section-nav.tsx";
import { sections, type Section } from "#app/features/challenges/authoring/lack.ts";

/** The page of the wizard that an address names. Throws `not_found`. */
export function pageIn(name: string | undefined): WizardPage {
  const page = wizardPages.find((one) => one === name);
  if (!page) throw notFound("challenges.notFound");
  return page;
}

/** The same for pages that have a form. */
export function sectionIn(name: string | undefined): Section {
  const section = sections.find((one) => one === name);
  if (!section) throw notFound("challenges.notFound");
  return section;
}

/** The page that follows a section. */
export function pageAfter(section: Section): WizardPage {
  return wizardPages[wizardPages.indexOf(section) + 1] ?? "review";
}
