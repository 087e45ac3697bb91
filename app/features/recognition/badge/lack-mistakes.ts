import type { Message } from "#app/core/words.ts";
import { capFields, giverField, textField } from "./badge-form.ts";
import { badgeLimits, type BadgeLack } from "./designing.ts";
import type { BadgeTerms } from "./badge.ts";

/** What a badge lacks, as mistakes of its form's fields; of each field the first one. */
export function lackMistakes(
  lacks: readonly BadgeLack[],
  { caps }: Pick<BadgeTerms, "caps">,
  nameOf: (badgeId: string) => string,
): Record<string, Message> {
  const mistakes: Record<string, Message> = {};
  for (const lack of lacks) {
    const [field, message] = mistakeOf(lack, caps, nameOf);
    mistakes[field] ??= message;
  }
  return mistakes;
}

function mistakeOf(
  lack: BadgeLack,
  caps: BadgeTerms["caps"],
  nameOf: (badgeId: string) => string,
): readonly [field: string, message: Message] {
  switch (lack.field) {
    case "texts":
      return [textField("name", "en"), { key: "badge.textsMissing" }];
    case "givers":
      return [giverField("rule"), { key: "badge.giversMissing" }];
    case "tags":
      return ["tags", { key: tagWords[lack.problem], values: limits }];
    case "artwork":
      return ["icon", { key: "badge.looksLike", values: { name: nameOf(lack.badgeId) } }];
    case "caps":
      return [
        capFields(caps[lack.row]?.on ?? "giver").atMost,
        { key: "badge.capRange", values: limits },
      ];
    case "name":
    case "description":
    case "criteria":
      return [textField(lack.field, lack.language), { key: textWords[lack.field][lack.problem] }];
  }
}

const limits = {
  tags: badgeLimits.tags,
  letters: badgeLimits.tag,
  most: badgeLimits.cap,
  days: badgeLimits.days,
};

const tagWords = {
  too_many: "badge.tagsMany",
  too_long: "badge.tagLong",
  twice: "badge.tagTwice",
} as const;

const taken = "badge.nameTaken" as const;
const textWords = {
  name: { missing: "badge.nameMissing", too_long: "badge.nameLong", taken },
  description: { missing: "badge.descriptionMissing", too_long: "badge.descriptionLong", taken },
  criteria: { missing: "badge.criteriaMissing", too_long: "badge.criteriaLong", taken },
} as const;
