/** What leaders of the demonstration announced, and what was said to it. */
export const demoAnnouncements = [
  {
    key: "lifts",
    daysAgo: 40,
    about: "nothing",
    language: "en",
    title: "Six weeks without a missed bus",
    text: "The crew at the depot has changed how shifts are handed over, on paper, in an afternoon. **Not one bus has been missed since.**\n\nGo and see how they do it; they are glad to show you.",
  },
  {
    key: "winners",
    daysAgo: 20,
    about: "challenge",
    language: "en",
    title: "Our thanks to everybody who entered",
    text: "The winners are known, and the work begins. What matters as much: for the first time people from all directorates worked on one problem together.",
  },
  {
    key: "decision",
    daysAgo: 1,
    about: "idea",
    language: "fr",
    title: "C’est décidé, et voici pourquoi",
    text: "Une idée de la première ligne devient une règle pour tout le monde. Elle a été essayée, mesurée, puis **décidée au grand jour**. Merci à celles et ceux qui l’ont portée.",
  },
] as const;

export const demoCongratulations = {
  en: [
    "Well done, all of you!",
    "We shall come and look at it.",
    "This is what I hoped for when I joined.",
  ],
  fr: [
    "Bravo à toutes et à tous !",
    "Nous viendrons voir sur place.",
    "C’est pour cela que je suis entré ici.",
  ],
} as const;
