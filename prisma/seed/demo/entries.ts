import type { Language } from "#app/core/words.ts";

/** What people of the demo enter in its challenges. */
export interface DemoEntry {
  readonly language: Language;
  readonly title: string;
  readonly brief: string;
  readonly description: string;
  readonly teamName: string;
}

export const demoEntries: readonly DemoEntry[] = [
  {
    language: "en",
    title: "Ask once, fill in everywhere",
    brief: "What one counter knows, the next one does not ask again.",
    description:
      "Nine of our fourteen forms begin with the same eleven fields. We would keep them in one place and let the " +
      "counter ask whether they are still right.\n\n- **First month:** three forms, one town hall\n- **Cost:** two " +
      "people for ten days\n- **How we would see it:** minutes per visit, before and after",
    teamName: "The eleven fields",
  },
  {
    language: "fr",
    title: "Le rappel la veille",
    brief: "Un message la veille, et un rendez-vous manqué sur trois disparaît.",
    description:
      "Un rendez-vous sur six est manqué. Un message la veille, avec un lien pour déplacer, libère ces places. Nous " +
      "l’avons essayé deux semaines à la main : les absences ont baissé d’un tiers.",
    teamName: "",
  },
  {
    language: "en",
    title: "A shelf of spare parts that everybody sees",
    brief: "Depots list what they have too much of, and fetch it from each other.",
    description:
      "Each depot buys for itself, and each has shelves that nobody touches. A list that all of them see would have " +
      "saved us four orders last winter. It begins as a spreadsheet and a van on Thursdays.",
    teamName: "Thursday van",
  },
  {
    language: "en",
    title: "Letters that say first what to do",
    brief: "The first line of each letter tells what its reader has to do, and by when.",
    description:
      "We rewrote three letters with people who had called because they did not understand them. Calls about those " +
      "three fell by half. We would do the next twenty, five a month, with whoever answers the telephone.",
    teamName: "",
  },
];
