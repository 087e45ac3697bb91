import type { Language } from "#app/core/words.ts";

/** What an administrator says about the organisation. */
export interface OrganisationSettings {
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly language: Language;
}

/** The organisation: one per installation, named by its first administrator. As an event's subject it has this id. */
export const organisationId = "00000000-0000-7000-8000-000000000001";
