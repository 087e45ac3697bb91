/** Badges for improving others' ideas, and for bridging units. */
import type { DemoBadge } from "../badges.ts";

const earned = { givers: ["rule"], caps: [] } as const;
const simple = { atLeast: 1, within: null, earned: "once" } as const;

export const joinedBadges: readonly DemoBadge[] = [
  {
    key: "helpful-voice",
    artwork: { shape: "squircle", colour: 3, icon: "messages-square", ribbon: "none" },
    tags: ["comments"],
    terms: { ...earned, moment: "improving", isRepeatable: false },
    rule: {
      ...simple,
      counts: "comment_helpful",
      each: { different: "people", atLeast: 2 },
      atLeast: 3,
    },
    texts: {
      en: {
        name: "Helpful voice",
        description: "What you added to others’ ideas took them further.",
        criteria: "**Three comments** of yours were each found helpful by at least two colleagues.",
      },
      fr: {
        name: "Voix utile",
        description: "Ce que vous avez ajouté aux idées des autres les a fait avancer.",
        criteria:
          "**Trois de vos commentaires** ont été jugés utiles chacun par au moins deux collègues.",
      },
    },
  },
  {
    key: "critical-friend",
    artwork: { shape: "hexagon", colour: 3, icon: "heart-handshake", ribbon: "banner" },
    tags: ["comments", "team"],
    terms: {
      moment: "improving",
      givers: ["peers", "manager"],
      isRepeatable: false,
      caps: [{ on: "giver_and_recipient", atMost: 2, days: 180 }],
    },
    texts: {
      en: {
        name: "Critical friend",
        description: "You found the weak spot of an idea, and stayed to mend it.",
        criteria:
          "The author of an idea says that **it became better because of what you found wrong with it**.",
      },
      fr: {
        name: "Ami critique",
        description:
          "Vous avez trouvé le point faible d’une idée, et vous êtes resté pour le réparer.",
        criteria:
          "L’auteur d’une idée dit qu’**elle s’est améliorée grâce à ce que vous lui reprochiez**.",
      },
    },
  },
  {
    key: "bridge",
    artwork: { shape: "diamond", colour: 4, icon: "network", ribbon: "none" },
    tags: ["units"],
    terms: { ...earned, moment: "bridging", isRepeatable: false },
    rule: { ...simple, counts: "idea_supported", each: { different: "units", atLeast: 20 } },
    texts: {
      en: {
        name: "Bridge builder",
        description:
          "People from all over the organisation want the same thing because you put it into words.",
        criteria:
          "Authors and supporters of **one idea of yours come from at least twenty units**.",
      },
      fr: {
        name: "Bâtisseur de ponts",
        description:
          "Des gens de toute l’organisation veulent la même chose parce que vous l’avez formulée.",
        criteria:
          "Les auteurs et les soutiens **d’une de vos idées viennent d’au moins vingt services**.",
      },
    },
  },
  {
    key: "open-door",
    artwork: { shape: "star", colour: 4, icon: "handshake", ribbon: "tails" },
    tags: ["units", "team"],
    terms: {
      moment: "bridging",
      givers: ["peers", "manager", "leader"],
      isRepeatable: true,
      caps: [{ on: "giver_and_badge", atMost: 5, days: 90 }],
    },
    texts: {
      en: {
        name: "Open door",
        description: "You lent time, people or a room to another unit’s idea.",
        criteria:
          "Another unit’s idea went on because **you shared what was yours to keep**. Again for each idea.",
      },
      fr: {
        name: "Porte ouverte",
        description:
          "Vous avez prêté du temps, des personnes ou une salle à l’idée d’un autre service.",
        criteria:
          "L’idée d’un autre service a avancé parce que **vous avez partagé ce que vous pouviez garder**. De nouveau pour chaque idée.",
      },
    },
  },
];
