import { later, says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Customs and civil protection. */
export const borderIdeas: readonly IdeaText[] = [
  {
    key: "ferry-pre-declaration",
    by: "customs/en1",
    posted: { daysAgo: 5 },
    kind: "improve",
    category: "digital",
    pull: 7,
    title: "Let drivers declare on the ferry, while they have two hours and nothing to do",
    problem:
      "Ninety lorries roll off at 6:10 and each driver fills in the same paper against my window. The last one leaves at nine with his fish no longer as happy as it was.",
    proposal:
      "A poster on board with a code, a short form in eight languages, and at the ramp we only check. Paper remains for those who prefer it.",
    beneficiary: "Drivers, fish, and officers who would look at loads and not at handwriting.",
    talk: [
      says(
        "customs/en3",
        "The declaration clerks support this with one condition: reference number in large print. Squinting at phones in the rain is no progress.",
      ),
      says(
        "it/en4",
        "Is there a network on the ferry? If not the form must work offline and send at the ramp, which is doable but has to be known from the start.",
      ),
      says(
        "author",
        "There is ship wifi that dies halfway. So offline, please.",
        says(
          "it/en4",
          "Good. Then I would like to stand at your window one morning before I draw anything.",
        ),
        says("author", "6:00, bring gloves."),
      ),
      says(
        "customs/fr1",
        "Certains chauffeurs partagent un téléphone à trois. Prévoir aussi une borne sur le quai.",
      ),
      later(
        2,
        says(
          "customs/m1",
          "I spoke with the ferry company: the poster is fine, and they offer thirty seconds in the safety announcement. Eight languages is the slow part, we have five.",
        ),
      ),
    ],
  },
  {
    key: "dog-rest",
    by: "customs/en4",
    posted: { daysAgo: 76 },
    kind: "improve",
    category: "field",
    pull: 6,
    title: "A shaded rest place for the search dogs on the quay",
    problem:
      "After forty minutes a dog's nose is tired, in the sun after twenty. We rest in the van with the engine on for the cooling.",
    proposal:
      "A roof, a water tap, a fan, behind shed 3 where no lorries pass. Rosie, who has found more than all of us, has no other demands.",
    beneficiary: "Four dogs, their handlers, fewer missed loads, less diesel.",
    talk: [
      says("buildings/en3", "I will build this personally. Do they like planks or pallets?"),
      says(
        "customs/en2",
        "As a person working on the same quay at 34 degrees: may we use the roof too?",
      ),
      says("author", "Only if Rosie agrees. She agrees."),
      says(
        "inspection/fr1",
        "Un point d'eau potable servirait aussi aux contrôles de poisson, on porte des bidons depuis le bureau.",
      ),
    ],
  },
  {
    key: "shared-seizure-store",
    by: "customs/en6",
    posted: { daysAgo: 193 },
    kind: "improve",
    category: "together",
    pull: 4,
    title: "One cold store for seized goods with Food Inspection",
    problem:
      "We rent a cold container. Fifty metres away, Inspection rents a cold container. On most days both are half empty and both hum.",
    proposal:
      "One, with two cages and two keys. Whoever seizes puts a tag with date and unit on the pallet.",
    beneficiary: "Both budgets: about 14,000 a year, and the neighbours who hear the hum.",
    talk: [
      says(
        "inspection/en1",
        "Evidence for court must not be reachable by others. Two cages with seals would do, I asked the prosecutor's clerk.",
      ),
      says(
        "finance/en6",
        "Your contract ends in May, theirs in September. If you tell me which to keep I will not renew the other.",
      ),
      says("customs/en7", "Keep theirs. Ours drips on the paperwork."),
    ],
  },
  {
    key: "voyageurs-info",
    by: "customs/fr2",
    posted: { daysAgo: 131 },
    kind: "improve",
    category: "public",
    pull: 5,
    title: "Des vitrines avec les vrais objets : ce qu'on peut rapporter et ce qu'on saisit",
    problem:
      "Nos affiches sont des listes de textes. Les voyageurs découvrent la règle quand je leur prends le fromage de leur grand-mère.",
    proposal:
      "Deux vitrines avant le contrôle, vert et rouge, avec les dix objets les plus saisis (en plastique pour le fromage) et des pictogrammes.",
    beneficiary:
      "Les familles qui rentrent de vacances, et nous, qu'on traite de voleurs de fromage.",
    talk: [
      says(
        "customs/en5",
        "I once took a jar of honey from a child. The child won, in the sense that I still think about it.",
      ),
      says(
        "archives/fr2",
        "Nous avons d'anciennes vitrines au sous-sol, solides et laides. Une couche de peinture et elles sont à vous.",
      ),
      says("learning/en2", "Could a class make the plastic cheese? I am serious."),
      says("author", "Une classe pour le fromage, j'adore. Il faudra aussi un saucisson."),
    ],
  },
  {
    key: "siren-test-text",
    by: "civil/en1",
    posted: { daysAgo: 30 },
    kind: "improve",
    category: "public",
    pull: 5,
    title: "Announce the siren test the evening before, and say what the tones mean",
    problem:
      "On each test day the emergency line takes about 240 calls asking whether it is real. Once it *was* real and people assumed a test.",
    proposal:
      "- A text the evening before: *test tomorrow 10:00, one long tone*\n- School radio reads it out\n- A card for the fridge with two tones and what to do\n\nNever test on the same weekday at the same hour without notice.",
    beneficiary: "Everybody within earshot, new residents most of all.",
    talk: [
      says(
        "contact/en1",
        "The 240 calls arrive in eleven minutes, during which somebody with chest pain cannot get through.",
      ),
      says(
        "civil/fr1",
        "Pour les personnes sourdes il faut le SMS aussi en cas de vraie alerte, pas seulement pour le test.",
      ),
      says(
        "executive/en2",
        "Press office is glad to help with the radio. Do we have the fridge card in more than two languages?",
        says("author", "Not yet. Pictures would carry most of it, two tones and an arrow uphill."),
      ),
      says(
        "meals/en2",
        "Give us a stack, every child gets one with lunch. Fridge reached by the shortest route.",
      ),
    ],
  },
  {
    key: "sandbag-list",
    by: "civil/en2",
    posted: { daysAgo: 365 },
    kind: "new",
    category: "together",
    pull: 5,
    title: "Know which colleagues live near which flood gate",
    problem:
      "In the last flood I sent a volunteer 17 km to a gate that two librarians could see from their kitchen.",
    proposal:
      "A voluntary list: street, phone, can lift or cannot. Used only in an alert, deleted each spring and asked anew.",
    beneficiary: "Low streets, and the volunteers who would walk instead of drive.",
    talk: [
      says(
        "libraries/en5",
        "I am one of the kitchens. I watched that gate for two hours not knowing I was allowed to touch it.",
      ),
      says(
        "hr/fr1",
        "Il faut préciser l'assurance : un collègue volontaire le dimanche est-il en service ? Je pose la question officiellement.",
      ),
      later(
        4,
        says(
          "civil/m1",
          "Answer came: once the duty officer has called you, you are on duty and insured. I will put that sentence at the top of the list.",
        ),
      ),
      later(6, says("author", "74 names in a week. Two of them can lift me.")),
    ],
  },
];
