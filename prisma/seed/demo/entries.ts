import type { Language } from "#app/core/words.ts";

/** What people of the demo enter in its challenges. */
export interface DemoEntry {
  readonly language: Language;
  readonly title: string;
  readonly brief: string;
  readonly description: string;
  readonly teamName: string;
}

/** What is entered in challenges that have nothing of their own below. */
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
    title: "The missing paper, known before the bus ride",
    brief: "Whoever books hears which papers to bring, and which of them we have already.",
    description:
      "We counted for a week: of 212 second visits, 90 were for a paper that nobody had asked for. A page that is read " +
      "out on the telephone, and sent by post to those who wish, would have told 80 of them.",
    teamName: "Ninety papers",
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

/** What is entered in some challenges of the demo, by the keys of those. */
export const entriesOf: Readonly<Record<string, readonly DemoEntry[]>> = {
  "trusted-maps": [
    {
      language: "en",
      title: "Gauges first, ground second",
      brief: "Six gauges upstream say an hour ahead which streets will be under water.",
      description:
        "We let the gauges speak before the ground does. On the two storms of last winter the map was right in **41 of " +
        "48 streets**, an hour ahead.\n\n- Red where we are sure, hatched where we are not\n- Fails when a gauge is " +
        "blocked by leaves, and says so",
      teamName: "Six gauges",
    },
    {
      language: "fr",
      title: "La carte qui avoue ses doutes",
      brief: "Chaque rue porte une probabilité, et non un oui ou un non.",
      description:
        "Une carte trop sûre d’elle a coûté deux fourgons. La nôtre dit « trois chances sur quatre » et se colore en " +
        "conséquence. Elle tient sur une tablette, sans réseau.",
      teamName: "",
    },
    {
      language: "en",
      title: "What callers saw",
      brief: "Three winters of calls, street by street, as a second opinion beside the gauges.",
      description:
        "People ring before the water reaches the road. We read 11,000 calls, kept the 900 that name a street, and found " +
        "the twelve corners that always go first.",
      teamName: "Twelve corners",
    },
    {
      language: "en",
      title: "A night map for vans",
      brief: "Four colours, large letters, and a route that goes round.",
      description:
        "The model is simple; the map is not. Crews drove with it on two wet nights and asked for larger letters, so " +
        "we made them larger. It runs from a memory card.",
      teamName: "",
    },
  ],
  "calm-waiting": [
    {
      language: "en",
      title: "A board that says how long",
      brief: "A number, a place in the queue, and an honest guess.",
      description:
        "In our trial of six weeks nobody asked “have I been forgotten?” any more: there were 9 such questions a day " +
        "before, and **one** in the last week. The board is a screen that we had in the cellar.",
      teamName: "Room two",
    },
    {
      language: "fr",
      title: "Deux salles plutôt qu’une",
      brief: "Une salle où l’on parle, une salle où l’on se tait.",
      description:
        "Un rideau épais, dix chaises déplacées, un panneau. Les familles restent ensemble, et les autres lisent. Le " +
        "guichet appelle dans les deux salles.",
      teamName: "",
    },
    {
      language: "en",
      title: "Called by a person, not by a bell",
      brief: "Whoever calls comes to the door and says the name twice.",
      description:
        "It takes eleven seconds more per patient, and we measured that nobody missed their turn in a month. It needs no " +
        "building work and no money.",
      teamName: "At the door",
    },
    {
      language: "en",
      title: "Leave, and be rung",
      brief: "Walk to the harbour; your telephone rings when it is nearly your turn.",
      description:
        "One in three would rather wait outside. A list, a telephone and a rule for those who come back late are all " +
        "that it takes.",
      teamName: "",
    },
  ],
};
