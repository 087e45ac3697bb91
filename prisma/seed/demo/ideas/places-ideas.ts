import { later, says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Buildings, vehicles and purchasing. */
export const placesIdeas: readonly IdeaText[] = [
  {
    key: "pool-car-key",
    by: "buildings/en3",
    posted: { hoursAgo: 30 },
    kind: "improve",
    category: "places",
    pull: 5,
    title: "Release a booked pool car when nobody has fetched it after thirty minutes",
    problem:
      "On the board 14 cars are out. In the yard 9 of them are standing there, booked, with a cat on the bonnet of number 6.",
    proposal:
      "Key cabinet and booking already talk to each other. If the key is not taken within half an hour the booking ends and the next person gets a message.",
    beneficiary: "Inspectors who take taxis past our full yard.",
    talk: [
      says(
        "inspection/en2",
        "I was in that taxi this week. The driver asked whose cars those were.",
      ),
      says(
        "buildings/en6",
        "Half an hour is short for people coming from the island ferry. An hour?",
      ),
      says("author", "Forty-five minutes and a button *I am on my way*. The cat is not affected."),
    ],
  },
  {
    key: "accueil-poussettes",
    by: "guichets/fr7",
    posted: { hoursAgo: 2 },
    kind: "improve",
    category: "places",
    pull: 5,
    title: "Remplacer la porte battante du guichet de Lanvel par une porte coulissante",
    problem:
      "La porte pèse, paraît-il, quarante kilos. Ce matin j'ai quitté mon poste six fois pour l'ouvrir à une poussette, deux fauteuils et un monsieur avec un vase.",
    proposal:
      "Une porte automatique, ou à défaut un bras motorisé avec un bouton à bonne hauteur. En attendant : une sonnette dehors.",
    beneficiary: "Toute personne qui n'a pas deux mains libres.",
    talk: [
      says(
        "guichets/fr4",
        "Le monsieur au vase a laissé un mot très gentil sur toi. Et une trace de vase sur le mur.",
      ),
    ],
  },
  {
    key: "room-heat",
    by: "benefits/en6",
    posted: { daysAgo: 1 },
    kind: "improve",
    category: "places",
    pull: 6,
    title: "Give the third floor a thermostat that is connected to something",
    problem:
      "There is a dial on our wall. Winston turned it for two years before we learnt that no wire comes out of the back. It is 26 degrees on our side and 17 across the corridor.",
    proposal:
      "One working valve per room, or an honest sticker on the dial. We would accept the sticker in the meantime.",
    beneficiary: "31 people, half of them in coats.",
    talk: [
      says("benefits/en3", "I felt it helped."),
      says(
        "buildings/m1",
        "I came up and looked. The pipes of both sides were swapped in the last renovation, so each side is heating the other. A fitter comes on Wednesday.",
        says(
          "author",
          "So the people across have been turning *their* dial for us? That is almost touching.",
        ),
      ),
    ],
  },
  {
    key: "small-orders-card",
    by: "buildings/en2",
    posted: { daysAgo: 185 },
    kind: "improve",
    category: "rules",
    pull: 7,
    title: "A purchase card for caretakers, up to 60 a week",
    problem:
      "A hinge costs 4.20. The order for a hinge takes nine days and a cost centre. In those nine days the door is held by a chair, which is a fire risk, about which I then get a letter.",
    proposal:
      "A card per site for small parts, receipts by photograph, one look a month by Finance.",
    beneficiary: "Doors, chairs, and schools that wait for a tap washer.",
    talk: [
      says(
        "finance/en2",
        "I wrote some of those letters to you, I had no idea about the chair. Cards are possible under the framework contract, nobody has ever asked.",
      ),
      says("meals/en2", "Could a kitchen have one? The fuse for my oven took until Easter."),
      says(
        "finance/en5",
        "60 is too low to be useful and too high to be ignored. I would say 150 a month, freely spread.",
        says("author", "Better than mine. Taken."),
      ),
      later(
        7,
        says(
          "resources/m1",
          "I asked three other public bodies: losses with such cards are below half a per cent. Let us try five sites for six months and publish every receipt total.",
        ),
      ),
      says("parks/en3", "Site number six here, in case one of the five gets lost."),
    ],
  },
  {
    key: "velos-service",
    by: "buildings/fr1",
    posted: { daysAgo: 262 },
    kind: "new",
    category: "green",
    pull: 6,
    title: "Douze vélos cargo électriques à la place de six vieilles camionnettes",
    problem:
      "J'entretiens six camionnettes qui font en moyenne 9 km par jour en centre-ville. Elles sont au garage un jour sur cinq, et je m'ennuie de leurs embrayages.",
    proposal:
      "Douze vélos cargo, un abri avec prises, et moi qui me forme. On garde deux camionnettes pour les armoires et la pluie horizontale.",
    beneficiary:
      "Courrier, petits dépannages, bibliothèques ; et ceux qui cherchent une place de parking.",
    talk: [
      says(
        "libraries/en6",
        "Book boxes between three branches: yes! The hill to the fourth branch: have you *seen* the hill?",
      ),
      later(
        4,
        says(
          "author",
          "Le moteur l'a vue. Essai fait jeudi avec 80 kg de livres, arrivé sans transpirer.",
        ),
      ),
      says(
        "homecare/fr7",
        "Deux pour nos tournées du centre, s'il vous plaît. Avec des coffres qui ferment à clé.",
      ),
      says(
        "finance/en3",
        "Six vans cost 31,000 a year all in. Twelve bicycles about 9,000 after the purchase. It pays back before the third winter.",
      ),
      says(
        "buildings/en6",
        "Who carries the drill stand when it rains sideways? I support it, I just want two vans kept in writing.",
      ),
    ],
  },
  {
    key: "sanitaires-agents",
    by: "waste/fr2",
    posted: { daysAgo: 521 },
    kind: "new",
    category: "field",
    pull: 4,
    title: "Une carte des toilettes ouvertes aux équipes de terrain",
    problem:
      "En tournée, les hommes s'arrangent, disent-ils. Les femmes comptent les cafés. On ne boit plus l'été, ce qui n'est pas malin.",
    proposal:
      "Autoriser les agents en tenue à utiliser les sanitaires de tous nos bâtiments et en faire une carte, horaires compris.",
    beneficiary: "Voirie, collecte, parcs, soins à domicile, inspection : environ 400 personnes.",
    talk: [
      says("homecare/fr1", "J'en connais onze par cœur. Je les mets sur la carte dès ce soir."),
      says(
        "libraries/en2",
        "Every branch is open to you. Ask for the staff key at the desk, no questions.",
      ),
      says("roads/en4", "Thank you for writing this down. It took somebody to say it."),
    ],
  },
  {
    key: "meeting-room-noshow",
    by: "executive/en2",
    posted: { hoursAgo: 9 },
    kind: "stop",
    category: "places",
    pull: 4,
    title: "End recurring room bookings that nobody remembers making",
    problem:
      "Room 2.14 is reserved every Monday for *Steering group relocation*. The relocation was six years ago. Meanwhile four of us hold an interview in the stairwell.",
    proposal: "Every recurring booking ends after six months unless someone presses *keep*.",
    beneficiary: "People in stairwells.",
    talk: [],
  },
];
