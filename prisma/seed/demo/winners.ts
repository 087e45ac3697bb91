/** What is said at the end of the demonstration's challenges. */
export const winnersWords = {
  en: {
    words:
      "Thank you to everybody who entered. We begin with the winner next month, and everybody can follow how.",
    feedback:
      "Thank you. The judges read what you sent with care; what they said to it stands below.",
    prizes: ["Handed over in front of everybody.", "Comes with the next salary."],
    steps: [
      "Agree with the units where it begins",
      "Try it in two places",
      "Bring it to all others, and say what it changed",
    ],
  },
  fr: {
    words:
      "Merci à toutes et à tous. Nous commençons avec la proposition lauréate le mois prochain, et chacun peut suivre comment.",
    feedback:
      "Merci. Les jurés ont lu votre proposition avec soin ; leurs remarques figurent ci-dessous.",
    prizes: ["Remis devant tout le monde.", "Arrive avec le prochain salaire."],
    steps: [
      "Convenir avec les services du lieu où l’on commence",
      "L’essayer à deux endroits",
      "L’étendre à tous les autres et dire ce qui a changé",
    ],
  },
} as const;
