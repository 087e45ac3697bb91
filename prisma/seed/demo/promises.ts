/** What Valmere promises about answers, when it is closed, and what its managers asked the authors of ideas. */
import type { OwnLengths } from "#app/features/ideas/promising/promise-rules.ts";
import type { CategoryKey } from "#prisma/seed/demo/categories.ts";
import type { Language } from "#prisma/seed/demo/types.ts";

/** Invented, but for the turn of the year: Valmere lies nowhere. */
export const closedDays = [
  { monthAndDay: "01-01", name: "New Year’s Day · Nouvel an" },
  { monthAndDay: "02-17", name: "Lantern Day · Fête des lanternes" },
  { monthAndDay: "05-02", name: "Harbour Day · Fête du port" },
  { monthAndDay: "06-24", name: "Midsummer · Saint-Jean" },
  { monthAndDay: "09-09", name: "Valmere Day · Fête de Valmère" },
  { monthAndDay: "11-12", name: "Day of the Drowned · Jour des disparus en mer" },
  { monthAndDay: "12-24", name: "Winter closure · Fermeture d’hiver" },
  { monthAndDay: "12-27", name: "Winter closure · Fermeture d’hiver" },
  { monthAndDay: "12-28", name: "Winter closure · Fermeture d’hiver" },
  { monthAndDay: "12-29", name: "Winter closure · Fermeture d’hiver" },
] as const;

/** Since when answers are promised, in days before the demo is loaded. */
export const promisedForDays = 63;

export const ownLengths: Partial<Record<CategoryKey, OwnLengths>> = {
  field: { open: 5 },
  places: { open: 15 },
  together: { in_review: 30 },
};

interface Asking {
  readonly question: string;
  readonly answer: string;
}

/** A question and its answer in the language of the idea. */
export const asked: Readonly<Record<Language, Asking>> = {
  en: {
    question:
      "Before we answer: roughly **how often in a week** does this happen to you, and does it cost money or only time? Then we know whom to ask about it.",
    answer:
      "I counted for two weeks: about *six times a week*, ten minutes each. No money, but it is always somebody who had been waiting already.",
  },
  fr: {
    question:
      "Avant de répondre : **combien de fois par semaine** cela vous arrive-t-il, et est-ce une question d’argent ou seulement de temps ? Nous saurons alors à qui en parler.",
    answer:
      "J’ai compté pendant deux semaines : environ *six fois par semaine*, dix minutes à chaque fois. Pas d’argent en jeu, mais ce sont toujours des gens qui attendaient déjà.",
  },
};

/** Official answers that came in time, or late. */
export const replies: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Thank you for this. We have put it on the list for our next team meeting and will say here what came of it.",
    "We like it. Two colleagues are working out what it would take, and we will decide on it when we know.",
  ],
  fr: [
    "Merci pour cette idée. Elle est à l’ordre du jour de notre prochaine réunion ; nous dirons ici ce qu’il en est.",
    "L’idée nous plaît. Deux collègues étudient ce qu’il faudrait, et nous déciderons ensuite.",
  ],
};
