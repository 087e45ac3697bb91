/** Badges for answering and judging well, and for contributing. */
import type { DemoBadge } from "../badges.ts";

const earned = { givers: ["rule"], caps: [] } as const;
const simple = { each: null, atLeast: 1, within: null, earned: "once" } as const;

export const judgedBadges: readonly DemoBadge[] = [
  {
    key: "kept-promise",
    artwork: { shape: "shield", colour: 2, icon: "clipboard-check", ribbon: "tails" },
    tags: ["answers"],
    terms: { ...earned, moment: "answering", isRepeatable: true },
    rule: {
      ...simple,
      counts: "answered_in_time",
      atLeast: 3,
      within: "year",
      earned: "each_period",
    },
    texts: {
      en: {
        name: "Promise kept",
        description: "Colleagues who wrote to you heard back when you said they would.",
        criteria:
          "You answered **three ideas within the promise** in one calendar year: yes, no or not yet, with the reason.",
      },
      fr: {
        name: "Promesse tenue",
        description: "Les collègues qui vous ont écrit ont eu une réponse à la date annoncée.",
        criteria:
          "Vous avez répondu à **trois idées dans les délais promis** au cours d’une année civile : oui, non ou pas encore, avec la raison.",
      },
    },
  },
  {
    key: "fair-judge",
    artwork: { shape: "octagon", colour: 8, icon: "scale", ribbon: "laurel" },
    tags: ["challenges"],
    terms: { ...earned, moment: "answering", isRepeatable: true },
    rule: { ...simple, counts: "challenge_judged", earned: "each_subject" },
    texts: {
      en: {
        name: "Fair judge",
        description: "You read every entry that was given to you, and marked it to the end.",
        criteria: "You judged a challenge and completed **every evaluation** assigned to you.",
      },
      fr: {
        name: "Juré équitable",
        description: "Vous avez lu chaque candidature confiée et l’avez notée jusqu’au bout.",
        criteria:
          "Vous avez été juré d’un défi et avez terminé **chaque évaluation** qui vous était confiée.",
      },
    },
  },
  {
    key: "good-no",
    artwork: { shape: "circle", colour: 2, icon: "ear", ribbon: "none" },
    tags: ["answers"],
    terms: {
      moment: "answering",
      givers: ["peers", "leader"],
      isRepeatable: false,
      caps: [{ on: "giver_and_badge", atMost: 3, days: 90 }],
    },
    texts: {
      en: {
        name: "A good no",
        description: "A refusal so clear and so kind that the author tried again.",
        criteria:
          "You declined an idea, said why in words its author could use, and **something better came of it**.",
      },
      fr: {
        name: "Un bon non",
        description: "Un refus si clair et si bienveillant que l’auteur a recommencé.",
        criteria:
          "Vous avez refusé une idée, expliqué pourquoi avec des mots utiles à son auteur, et **quelque chose de mieux en est sorti**.",
      },
    },
  },
  {
    key: "first-idea",
    artwork: { shape: "rosette", colour: 1, icon: "sprout", ribbon: "tails" },
    tags: ["ideas"],
    terms: { ...earned, moment: "contributing", isRepeatable: false },
    rule: { ...simple, counts: "idea_posted" },
    texts: {
      en: {
        name: "First idea",
        description: "You said aloud what others only thought.",
        criteria: "You posted **your first idea**, alone or with others.",
      },
      fr: {
        name: "Première idée",
        description: "Vous avez dit tout haut ce que d’autres pensaient tout bas.",
        criteria: "Vous avez publié **votre première idée**, seul ou à plusieurs.",
      },
    },
  },
  {
    key: "idea-accepted",
    artwork: { shape: "circle", colour: 1, icon: "lightbulb", ribbon: "banner" },
    tags: ["ideas"],
    terms: { ...earned, moment: "contributing", isRepeatable: false },
    rule: { ...simple, counts: "idea_accepted" },
    texts: {
      en: {
        name: "Idea accepted",
        description: "Somebody who answers for it said yes to what you proposed.",
        criteria: "**An idea of yours was accepted** by those who answer for its unit.",
      },
      fr: {
        name: "Idée acceptée",
        description: "Une personne qui en répond a dit oui à votre proposition.",
        criteria:
          "**Une de vos idées a été acceptée** par les personnes qui répondent de son service.",
      },
    },
  },
];
