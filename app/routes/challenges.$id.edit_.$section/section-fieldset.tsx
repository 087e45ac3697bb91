import type { ComponentType } from "react";
import { CommitmentFields } from "#app/features/challenges/authoring/components/commitment-fields.tsx";
import { EligibilityFields } from "#app/features/challenges/authoring/components/eligibility-fields.tsx";
import { EnteringFields } from "#app/features/challenges/authoring/components/entering-fields.tsx";
import { GeneralFields } from "#app/features/challenges/authoring/components/general-fields.tsx";
import { JudgingFields } from "#app/features/challenges/authoring/components/judging-fields.tsx";
import { PrizesFields } from "#app/features/challenges/authoring/components/prizes-fields.tsx";
import { ResourcesFields } from "#app/features/challenges/authoring/components/resources-fields.tsx";
import type { SectionProps } from "#app/features/challenges/authoring/components/section-form.ts";
import { SponsorsFields } from "#app/features/challenges/authoring/components/sponsors-fields.tsx";
import { TimelineFields } from "#app/features/challenges/authoring/components/timeline-fields.tsx";
import type { Section } from "#app/features/challenges/authoring/lack.ts";
import { findColleagues } from "#app/features/people/find-colleagues.ts";

/** The fields of each section. */
export const sectionFieldsets: Readonly<Record<Section, ComponentType<SectionProps>>> = {
  general: GeneralFields,
  sponsors: SponsorsFields,
  timeline: TimelineFields,
  prizes: PrizesFields,
  eligibility: EligibilityFields,
  judging: JudgingFields,
  entering: EnteringFields,
  resources: ResourcesFields,
  commitment: Commitment,
};

function Commitment(props: SectionProps) {
  return <CommitmentFields {...props} search={findColleagues} />;
}
