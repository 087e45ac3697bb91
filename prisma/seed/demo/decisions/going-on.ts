import {
  accept,
  acceptOnAppeal,
  appeal,
  asks,
  course,
  decline,
  pilot,
  prepare,
  review,
  type IdeaCourse,
} from "#prisma/seed/demo/decisions/course.ts";

/** Ideas that are being looked at, have been accepted, or are being tried. */
export const goingOn: readonly IdeaCourse[] = [
  course(
    "leftover-evening",
    review(6),
    accept(
      15,
      "fits",
      "The food inspectors have written down what may travel and for how long. The rest is a van that passes there anyway.",
    ),
    pilot(20, "Two kitchens, Mondays to Thursdays, until the summer."),
  ),
  course(
    "female-boots",
    review(5),
    accept(
      12,
      "safer",
      "Shoes that do not fit are not protective equipment. The contract is being changed.",
    ),
    pilot(30, "The first sizes are with the inspection team and the north depot."),
  ),
  course(
    "langue-des-signes",
    review(8),
    accept(20, "many", "Le service existe et se paie à la minute. On commence par deux guichets."),
    pilot(15, "Aux guichets de Lanvel et du port."),
  ),
  course(
    "birth-and-everything",
    asks("citizens/en1", 3),
    review(4),
    accept(
      25,
      "many",
      "Three of the five offices can share the declaration as the law stands. We begin with those.",
    ),
    pilot(30, "At the hospital's own counter, for births from this month on."),
  ),
  course(
    "test-with-us",
    review(7),
    accept(
      14,
      "saves",
      "The last two systems would have been found out by a single day at a counter.",
    ),
    pilot(20, "With the new permits form: three officers, one day, before anything is signed."),
  ),
  course(
    "photo-proof-fixed",
    review(3),
    accept(9, "saves", "For handrails, signs and lamps. What can kill we still look at ourselves."),
    pilot(10),
  ),
  course(
    "letter-map",
    review(3),
    accept(8, "many", "The map exists; it only has to be printed. Outpatients begin."),
    pilot(10, "On the letters of three clinics."),
  ),
  course(
    "pharmacie-jeudi",
    review(4),
    accept(
      10,
      "saves",
      "Deux pharmacies sur trois sont d'accord pour le jeudi. La troisième essaie.",
    ),
    pilot(12, "Avec les vingt patients de la tournée nord."),
  ),
  course(
    "tonte-tardive",
    review(5),
    accept(
      12,
      "saves",
      "Deux fauches par an là où personne ne joue, et un panneau qui dit pourquoi.",
    ),
    pilot(15, "Sur quatre pelouses, jusqu'à l'automne."),
  ),
  course(
    "read-my-own-file",
    review(4),
    accept(
      12,
      "many",
      "The list of missing documents is already in the system. Showing it needs a sign-in, which comes in spring.",
    ),
  ),
  course(
    "parking-card-carers",
    review(9),
    accept(
      25,
      "fits",
      "The wardens' office agrees to one card with one look. Printing waits for the new design.",
    ),
  ),
  course(
    "guichet-mobile-ile",
    review(5),
    accept(15, "fits", "Un jeudi par mois, avec le bac de neuf heures. Reste à trouver la salle."),
  ),
  course(
    "plain-queue-screen",
    review(6),
    accept(
      18,
      "many",
      "The screens can do it. The supplier wants forty days, and we hold them to it.",
    ),
  ),
  course(
    "fine-free-children",
    review(5),
    accept(
      20,
      "many",
      "Late fees of children bring in less than it costs to write the letters. They end with the school year.",
    ),
  ),
  course(
    "one-staff-search",
    asks("it/m1", 2),
    review(5),
    accept(
      14,
      "many",
      "People write what they do into their profile, and the directory searches it.",
    ),
  ),
  course(
    "travel-claims",
    review(7),
    accept(
      20,
      "saves",
      "Claims below sixty euros are paid at once. One in twenty is looked at afterwards.",
    ),
  ),
  course(
    "small-orders-card",
    review(10),
    accept(
      30,
      "saves",
      "The auditors agree to a card of sixty a week with a receipt each. The bank delivers eight to begin with.",
    ),
  ),
  course(
    "appointment-letter-map",
    review(4),
    accept(10, "many", "The door goes on the letter with the next print run."),
  ),
  course(
    "salt-by-sensor",
    review(6),
    accept(
      16,
      "saves",
      "Four sensors, on the bridges first. They pay for themselves in one ordinary winter.",
    ),
  ),
  course(
    "parrain-nouveaux",
    review(5),
    accept(
      12,
      "fits",
      "Volontaires d'abord, une heure toutes les deux semaines pendant trois mois.",
    ),
  ),
  course(
    "menus-partages",
    review(8),
    accept(
      22,
      "fits",
      "Le carnet sera tenu par les cuisines elles-mêmes, une recette par mois chacune.",
    ),
  ),
  course(
    "allergy-lanyards",
    decline(
      4,
      "law",
      "The lanyards are in the safety plan that the schools have signed. We cannot take them away alone.",
    ),
    appeal(
      5,
      "The plan asks that staff know who has an allergy. It does not ask that every child in the hall knows. A card at the hatch does the same.",
    ),
    acceptOnAppeal(
      8,
      "safer",
      "The plan allows a card at the hatch; I have asked the schools' doctor. The lanyards go as soon as the cards are printed.",
    ),
  ),
  course(
    "formulaire-unique-cantine",
    review(5, "Nous vérifions avec la protection des données ce qui peut être partagé."),
  ),
  course("siren-test-text", review(4)),
  course(
    "key-safes",
    review(6, "The insurers have been asked. We write here as soon as they answer."),
  ),
  course("call-back-slot", review(3)),
  course("planche-photos", review(9)),
  course("courriel-bilingue", review(5)),
  course(
    "one-visit-inspection",
    asks("safety/m1", 3),
    review(2),
    prepare(
      4,
      6,
      "accepted",
      "saves",
      "The four services have agreed on one date a year and one report. It begins with new restaurants in June.",
    ),
  ),
  course(
    "wheelchair-coin",
    review(3),
    prepare(
      5,
      null,
      "not_now",
      "tried",
      "We had coin locks until 2019: people without a coin carried their mother. Before this goes out I want to talk to the author.",
    ),
  ),
  course(
    "night-works-notice",
    review(2),
    prepare(
      5,
      3,
      "accepted",
      "many",
      "Texts go out two days before, with the hours that will be loud. We begin with the ring road.",
    ),
  ),
  course("voyageurs-info", review(8)),
  course("two-day-visit", review(6)),
  course(
    "whisper-line",
    review(
      1,
      "I sat at the desk on Tuesday and heard what you mean. We look at the room this week.",
    ),
  ),
];
