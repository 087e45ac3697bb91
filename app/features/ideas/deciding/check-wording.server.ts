import { Refusal } from "#app/core/errors.ts";
import type { RunSql } from "#app/core/subject.ts";
import { organisationLanguage } from "../category.store.server.ts";
import type { Wording } from "./wording.ts";

/** Throws `invalid` without a name, and for a reply a text, in the organisation's language. */
export async function checkWording(
  sql: RunSql,
  { kind, name, body }: Pick<Wording, "kind" | "name" | "body">,
): Promise<void> {
  const language = await organisationLanguage(sql);
  if (!name[language]) throw new Refusal("invalid", nameMissing[language]);
  if (kind === "reply" && !body[language]) throw new Refusal("invalid", bodyMissing[language]);
}

const nameMissing = {
  en: "configuring.nameMissingEn",
  fr: "configuring.nameMissingFr",
} as const;

const bodyMissing = {
  en: "configuring.bodyMissingEn",
  fr: "configuring.bodyMissingFr",
} as const;
