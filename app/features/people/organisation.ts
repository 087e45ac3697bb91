import type { Language } from "#app/core/words.ts";

/** What an administrator says about the organisation. */
export interface OrganisationSettings {
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly language: Language;
}

/** The settings as they stand. */
export interface StoredOrganisation extends OrganisationSettings {
  /** Counts the changes. */
  readonly revision: number;
}
