import { says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Counters on the coast: identity cards, births, the island. */
export const coastIdeas: readonly IdeaText[] = [
  {
    key: "photo-booth-guichet",
    by: "guichets/fr1",
    posted: { daysAgo: 1 },
    kind: "improve",
    category: "public",
    pull: 8,
    title: "Un appareil photo au guichet pour ne plus renvoyer les gens chez le photographe",
    problem:
      "Une demande de carte d'identité sur six est refusée à cause de la photo. La personne a pris une demi-journée, payé huit euros de cabine, et je dois lui dire de revenir.",
    proposal:
      "Installer un appareil fixe avec fond neutre au guichet, relié au dossier. La photo est contrôlée tout de suite et, si elle ne va pas, on la refait en trente secondes.",
    beneficiary:
      "Les usagers, surtout les parents avec un bébé qui ne regarde jamais l'objectif, et nous qui n'aurons plus à jouer les mauvais juges.",
    talk: [
      says(
        "guichets/fr3",
        "Le bébé, on le pose sur une chemise blanche par terre. C'est notre studio actuel. Je soutiens.",
      ),
      says(
        "guichets/en1",
        "Same at the harbour office: Tuesday I sent away a man of 84 because his glasses reflected the window. He had come by two buses.",
        says(
          "author",
          "Exactement. Et la cabine la plus proche est à la gare, à quarante minutes à pied.",
        ),
      ),
      says(
        "resources/en3",
        "A question from data protection: the picture should go straight into the file and never stay on the camera's card. If that is in the specification, I see no obstacle.",
      ),
      says(
        "guichets/m1",
        "J'ai demandé un prix : environ 900 € par poste, éclairage compris. Les photographes du quartier nous écriront, il faudra leur parler avant.",
        says(
          "guichets/fr4",
          "Mon beau-frère est photographe et vit des mariages, pas de nos cartes d'identité. Ça ira.",
        ),
      ),
    ],
  },
  {
    key: "langue-des-signes",
    by: "guichets/fr3",
    posted: { daysAgo: 203 },
    kind: "new",
    category: "public",
    pull: 6,
    title: "Un interprète en langue des signes à distance, sur tablette, dans chaque guichet",
    problem:
      "Quand une personne sourde se présente, on s'écrit sur un bloc-notes. Pour un décès ou une séparation, c'est indigne et nous faisons des erreurs.",
    proposal:
      "Un abonnement à un service d'interprétation vidéo, une tablette par site, et une affichette à l'entrée avec le pictogramme. Une heure de prise en main suffit.",
    beneficiary:
      "Environ 300 usagers sourds sur notre bande côtière, leurs familles, souvent leurs enfants qui traduisent à leur place.",
    talk: [
      says(
        "hospital/fr1",
        "À l'hôpital nous l'avons aux urgences depuis l'an dernier. Le son n'importe pas, la lumière oui : sans bon éclairage l'interprète ne voit pas les mains.",
        says("author", "Merci ! Combien de temps d'attente pour avoir quelqu'un ?"),
        says("hospital/fr1", "Deux à cinq minutes en journée. Le soir, parfois personne."),
      ),
      says(
        "finance/fr2",
        "Le contrat de l'hôpital permet d'ajouter des sites sans nouveau marché. Dites-moi combien de tablettes et je fais le calcul.",
      ),
      says(
        "guichets/fr6",
        "Je suis volontaire pour apprendre au moins à dire bonjour et « patientez » correctement.",
      ),
    ],
  },
  {
    key: "birth-and-everything",
    by: "guichets/en2",
    posted: { daysAgo: 141 },
    kind: "improve",
    category: "rules",
    pull: 7,
    title: "A birth should be declared once, not in five places",
    problem:
      "New parents tell the hospital, then us, then Benefits, then the nursery list, then the waste service for the extra nappy bin. Every one of us asks for the same certificate we issued ourselves.",
    proposal:
      "When we register a birth, ask one question: *may we tell the others?* With a yes, the name and date go to Benefits, nurseries and waste. With a no, nothing changes.",
    beneficiary: "About 2,400 families a year who are not sleeping anyway.",
    talk: [
      says("waste/en2", "We would love this. The nappy bin form is the saddest form we own."),
      says(
        "benefits/en4",
        "Our system wants the parent's file number, not the child's. We would need a matching step, and matching by name goes wrong with twins and with Le Gall.",
        says(
          "author",
          "We have the parent's number at the desk, it is on the livret. Would sending that be enough?",
        ),
        says("benefits/en4", "Then most of my objection is gone."),
      ),
      says(
        "resources/en3",
        "Consent per recipient rather than one for all, please, and a line on how to take it back. Otherwise this is a model case of what the law actually wants.",
      ),
      says(
        "hospital/en3",
        "The ward could hand out the question on paper so parents have thought about it before they stand at your counter.",
      ),
    ],
  },
  {
    key: "guichet-mobile-ile",
    by: "guichets/fr2",
    posted: { daysAgo: 61 },
    kind: "new",
    category: "public",
    pull: 6,
    title: "Prendre le bac une fois par mois : un guichet mobile sur l'île d'Ormel",
    problem:
      "Les 640 habitants d'Ormel prennent le bac, attendent la marée et perdent une journée pour signer un papier. Beaucoup renoncent, et nous les retrouvons en situation irrégulière sans l'avoir voulu.",
    proposal:
      "Une permanence mensuelle dans la salle de l'école, avec une valise (ordinateur, imprimante, lecteur de carte). Deux agents, un horaire calé sur la marée, et la bibliothèque mobile qui vient le même jour.",
    beneficiary: "Les îliens, en premier les personnes âgées et les pêcheurs.",
    talk: [
      says(
        "libraries/fr1",
        "Le bibliobus traverse déjà le deuxième mardi. Il reste une place et demie à l'avant, et nous avons du café.",
        says("author", "Vendu. Le café compte comme argument officiel."),
      ),
      says(
        "guichets/fr5",
        "J'habite Ormel. Le réseau dans l'école tombe dès qu'il y a du vent : prévoir de travailler hors ligne.",
      ),
      says(
        "homecare/fr3",
        "Nous y allons le jeudi pour les soins. On pourrait au moins déposer les dossiers papier en attendant.",
      ),
      says(
        "guichets/m1",
        "Je suis favorable sur le principe. Ce qui m'inquiète, c'est l'équipe réduite à terre ce jour-là : je regarde les plannings sur trois mois avant de répondre.",
        says(
          "guichets/fr6",
          "On pourrait fermer le guichet du port le mardi après-midi, il y passe quatre personnes.",
        ),
      ),
    ],
  },
];
