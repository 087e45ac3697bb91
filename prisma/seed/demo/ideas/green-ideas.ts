import { later, says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Parks, shores, recycling and energy. */
export const greenIdeas: readonly IdeaText[] = [
  {
    key: "repair-corner",
    by: "waste/en4",
    posted: { daysAgo: 8 },
    kind: "new",
    category: "green",
    pull: 7,
    title: "A “still good” shelf at the recycling centres",
    problem:
      "Every Saturday I throw working kettles, bicycles and a piano (once) into the crusher, with the person who brought them watching and asking whether nobody wants it.",
    proposal:
      "A covered shelf where people may leave and take things for a week. A sign says what is not allowed: anything with gas, mattresses, and paint.",
    beneficiary: "Families furnishing a first flat, and my conscience.",
    talk: [
      says(
        "waste/fr2",
        "On l'a essayé il y a six ans : des revendeurs attendaient à l'ouverture et prenaient tout. Il faudrait une limite de trois objets par visite.",
        says("author", "Three per visit is good. I would also open it an hour after the gate."),
      ),
      says(
        "benefits/en3",
        "I have households arriving with two suitcases. Could we hand out a voucher for an early slot?",
      ),
      says(
        "waste/m1",
        "Insurance was the reason it stopped, not the dealers. I asked again: electrical things need a tested sticker, the rest is fine.",
      ),
      says(
        "learning/en1",
        "The technical school tests appliances as exam practice and has nothing to test. Shall I introduce you?",
      ),
      says("author", "Yes please!! That would close the circle."),
    ],
  },
  {
    key: "tonte-tardive",
    by: "parks/fr1",
    posted: { daysAgo: 104 },
    kind: "improve",
    category: "green",
    pull: 6,
    title: "Tondre deux fois par an au lieu de douze sur les grandes pelouses sans jeux",
    problem:
      "Nous passons 300 heures par mois sur des pelouses où personne ne s'assoit. Pendant ce temps les aires de jeux attendent leurs réparations.",
    proposal:
      "Classer les pelouses en trois familles :\n\n1. **jeux et pique-nique** : tonte comme aujourd'hui\n2. **bords et talus** : deux fauches\n3. **entre les deux** : une allée tondue, le reste libre\n\nEt un petit panneau qui explique, sinon on nous dira paresseux.",
    beneficiary: "Les papillons, les enfants des aires de jeux, nos oreilles.",
    talk: [
      says(
        "parks/en1",
        "Full support. In the reserve we learned that a mown edge of one metre makes people accept anything behind it.",
      ),
      says(
        "contact/en3",
        "Expect calls about ticks and rats. If you give us three sentences we can answer them kindly.",
      ),
      says(
        "author",
        "Les trois phrases arrivent. Les tiques aiment surtout les lisières, donc l'allée tondue protège.",
      ),
      says(
        "roads/en5",
        "At junctions the long grass hides small children and deer. Please leave us the triangles.",
        says(
          "parks/fr3",
          "Les triangles de visibilité restent courts, c'est promis, et c'est même écrit dans la carte.",
        ),
      ),
    ],
  },
  {
    key: "water-fountains",
    by: "parks/en3",
    posted: { daysAgo: 146 },
    kind: "new",
    category: "green",
    pull: 5,
    title: "Drinking fountains at the six busiest bus stops and beaches",
    problem:
      "In summer I empty bins that are nine-tenths water bottles, at beaches where a water pipe runs two metres below the bin.",
    proposal:
      "Simple outdoor taps with a push button and a bowl for dogs. Turned off in the frost months by the same person who drains the toilets.",
    beneficiary: "Walkers, bus drivers, dogs.",
    talk: [
      says(
        "buildings/en5",
        "A frost-proof post is about 1,900 and two days of digging. Where the toilets are, half of that.",
      ),
      says(
        "health/en3",
        "If you count anything, count the heat-wave days. That is what convinces the health side.",
      ),
      says(
        "waste/en7",
        "Less weight in the bins means one lorry fewer on Sundays. I can look at the scales.",
      ),
    ],
  },
  {
    key: "algues-brouette",
    by: "parks/fr2",
    posted: { daysAgo: 212 },
    kind: "improve",
    category: "together",
    pull: 4,
    title: "Donner les algues d'échouage aux jardiniers au lieu de les transporter à 40 km",
    problem:
      "Après chaque tempête nous chargeons dix camions d'algues vers un centre lointain. Au retour, les mêmes camions rapportent du compost acheté.",
    proposal:
      "Une aire de rinçage derrière les serres, et un samedi par mois où les habitants viennent avec leur brouette.",
    beneficiary: "Les serres, les jardins partagés, et la route de la côte.",
    talk: [
      says(
        "inspection/fr1",
        "Attention aux algues vertes en fermentation : gaz dangereux. Il faut les ramasser dans les 24 heures ou pas du tout.",
      ),
      says("author", "Oui, seulement le goémon brun et frais. Le vert part toujours au centre."),
      says(
        "waste/fr3",
        "Le compost acheté nous coûte 22 € la tonne, les camions à vide encore plus. Je signe.",
      ),
    ],
  },
  {
    key: "lights-off-archive",
    by: "buildings/en4",
    posted: { daysAgo: 425 },
    kind: "improve",
    category: "green",
    pull: 4,
    title: "Switch corridors to presence lighting, starting with the building that never sleeps",
    problem:
      "I lock up at ten and 380 lamps stay on for nobody, because one switch serves the whole floor and the alarm panel hangs on the same circuit.",
    proposal:
      "Separate the circuits on two floors first, measure for a quarter, then decide on the other nine with real figures.",
    beneficiary: "The electricity bill, and the owl that is confused by the west stairs.",
    talk: [
      says(
        "archives/fr2",
        "Pour les magasins d'archives, la lumière est un ennemi : nous serions ravis d'être dans le noir.",
      ),
      says(
        "buildings/fr3",
        "J'ai ouvert l'armoire du 2e étage : séparer les circuits prend une journée, pas trois. Les plans étaient faux.",
      ),
      says(
        "hr/en5",
        "Cleaners start at five and told me they feel unsafe in dark corridors. Ask them where the sensors should be.",
      ),
      later(
        3,
        says(
          "author",
          "Asked. Two sensors moved to the stair doors, and they get a master switch.",
        ),
      ),
    ],
  },
  {
    key: "beach-bins-tide",
    by: "parks/en2",
    posted: { daysAgo: 536 },
    kind: "stop",
    category: "green",
    pull: 3,
    title: "Stop putting bins below the storm line",
    problem: "Each autumn the sea takes about fifteen of our bins and returns the contents.",
    proposal:
      "Move them up to the path, and put a sign where they used to be. People will walk forty metres.",
    beneficiary: "Seals, and whoever fishes the bins out (me).",
    talk: [
      says(
        "waste/en3",
        "Also easier for the lorry. I never understood why we reverse onto a beach.",
      ),
      says("parks/fr2", "Certains marcheurs râleront. La mer aussi râle, et plus fort."),
    ],
  },
];
