/** Badges for running an honest experiment, and for delivering impact. */
import type { DemoBadge } from "../badges.ts";

const earned = { givers: ["rule"], caps: [] } as const;
const each = { each: null, atLeast: 1, within: null, earned: "each_subject" } as const;

export const triedBadges: readonly DemoBadge[] = [
  {
    key: "honest-experiment",
    artwork: { shape: "hexagon", colour: 7, icon: "flask-conical", ribbon: "laurel" },
    tags: ["pilots"],
    terms: { ...earned, moment: "experimenting", isRepeatable: true },
    rule: { ...each, counts: "pilot_learnt" },
    texts: {
      en: {
        name: "Honest experiment",
        description:
          "You tried it in the open and wrote down what was learnt, whatever came of it.",
        criteria:
          "You ended a pilot and **wrote what was learnt**, also where it did not work. Again for each pilot.",
      },
      fr: {
        name: "Expérience honnête",
        description:
          "Vous avez essayé au grand jour et écrit ce qui a été appris, quel qu’en soit le résultat.",
        criteria:
          "Vous avez terminé une phase pilote et **écrit ce qu’on y a appris**, même si cela n’a pas marché. De nouveau pour chacune.",
      },
    },
  },
  {
    key: "stopped-in-time",
    artwork: { shape: "octagon", colour: 7, icon: "scissors", ribbon: "none" },
    tags: ["pilots"],
    terms: {
      moment: "experimenting",
      givers: ["manager", "leader"],
      isRepeatable: true,
      caps: [{ on: "giver", atMost: 4, days: 90 }],
    },
    texts: {
      en: {
        name: "Stopped in time",
        description: "You ended something of your own that did not help, and freed what it took.",
        criteria:
          "You stopped a habit, a form or a pilot **that was yours**, and said what others can learn from it.",
      },
      fr: {
        name: "Arrêté à temps",
        description:
          "Vous avez mis fin à quelque chose à vous qui n’aidait pas, et libéré ce que cela coûtait.",
        criteria:
          "Vous avez arrêté une habitude, un formulaire ou une expérience **qui était la vôtre**, et dit ce que les autres peuvent en apprendre.",
      },
    },
  },
  {
    key: "put-into-practice",
    artwork: { shape: "rosette", colour: 6, icon: "wrench", ribbon: "laurel" },
    tags: ["ideas", "results"],
    terms: { ...earned, moment: "delivering", isRepeatable: true },
    rule: { ...each, counts: "idea_implemented" },
    texts: {
      en: {
        name: "Put into practice",
        description: "What you proposed is how it is done now.",
        criteria: "**An idea of yours was implemented.** Again for each further one.",
      },
      fr: {
        name: "Mis en pratique",
        description: "Ce que vous avez proposé est désormais la façon de faire.",
        criteria: "**Une de vos idées a été mise en œuvre.** De nouveau pour chaque autre.",
      },
    },
  },
  {
    key: "carried-through",
    artwork: { shape: "shield", colour: 6, icon: "flag", ribbon: "banner" },
    tags: ["challenges", "results"],
    terms: { ...earned, moment: "delivering", isRepeatable: true },
    rule: { ...each, counts: "challenge_sponsored" },
    texts: {
      en: {
        name: "Carried through",
        description: "You put a problem to everybody, and saw it through to an answer.",
        criteria: "You sponsored a challenge **to its end**. Again for each further one.",
      },
      fr: {
        name: "Mené à bien",
        description: "Vous avez soumis un problème à tous, et l’avez suivi jusqu’à une réponse.",
        criteria: "Vous avez parrainé un défi **jusqu’au bout**. De nouveau pour chaque autre.",
      },
    },
  },
  {
    key: "felt-at-the-counter",
    artwork: { shape: "star", colour: 5, icon: "users", ribbon: "laurel" },
    tags: ["results"],
    terms: {
      moment: "delivering",
      givers: ["peers", "leader"],
      isRepeatable: true,
      caps: [
        { on: "giver", atMost: 10, days: 90 },
        { on: "giver_and_recipient", atMost: 2, days: 180 },
      ],
    },
    texts: {
      en: {
        name: "Felt at the counter",
        description: "People outside notice the difference, and we can show it.",
        criteria:
          "Something became easier for **those we work for**, with figures or words of theirs to show it.",
      },
      fr: {
        name: "Ressenti au guichet",
        description: "Le public remarque la différence, et nous pouvons le montrer.",
        criteria:
          "Quelque chose est devenu plus simple pour **celles et ceux pour qui nous travaillons**, chiffres ou témoignages à l’appui.",
      },
    },
  },
  {
    key: "suggestion-of-the-month",
    artwork: { shape: "circle", colour: 5, icon: "trophy", ribbon: "none" },
    tags: ["ideas"],
    isRetired: true,
    terms: {
      moment: "contributing",
      givers: ["leader"],
      isRepeatable: true,
      caps: [{ on: "giver_and_badge", atMost: 1, days: 30 }],
    },
    texts: {
      en: {
        name: "Suggestion of the month",
        description: "One a month, chosen by the executive office.",
        criteria: "It was chosen among all suggestions of a month.",
      },
      fr: {
        name: "Suggestion du mois",
        description: "Une par mois, choisie par la direction générale.",
        criteria: "Elle a été choisie parmi toutes les suggestions d’un mois.",
      },
    },
  },
];
