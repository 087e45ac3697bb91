import { later, says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Care at people's homes. */
export const careIdeas: readonly IdeaText[] = [
  {
    key: "tournee-par-quartier",
    by: "homecare/fr1",
    posted: { daysAgo: 9 },
    kind: "improve",
    category: "field",
    pull: 8,
    title: "Organiser les tournées par quartier et non par ordre d'inscription",
    problem:
      "Hier j'ai traversé la ville quatre fois : 61 km pour onze patients, et j'ai croisé trois collègues dans les mêmes rues. Le planning suit l'ordre des dossiers.",
    proposal:
      "Découper le secteur en six quartiers et garder les mêmes patients par quartier. Un échange reste possible :\n\n- si un patient demande quelqu'un d'autre,\n- si un soin exige une qualification,\n- le week-end.",
    beneficiary:
      "Les patients, qui verraient trois visages au lieu de neuf, et nos dos, nos voitures et notre budget d'essence.",
    talk: [
      says(
        "homecare/fr6",
        "Neuf visages, c'est exactement ce que ma patiente de la rue des Mouettes m'a reproché.",
      ),
      says(
        "waste/en2",
        "I plan routes for bins, and people are not bins, but the first cut is the same. Give me anonymous addresses for one week and I will show you what the map says.",
        says("author", "Sans les noms c'est possible ? Alors volontiers."),
        says(
          "waste/en2",
          "Only house numbers rounded to the street corner. Done: 61 km becomes about 34.",
        ),
      ),
      says(
        "homecare/fr3",
        "Je ne suis pas d'accord avec les quartiers fixes. Celle qui hérite de la colline aura les escaliers toute l'année.",
        says("author", "Très juste. Rotation tous les quatre mois ?"),
        says("homecare/fr3", "Alors je vote pour."),
      ),
      later(
        2,
        says(
          "homecare/m1",
          "J'ai vérifié les heures de trajet payées : elles ont augmenté de 18 % en deux ans à nombre de patients égal. Je propose un essai sur deux quartiers.",
        ),
      ),
    ],
  },
  {
    key: "key-safes",
    by: "homecare/en1",
    posted: { daysAgo: 38 },
    kind: "new",
    category: "field",
    pull: 6,
    title: "Small key safes by the door for patients who cannot get up",
    problem:
      "I carry 23 keys. If I am ill, my replacement first drives to my house to fetch them, and a patient with morphine at eight gets it at ten.",
    proposal:
      "A code box by the door, with a code that changes when staff change, offered free to patients who live alone. Fire crews should be able to get the code from the duty officer.",
    beneficiary: "About 140 patients living alone, replacement nurses, and my handbag.",
    talk: [
      says(
        "civil/en2",
        "Seconded. We broke eleven doors last year for people who were glad to see us and less glad about the door.",
      ),
      says(
        "homecare/fr5",
        "Beaucoup de patients ont peur que « tout le monde ait le code ». Il faut que ce soit eux qui décident, et qu'ils puissent dire non sans discussion.",
        says(
          "author",
          "Yes. Offered, never required, and removed within a week if they change their mind.",
        ),
      ),
      says(
        "resources/en3",
        "Write down who learns the code and when it was last changed. A notebook at the base is enough, a shared chat is not.",
      ),
      says(
        "finance/en3",
        "38 a piece fitted, if Buildings does the fitting. That is cheaper than two doors.",
      ),
    ],
  },
  {
    key: "pharmacie-jeudi",
    by: "homecare/fr2",
    posted: { daysAgo: 118 },
    kind: "improve",
    category: "together",
    pull: 5,
    title: "Une seule livraison de pharmacie par patient et par semaine",
    problem:
      "Pour une même personne, je vois passer trois coursiers : pansements le lundi, nutrition le mercredi, médicaments le vendredi. Elle doit se lever trois fois pour ouvrir.",
    proposal:
      "Grouper les commandes le jeudi, jour où l'une de nous passe de toute façon, et demander aux fournisseurs de livrer à la base.",
    beneficiary: "Les patients qui se déplacent mal, et nous, qui vérifierions tout en une fois.",
    talk: [
      says(
        "homecare/fr4",
        "Pour les produits froids ça ne marche pas, notre base n'a qu'un frigo, et il y a mon déjeuner dedans.",
      ),
      says("author", "Alors tout sauf le froid. Et ton déjeuner est prioritaire."),
      says(
        "finance/fr2",
        "Les trois contrats arrivent à échéance la même année. C'est le bon moment pour écrire « un seul jour » dans le cahier des charges.",
      ),
    ],
  },
  {
    key: "parking-card-carers",
    by: "homecare/en2",
    posted: { daysAgo: 190 },
    kind: "new",
    category: "field",
    pull: 7,
    title: "A parking card for carers that wardens actually recognise",
    problem:
      "I have paid four fines this year out of my own pocket while washing somebody. Appealing takes longer than the wash.",
    proposal:
      "One card for all home-care cars, valid 45 minutes in residents' bays, with a picture of it sent to every warden. If it is misused, withdraw that one.",
    beneficiary:
      "61 carers, and patients at the end of the round who wait while we look for a space.",
    talk: [
      says(
        "inspection/en5",
        "We inspectors have the same problem with a different card that nobody recognises either. Could it be one card?",
      ),
      says(
        "roads/en3",
        "Signs team here. Residents will object to unlimited use, but 45 minutes is what delivery bays have, so there is a precedent and even a pictogram.",
      ),
      says(
        "permits/m1",
        "Residents' bays are our by-law. I read it again: the head of permits may grant exceptions for *care of persons*. That is me. I need a list of number plates.",
        says("author", "The list is in your inbox. I may have run to the computer."),
      ),
      says(
        "homecare/fr7",
        "Et pour celles qui font la tournée à vélo ? Un arceau devant la résidence des Tilleuls suffirait.",
      ),
    ],
  },
  {
    key: "telephone-solitude",
    by: "homecare/fr4",
    posted: { daysAgo: 268 },
    kind: "new",
    category: "together",
    pull: 5,
    title: "Un coup de fil le dimanche aux patients qui ne verront personne",
    problem:
      "Le dimanche nous passons pour les soins indispensables. Pour 90 personnes, cela veut dire aucune voix du samedi midi au lundi.",
    proposal:
      "Des collègues volontaires de tous les services appellent une personne, toujours la même, dix minutes. Le temps est compté comme temps de travail, une fois par mois.",
    beneficiary: "Des gens seuls, et peut-être aussi ceux qui appelleront.",
    talk: [
      says(
        "libraries/fr3",
        "Je veux bien. Je pourrais même lire une page du journal, à la bibliothèque les anciens me le demandent.",
      ),
      says(
        "hr/en2",
        "Counting it as working time is the hard part on a Sunday. Would Saturday at noon or Monday at eight help as much?",
      ),
      says("author", "Samedi à midi, oui, c'est le début du silence."),
      says(
        "contact/fr2",
        "Nous savons écouter des gens au téléphone, c'est même notre métier. Je propose une heure de formation pour les volontaires.",
      ),
    ],
  },
  {
    key: "wound-photo",
    by: "homecare/en3",
    posted: { daysAgo: 514 },
    kind: "new",
    category: "digital",
    pull: 4,
    title: "A safe way to send a photograph of a wound to the hospital nurse",
    problem:
      "I know I should not use my own phone, and so does everybody who does it anyway. The alternative is a forty-minute ambulance ride for a question of one minute.",
    proposal:
      "A camera inside the care record that never stores to the gallery, and a reply within the working day.",
    beneficiary:
      "Patients with slow wounds, and the clinic that could see ten pictures in the time of one visit.",
    talk: [
      says(
        "it/en3",
        "The record's app has this function, switched off. It was never approved because nobody asked in writing. Is this *in writing*?",
      ),
      says(
        "health/en1",
        "It is now. I need a rule on who looks, when, and what happens if nobody does.",
      ),
      says(
        "homecare/fr2",
        "Et l'accord du patient, à chaque fois, pas une case cochée il y a trois ans.",
      ),
    ],
  },
];
