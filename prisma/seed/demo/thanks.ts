/** What people of the demonstration thank each other for, in which words, and what is answered. */
export const demoValues = [
  { key: "listening", name: { en: "Listening first", fr: "Écouter d’abord" } },
  { key: "courage", name: { en: "Courage", fr: "Oser" } },
  { key: "together", name: { en: "Across the corridor", fr: "Par-delà le couloir" } },
  { key: "care", name: { en: "Care for those we serve", fr: "Le soin des usagers" } },
] as const;

export const thanksForIdeas = {
  en: [
    "You wrote down what all of us had grown used to. I had stopped seeing it.",
    "You said it in two minutes, and at our counter we have talked about nothing else since.",
    "You asked those who stand in the queue before you wrote. One can tell.",
    "It takes courage to say that a form of one's own unit is not needed. Thank you for saying it.",
    "You kept answering every question for three weeks, patiently. Because of that my team came round.",
  ],
  fr: [
    "Vous avez mis en mots ce à quoi nous nous étions tous habitués. Je ne le voyais plus.",
    "Vous l’avez dit en deux minutes, et à notre guichet on ne parle plus que de cela.",
    "Vous avez demandé à celles et ceux qui attendent avant d’écrire. Cela se sent.",
    "Il faut du courage pour dire qu’un formulaire de son propre service ne sert à rien. Merci de l’avoir dit.",
    "Pendant trois semaines vous avez répondu à chaque question, patiemment. C’est ce qui a convaincu mon équipe.",
  ],
} as const;

export const thanksForComments = {
  en: [
    "Your comment saved us a month: we would have ordered the wrong ones.",
    "You pointed to the one line in the rules that lets us try it. We had looked for weeks.",
    "You offered your evening to show me how it works on your side. That changed what I propose.",
    "You disagreed so kindly that I understood what was wrong with it.",
  ],
  fr: [
    "Votre commentaire nous a fait gagner un mois : nous allions commander les mauvais.",
    "Vous avez trouvé la ligne du règlement qui nous permet d’essayer. Nous la cherchions depuis des semaines.",
    "Vous avez pris une soirée pour me montrer comment cela se passe chez vous. Ma proposition en a changé.",
    "Vous m’avez contredit avec tant de gentillesse que j’ai compris ce qui n’allait pas.",
  ],
} as const;

export const thanksAnswered = {
  en: [
    "It was a pleasure. Come and see how it goes.",
    "Thank you. It was the whole shift’s idea, really.",
  ],
  fr: [
    "Avec plaisir. Venez voir ce que cela donne.",
    "Merci. C’était au fond l’idée de toute l’équipe.",
  ],
} as const;
