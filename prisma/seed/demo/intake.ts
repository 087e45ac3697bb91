import type { CategoryKey } from "./categories.ts";

/** What two categories of the demo say to those who write, and whether they may stay unnamed there. */
export const intakes: readonly {
  readonly category: CategoryKey;
  readonly allowsPseudonyms: boolean;
  readonly guidance: { readonly en: string; readonly fr: string };
}[] = [
  {
    category: "work",
    allowsPseudonyms: true,
    guidance: {
      en: "Write about how work is arranged, **not about colleagues**. You can post here under a pseudonym.",
      fr: "Parlez de l’organisation du travail, **pas des collègues**. Ici, vous pouvez publier sous un pseudonyme.",
    },
  },
  {
    category: "places",
    allowsPseudonyms: false,
    guidance: {
      en: "Broken things are for the *building desk*. Ideas are about what should be different from now on.",
      fr: "Ce qui est cassé regarde la *régie des bâtiments*. Une idée dit ce qui devrait changer durablement.",
    },
  },
];

/** The further questions of a category. */
export const questions = {
  category: "places",
  asked: [
    {
      key: "where",
      kind: "short",
      required: true,
      words: { en: "In which building, and where in it?", fr: "Dans quel bâtiment, et où ?" },
      choices: [],
    },
    {
      key: "when",
      kind: "choice",
      required: false,
      words: { en: "When does it matter most?", fr: "Quand cela compte-t-il le plus ?" },
      choices: [
        { en: "In winter", fr: "En hiver" },
        { en: "In summer", fr: "En été" },
        { en: "All year", fr: "Toute l’année" },
      ],
    },
  ],
} as const;

/** An idea that answers them. */
export const answeringIdea = {
  category: "places",
  by: "hospital/en1",
  title: "Turn the reception desk so that nobody queues in the draught",
  problem:
    "People wait between two sets of doors. In winter both stand open, and the oldest wait longest.",
  proposal:
    "Turn the desk by a quarter and let the queue run along the inner wall. It needs two sockets.",
  beneficiary: "Everybody who comes in, and those who sit at the desk.",
  answers: { where: "Hospital, main entrance, ground floor", when: "In winter" },
} as const;

/** An idea whose author is not named, with what they answer to a question under it. */
export const unnamedIdea = {
  category: "work",
  by: "hospital/en1",
  title: "Let night shifts be swapped without a reason",
  problem:
    "To swap a night we must say why, in front of everybody. Some of us have reasons that are nobody's business.",
  proposal:
    "Let two people who agree swap a night in the roster, and ask for a reason only when a night would be empty.",
  beneficiary: "Whoever works nights, and whoever fills the roster.",
  asked: { by: "roads/en1", text: "Would the person who makes the roster still see it in time?" },
  answered: "Yes: the swap is in the roster at once, only the reason is not.",
} as const;
