import type { MessageKey } from "#app/core/words.ts";
import type { Section } from "#app/features/challenges/authoring/lack.ts";

/** What each section is for, in a sentence. */
export const leadWords = {
  general: "authoring.generalLead",
  sponsors: "authoring.sponsorsLead",
  timeline: "authoring.timelineLead",
  prizes: "authoring.prizesLead",
  eligibility: "authoring.eligibilityLead",
  judging: "authoring.judgingLead",
  entering: "authoring.enteringLead",
  resources: "authoring.resourcesLead",
  commitment: "authoring.commitmentLead",
} as const satisfies Record<Section, MessageKey>;
