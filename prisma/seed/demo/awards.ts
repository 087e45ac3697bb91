/** What people of the demonstration were given for what they changed, and whom colleagues have nominated. */
import type { PersonSlot } from "#prisma/seed/demo/types.ts";

interface DemoCitation {
  readonly key: string;
  readonly badge: string;
  readonly to: readonly PersonSlot[];
  readonly changed: string;
  readonly forWhom: string;
  /** The idea behind it. */
  readonly idea: string;
  readonly daysAgo: number;
}

export interface DemoAward extends DemoCitation {
  readonly by: PersonSlot;
  /** What its recipients answered; nothing yet when left out. */
  readonly answer?: "openly" | "quietly";
  readonly isRevoked?: boolean;
}

export interface DemoNomination extends DemoCitation {
  readonly by: PersonSlot;
  readonly secondedBy?: { readonly who: PersonSlot; readonly words: string };
  /** Why it was turned down. */
  readonly refused?: string;
}

export const demoAwards: readonly DemoAward[] = [
  {
    key: "one-lamp",
    badge: "open-door",
    by: "executive/m1",
    to: ["homecare/en1", "hospital/en2"],
    changed:
      "Nurses at home and on the ward look at the same picture of a wound, through one safe form: 61 journeys spared in eight weeks.",
    forWhom: "Patients who used to wait two days for somebody to come and look",
    idea: "wound-photo",
    daysAgo: 4,
    answer: "openly",
  },
  {
    key: "a-name-on-the-letter",
    badge: "felt-at-the-counter",
    by: "executive/m1",
    to: ["benefits/en2"],
    changed:
      "Every benefits letter carries a name and a direct number. Calls got shorter, and the switchboard lost a third of its transfers.",
    forWhom: "People who used to tell their story three times before somebody knew their file",
    idea: "one-caseworker-letter",
    daysAgo: 11,
    answer: "openly",
  },
  {
    key: "interprete",
    badge: "felt-at-the-counter",
    by: "executive/m1",
    to: ["benefits/fr1"],
    changed:
      "L’interprète est réservé dès la prise de rendez-vous : les entretiens annulés sont passés de onze à deux par mois.",
    forWhom: "Celles et ceux qui venaient deux fois pour un seul entretien",
    idea: "interpreter-first-visit",
    daysAgo: 26,
    answer: "openly",
  },
  {
    key: "two-minutes",
    badge: "critical-friend",
    by: "roads/m1",
    to: ["archives/en1"],
    changed:
      "Said that the first sensors left people who read a shelf in the dark, stood there with us for an afternoon, and found the two minutes.",
    forWhom: "Everybody who reads standing up, and the crews who now fit the sensors elsewhere",
    idea: "lights-off-archive",
    daysAgo: 18,
    answer: "openly",
  },
  {
    key: "fax",
    badge: "stopped-in-time",
    by: "permits/m1",
    to: ["permits/en3"],
    changed:
      "Took the fax number off our letters and counted for a month: three people asked for it, and each was glad to write instead.",
    forWhom: "Everybody who dialled a number that nobody picked up",
    idea: "stop-fax-number",
    daysAgo: 33,
    answer: "quietly",
  },
  {
    key: "borrowed-figures",
    badge: "felt-at-the-counter",
    by: "executive/m1",
    to: ["contact/en2"],
    changed:
      "Calls end in half the time since letters carry a direct number. The figures turned out to be those of Social Benefits.",
    forWhom: "Whoever calls between eight and ten",
    idea: "one-caseworker-letter",
    daysAgo: 40,
    answer: "openly",
    isRevoked: true,
  },
  {
    key: "for-the-front-desk",
    badge: "open-door",
    by: "executive/m1",
    to: ["hospital/en1"],
    changed:
      "Walked the way from the bus stop to each clinic with the porters, and drew it for the back of the appointment letter.",
    forWhom: "Patients who come for the first time",
    idea: "letter-map",
    daysAgo: 1,
  },
];

export const demoNominations: readonly DemoNomination[] = [
  {
    key: "night-shelter",
    badge: "felt-at-the-counter",
    by: "meals/en2",
    to: ["meals/en1"],
    changed:
      "Trays that nobody served reach the night shelter by six: forty warm meals a day that used to go into the bin.",
    forWhom: "The guests of the night shelter, and the kitchen that hated throwing food away",
    idea: "leftover-evening",
    daysAgo: 3,
    secondedBy: {
      who: "hospital/en1",
      words: "I have seen the van arrive. It is never late, and nobody asked them to do it.",
    },
  },
  {
    key: "one-visit",
    badge: "critical-friend",
    by: "inspection/en2",
    to: ["inspection/en1"],
    changed:
      "Showed that four visits in five weeks look at the same kitchen twice, and wrote the one list that all four of us now use.",
    forWhom: "People who open a restaurant, and four inspectors",
    idea: "one-visit-inspection",
    daysAgo: 2,
  },
  {
    key: "good-intentions",
    badge: "good-no",
    by: "parks/en1",
    to: ["works/m1"],
    changed: "Is always friendly when something cannot be done, which we all value very much.",
    forWhom: "Everybody in the parks",
    idea: "beach-bins-tide",
    daysAgo: 20,
    secondedBy: { who: "waste/en1", words: "" },
    refused:
      "Friendliness deserves thanks. This badge needs something better that came of a refusal; name that, and nominate again.",
  },
];
