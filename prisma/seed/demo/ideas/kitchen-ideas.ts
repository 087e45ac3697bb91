import { says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** School kitchens and dining halls. */
export const kitchenIdeas: readonly IdeaText[] = [
  {
    key: "half-portion",
    by: "meals/en1",
    posted: { daysAgo: 2 },
    kind: "improve",
    category: "green",
    pull: 8,
    title: "Ask children “small or hungry?” before the plate is filled",
    problem:
      "I weighed the bins for ten days: 38 kg of untouched food a day at one school. The portion is the same for a girl of six and a boy of eleven who plays rugby.",
    proposal:
      "Two ladles and one question at the hatch. Whoever took *small* may come back. Nothing else changes, neither recipe nor price.",
    beneficiary:
      "Children at both ends of the appetite, and the budget that could go into better fruit.",
    talk: [
      says(
        "meals/en3",
        "The question costs three seconds times 280 children, that is fourteen minutes and our second sitting is already late.",
      ),
      says(
        "author",
        "I timed it too. It costs nothing because they stop haggling about peas. But our hall is smaller, so try it on a Friday and tell me.",
        says(
          "meals/en3",
          "Tried it this morning. Two minutes longer, bins lighter by a third. I withdraw my frown.",
        ),
      ),
      says(
        "meals/fr3",
        "Côté nutrition : le minimum de légumes doit rester dans la petite portion, sinon « petit » voudra dire « frites seulement ».",
      ),
      says(
        "learning/en3",
        "If three schools weigh for two weeks I will make a chart that nobody can argue with.",
      ),
    ],
  },
  {
    key: "allergy-lanyards",
    by: "meals/en3",
    posted: { daysAgo: 88 },
    kind: "stop",
    category: "public",
    pull: 5,
    title: "No more red lanyards for children with allergies",
    problem:
      "The lanyard keeps the child safe and marks the child. One boy takes it off before he comes in, which is the most dangerous version of all.",
    proposal:
      "Photographs inside the hatch, facing us, plus a coloured ring under the plate. Invisible to the other children, obvious to the staff.",
    beneficiary: "About 190 children with serious allergies.",
    talk: [
      says(
        "meals/fr2",
        "Avec les remplaçantes, les photos ne suffisent pas, elles arrivent à 11 h et repartent à 14 h. L'anneau sous l'assiette, oui.",
      ),
      says(
        "author",
        "Both then, and the first thing a stand-in does is look at the board with the supervisor. Two minutes.",
      ),
      says(
        "health/en1",
        "Parents should be asked before the photo goes up, and the board needs a cover after service.",
      ),
      says(
        "inspection/en1",
        "From food safety: the ring is accepted practice. Keep the sheet with names and allergens as well, we do ask for it.",
      ),
    ],
  },
  {
    key: "menus-partages",
    by: "meals/fr1",
    posted: { daysAgo: 167 },
    kind: "new",
    category: "together",
    pull: 4,
    title: "Un carnet commun des recettes que les enfants finissent vraiment",
    problem:
      "Chaque cuisine invente seule. Je sais que mon gratin de courge passe, et à trois kilomètres une collègue jette le sien depuis deux ans.",
    proposal:
      "Un carnet partagé : recette pour 100, coût, photo, et le pourcentage d'assiettes vides. On y met aussi les échecs, c'est le plus utile.",
    beneficiary: "Les cuisinières isolées et les enfants.",
    talk: [
      says(
        "meals/en2",
        "My failure to contribute: lentil moussaka, 12 % empty plates, two children cried.",
      ),
      says(
        "meals/fr5",
        "Le secret du gratin, c'est de ne pas l'appeler « courge ». Chez nous c'est « purée soleil ».",
      ),
      says(
        "archives/en3",
        "We hold the school canteen menus of the 1950s. Tripe on Thursdays. I can scan a few for courage.",
      ),
      says("author", "Les tripes du jeudi, non merci, mais je veux bien la brioche du vendredi."),
    ],
  },
  {
    key: "leftover-evening",
    by: "meals/en6",
    posted: { daysAgo: 240 },
    kind: "new",
    category: "together",
    pull: 6,
    title: "Bring the unserved trays to the night shelter instead of the bin",
    problem:
      "Trays that never left the hot cupboard are thrown away at two. The night shelter is 900 metres from my kitchen and buys sandwiches.",
    proposal:
      "Chill within the hour, label, and let the library van or my own cart take them at four. Only whole, unserved trays.",
    beneficiary: "Forty people a night, and the cooks, who hate binning good food.",
    talk: [
      says(
        "inspection/en1",
        "Allowed if the core temperature falls below 10 degrees within two hours and somebody writes it down. I can show two kitchens how.",
      ),
      says(
        "meals/m1",
        "We need blast chillers for that; three of our nineteen kitchens have one. So it could begin in three kitchens tomorrow.",
      ),
      says(
        "benefits/fr3",
        "Au foyer, plusieurs personnes ne mangent pas de porc et personne n'ose demander ce qu'il y a dedans. L'étiquette doit le dire en grand.",
        says("author", "Big label, both languages, plus a picture. Good."),
      ),
      says(
        "libraries/en3",
        "The van passes at ten past four. I volunteer the cold box, provided nobody returns it with curry inside.",
      ),
    ],
  },
];
