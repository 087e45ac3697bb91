/** What judges of the demo write beside their marks; in the language they happen to speak. */
export const judgingComments: readonly string[] = [
  "Clear, and could be tried next month with what we have.",
  "The figures come from one office only; I would like to see a second one.",
  "Une bonne idée, mais l’effort pour les guichets me paraît sous-estimé.",
  "Citizens would notice this at once.",
  "Bien pensé : les cas particuliers sont prévus.",
  "It depends on a change of the register that nobody has planned yet.",
  "Simple and honest about what it cannot do.",
  "Le calcul des coûts est convaincant.",
];
