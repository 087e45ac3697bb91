import { later, says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Inspectors and everyone else who works from a car and a clipboard. */
export const fieldIdeas: readonly IdeaText[] = [
  {
    key: "one-visit-inspection",
    by: "inspection/en1",
    posted: { daysAgo: 21 },
    kind: "improve",
    category: "together",
    pull: 7,
    title: "One joint visit for a new restaurant instead of four in five weeks",
    problem:
      "A new kitchen gets me, then the building inspector, then fire safety, then labour. Each of us wants a different week, and twice I have asked for a sink exactly where the fire officer later wanted an exit.",
    proposal:
      "For openings only: one date, everybody in the room, one list with four signatures. Later checks remain separate and unannounced.",
    beneficiary:
      "Small owners with a loan running, and inspectors who would agree before speaking.",
    talk: [
      says("inspection/en2", "As the building half of the sink story: yes. We looked foolish."),
      says(
        "inspection/en3",
        "Labour inspection should not arrive as part of a friendly welcome party. Workers talk to me when nobody else is in the room.",
        says(
          "author",
          "Good objection. Three of us jointly then, and you separately, with the opening date shared so that you know.",
        ),
        says("inspection/en3", "With that I am in favour."),
      ),
      says(
        "permits/en2",
        "We issue the opening licence and could offer the date in the same letter. Owners ask us for it anyway.",
      ),
      says(
        "civil/fr1",
        "Pour la sécurité incendie, un créneau fixe le mardi matin nous irait très bien.",
      ),
      later(
        3,
        says(
          "citizens/m1",
          "I looked at the last twenty openings: 34 days between the first and the last visit on average, with rent to pay each day. I would like to see a trial with ten.",
        ),
      ),
    ],
  },
  {
    key: "checklist-offline",
    by: "inspection/fr1",
    posted: { daysAgo: 2 },
    kind: "improve",
    category: "digital",
    pull: 6,
    title: "Une grille d'inspection qui fonctionne en chambre froide et en sous-sol",
    problem:
      "L'application exige du réseau. Dans une chambre froide il n'y en a jamais, donc j'écris sur du carton, puis je recopie le soir. Le carton gèle d'ailleurs moins vite que la tablette.",
    proposal:
      "Une version hors ligne de la grille, qui se synchronise au bureau, avec photos. Même pour la moitié des rubriques, ce serait un progrès.",
    beneficiary: "Quatorze inspecteurs, et les commerces qui recevraient le rapport le jour même.",
    talk: [
      says(
        "inspection/en4",
        "Underground car parks are the same. I walk up the ramp after every question like a diver coming up for air.",
      ),
      says(
        "it/fr3",
        "La plateforme sait faire, à condition de découper la grille en pages plus petites. Pouvez-vous m'envoyer la plus longue ?",
      ),
      says("author", "217 questions. Je te l'envoie, assieds-toi avant d'ouvrir."),
    ],
  },
  {
    key: "photo-proof-fixed",
    by: "inspection/en2",
    posted: { daysAgo: 124 },
    kind: "stop",
    category: "rules",
    pull: 6,
    title: "Do not drive back to look at a handrail: accept a photograph",
    problem:
      "About 40 % of my trips are second visits to see that a small thing was repaired. I drive fifty minutes to look at a handrail for one.",
    proposal:
      "For a list of twenty minor faults a dated picture closes the case. I return only if the picture is unconvincing, plus one in ten at random.",
    beneficiary: "Owners, the air, and the serious cases that wait while I admire handrails.",
    talk: [
      says(
        "inspection/en6",
        "What about old photos? Someone sent me a picture with leaves on the trees. It was February.",
      ),
      says(
        "author",
        "Ask for a note with the case number in the picture. It is what people do when selling bicycles.",
      ),
      says(
        "executive/en4",
        "The one in ten at random is what makes this acceptable for audit. Please keep it in writing.",
      ),
      says("roads/en4", "We could use the same rule for small signs. Same drive, same admiration."),
    ],
  },
  {
    key: "female-boots",
    by: "inspection/en5",
    posted: { daysAgo: 254 },
    kind: "improve",
    category: "work",
    pull: 6,
    title:
      "Safety shoes and jackets in women's sizes, from the same catalogue and at the same speed",
    problem:
      "My boots are men's 40 with two pairs of socks. Women's 37 exists *on special order*, eleven weeks, with a justification. What is there to justify?",
    proposal:
      "Put both cuts in the standard catalogue. Keep ten pairs of the small sizes in stock at the depot.",
    beneficiary:
      "Around 130 women in Roads, Waste, Inspection and Customs, and the men with small feet who never say so.",
    talk: [
      says("roads/en4", "I have been buying my own for six years. Kept the receipts out of spite."),
      says(
        "waste/fr2",
        "Les vestes aussi : les manches trop longues se prennent dans le lève-conteneur. Ce n'est pas une question de mode.",
      ),
      later(
        2,
        says(
          "finance/en2",
          "The supplier has had them on the price list all along. I have added 36 to 39 to the catalogue, please look on Thursday.",
        ),
      ),
      later(
        5,
        says(
          "author",
          "Looked on Thursday. Ordered. Delivered in four days. I am wearing them while I type.",
        ),
      ),
      says("roads/m1", "Kerry-Ann, hand me the receipts."),
    ],
  },
  {
    key: "visit-notes-between",
    by: "inspection/fr3",
    posted: { daysAgo: 337 },
    kind: "new",
    category: "together",
    pull: 3,
    title: "Prévenir le collègue suivant quand une visite se passe mal",
    problem:
      "Un exploitant a enfermé un collègue dans une réserve. Deux mois après, une agente de la voirie s'y est rendue seule, sans rien savoir.",
    proposal:
      "Un signal par adresse, sans récit ni nom : « y aller à deux ». Il s'efface au bout d'un an sauf nouvel incident.",
    beneficiary: "Tous ceux qui sonnent aux portes.",
    talk: [
      says(
        "homecare/fr6",
        "Nous avons un cahier pour cela, il a sauvé plus d'une journée. Le partager serait un vrai soulagement.",
      ),
      says(
        "resources/en3",
        "An address flag is personal data. Possible with a reason, a date of deletion and a right to object. I will help to write it properly rather than say no.",
      ),
      says(
        "benefits/en6",
        "Please include visits to our clients as well. And the person behind the door deserves to know there is a flag.",
      ),
    ],
  },
];
