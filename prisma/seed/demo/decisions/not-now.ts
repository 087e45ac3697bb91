import {
  accept,
  appeal,
  course,
  decline,
  pilot,
  review,
  stop,
  uphold,
  type IdeaCourse,
} from "#prisma/seed/demo/decisions/course.ts";

/** Ideas that are not carried out for now, and why. */
export const notNow: readonly IdeaCourse[] = [
  course(
    "appeal-by-voice",
    review(6),
    decline(
      15,
      "law",
      "The law asks for an appeal in writing. We have put it on the list for the ministry; until it changes we help people write it at the counter.",
    ),
  ),
  course(
    "shared-seizure-store",
    review(8),
    decline(
      20,
      "cost",
      "The two stores are full on the same days. One for both would have to be as large as both.",
    ),
  ),
  course(
    "map-of-forms",
    review(10),
    decline(
      30,
      "time",
      "Counting 412 forms by hand would take somebody half a year. The new system counts by itself; then we will.",
    ),
  ),
  course(
    "sanitaires-agents",
    review(5),
    decline(
      12,
      "underway",
      "La ville prépare la même carte pour tout le monde, équipes comprises. Nous leur avons donné vos adresses.",
    ),
  ),
  course(
    "beach-bins-tide",
    review(4),
    decline(10, "underway", "The bins move up with the new beach plan, which is being printed."),
  ),
  course(
    "ascenseur-brancards",
    review(7),
    decline(
      18,
      "tried",
      "Essayé en 2022 : les familles attendaient vingt minutes et prenaient l'escalier de secours. Un troisième ascenseur est au budget de l'an prochain.",
    ),
  ),
  course(
    "borrow-a-drill",
    review(5),
    decline(
      14,
      "money",
      "L'assurance des outils coûte plus que les outils. Nous reprendrons l'idée si une association la porte avec nous.",
    ),
  ),
  course(
    "algues-brouette",
    review(6),
    decline(
      20,
      "law",
      "Tant que les algues sont classées comme déchet, nous ne pouvons pas les donner. La demande de déclassement est partie.",
    ),
  ),
  course(
    "shared-desk-printer",
    review(4),
    decline(
      16,
      "underway",
      "The contract for the little printers ends next year and is not renewed. Nothing has to be decided for them to go.",
    ),
  ),
  course(
    "meeting-free-morning",
    decline(
      6,
      "cost",
      "Half of our meetings are with people who are not ours. What we can do: none of our own before ten on Fridays, from next month.",
    ),
  ),
  course(
    "water-fountains",
    review(5),
    accept(12, "many", "Two to begin with, at the bus station and the north beach."),
    pilot(15),
    stop(
      30,
      "money",
      "They are liked and they stay; four more cannot be paid for this year.",
      "Each was repaired twice, always the button. A foot pedal lasts. Place them where somebody can see them.",
    ),
  ),
  course(
    "sign-graveyard",
    review(4),
    decline(
      10,
      "cost",
      "Turning and re-filming a sign costs more than a new one; the figures are below in the discussion.",
    ),
    appeal(
      6,
      "The figures count new posts as well. Posts can stay: then reuse is cheaper by a third.",
    ),
    uphold(
      9,
      "I have gone through it with the workshop. Without posts it is cheaper, but the old sheets do not carry the film the norm asks for. It stays, and we ask the maker to take the sheets back.",
    ),
  ),
  course(
    "dog-rest",
    review(5),
    decline(
      12,
      "money",
      "The quay's budget is spent until next summer, and a roof there needs the port's consent.",
    ),
    appeal(
      10,
      "A sail and four posts are enough, and the port's master has told me that he agrees. It is about three hundred euros, not about a roof.",
    ),
  ),
];
