import type { CategoryKey } from "./categories.ts";
import type { PersonSlot } from "./types.ts";

/** Ideas that somebody wrote down for a colleague, with what the colleague said to it. */
export const recordedIdeas: readonly {
  readonly key: string;
  readonly category: CategoryKey;
  readonly by: PersonSlot;
  readonly colleague: PersonSlot;
  readonly answer: "mine" | "not-mine" | null;
  readonly language: "en" | "fr";
  readonly title: string;
  readonly problem: string;
  readonly proposal: string;
  readonly beneficiary: string;
}[] = [
  {
    key: "salt",
    category: "field",
    by: "roads/en1",
    colleague: "roads/en2",
    answer: "mine",
    language: "en",
    title: "Keep the salt by the door from November to March",
    problem:
      "The salt lies behind the mowers. On the first icy morning two people move machines for half an hour.",
    proposal: "Swap the two places in November and again in March. It takes one afternoon each.",
    beneficiary: "The morning crew, and everybody who walks on what they salt.",
  },
  {
    key: "linen",
    // Ideas about working life wait for a moderator.
    category: "together",
    by: "hospital/fr1",
    colleague: "hospital/fr2",
    answer: "not-mine",
    language: "fr",
    title: "Livrer le linge avant la relève",
    problem:
      "Le linge arrive pendant la relève. Les chariots bloquent le couloir au moment où tout le monde y passe.",
    proposal: "Avancer la tournée d’une demi-heure, le matin comme le soir.",
    beneficiary: "L’équipe du linge, les soignants et les patients qui se déplacent.",
  },
  // Written down by, and for, people whom the sign-in page offers.
  {
    key: "trolleys",
    category: "public",
    by: "hospital/en1",
    colleague: "hospital/en2",
    answer: null,
    language: "en",
    title: "A mirror at the corner by the kitchen lift",
    problem:
      "Trolleys come out of the kitchen lift round a blind corner. Twice this month one met a visitor on crutches.",
    proposal: "Hang a round mirror there, as on a mountain road.",
    beneficiary: "Visitors, and whoever pushes a trolley.",
  },
  {
    key: "stool",
    category: "public",
    by: "guichets/fr2",
    colleague: "guichets/fr1",
    answer: null,
    language: "fr",
    title: "Une chaise au guichet bas",
    problem:
      "Le guichet bas est fait pour les personnes en fauteuil. Celles qui tiennent mal debout s’y penchent, faute de siège.",
    proposal: "Poser une chaise pliante à côté, que l’on écarte d’une main.",
    beneficiary: "Les personnes âgées, et celles qui attendent avec elles.",
  },
];
