import type { CategoryKey } from "#prisma/seed/demo/categories.ts";
import type { PersonSlot } from "#prisma/seed/demo/types.ts";

/** An idea that somebody had posted before, and what became of it. */
export interface Duplicate {
  readonly key: string;
  readonly by: PersonSlot;
  readonly daysAgo: number;
  readonly category: CategoryKey;
  readonly title: string;
  readonly problem: string;
  readonly proposal: string;
  readonly beneficiary: string;
  /** One in so many people votes for it. */
  readonly oneIn: number;
  readonly remark: { readonly by: PersonSlot; readonly text: string };
}

/** Ideas that say again what others said, by people who had not looked. */
export const duplicates: readonly Duplicate[] = [
  {
    key: "merged-entrance",
    by: "hospital/en8",
    daysAgo: 31,
    category: "public",
    title: "Draw the way from the car park on the appointment letter",
    problem:
      "Half of those who ask me have parked at the wrong end. The letter names the clinic and not the way to it.",
    proposal:
      "A line drawing on the back, from car park and bus stop to the clinic. One per clinic.",
    beneficiary: "Patients who come once a year, and the desk that I sit at.",
    oneIn: 19,
    remark: {
      by: "hospital/en2",
      text: "Please with the lift that works, not the one that is nearest.",
    },
  },
  {
    key: "merged-plan",
    by: "hospital/fr1",
    daysAgo: 26,
    category: "public",
    title: "Un petit plan avec chaque convocation",
    problem:
      "Les patients arrivent avec leur convocation à la main et personne ne leur a dit par où entrer.",
    proposal: "Un plan simple, imprimé au dos, avec l’entrée, la couleur au sol et l’étage.",
    beneficiary: "Les patients, et l’accueil qui explique le chemin toute la journée.",
    oneIn: 23,
    remark: { by: "hospital/fr2", text: "Et en gros caractères, s’il vous plaît." },
  },
  {
    key: "merged-clinic-way",
    by: "homecare/en1",
    daysAgo: 21,
    category: "public",
    title: "Tell patients how to find the clinic before they set out",
    problem:
      "We bring people to the hospital door, and there nobody knows which way. The letter does not say either.",
    proposal: "Print the way on the letter. We would hand out the same map at home the day before.",
    beneficiary: "Our patients, and the drivers who wait for them.",
    oneIn: 17,
    remark: {
      by: "hospital/en3",
      text: "The colours on the floor are repainted in May; better to wait with printing until then.",
    },
  },
  {
    key: "merged-lamps",
    by: "waste/en2",
    daysAgo: 11,
    category: "together",
    title: "Let the early rounds report street lamps that are out",
    problem:
      "We drive before it is light, so we see each lamp that does not burn. Nobody asks us, and residents ring weeks later.",
    proposal: "One press for a lamp, with the place, to whoever looks after lamps.",
    beneficiary: "Everybody who walks to the first bus.",
    oneIn: 21,
    remark: { by: "roads/en1", text: "Lamps are not ours, they belong to Energy. But I like it." },
  },
];

export interface MergeHappening {
  /** The idea that is merged, and the one it goes into. */
  readonly key: string;
  readonly into: string;
  readonly by: PersonSlot;
  readonly daysAgo: number;
  readonly text: string;
  /** Why it was undone, and when. */
  readonly undone?: { readonly daysAgo: number; readonly text: string };
}

/** Three that go on together, one of them through another, and one that turned out to be something else. */
export const merges: readonly MergeHappening[] = [
  {
    key: "merged-plan",
    into: "merged-clinic-way",
    by: "hr/en2",
    daysAgo: 18,
    text: "Les deux demandent que le chemin soit sur la convocation. Une seule discussion suffit.",
  },
  {
    key: "merged-entrance",
    into: "letter-map",
    by: "hospital/m1",
    daysAgo: 14,
    text: "The same map on the same letter, asked for from the other end of the car park.",
  },
  {
    key: "merged-clinic-way",
    into: "letter-map",
    by: "hr/en2",
    daysAgo: 12,
    text: "All of these want the way to the clinic on the letter. Together they are easier to answer, and to support.",
  },
  {
    key: "merged-lamps",
    into: "bin-lorry-potholes",
    by: "hr/en2",
    daysAgo: 8,
    text: "Both are about what the crews see on their rounds and have nowhere to say.",
    undone: {
      daysAgo: 5,
      text: "Lamps are looked after by another team with money of its own, so this one is answered for itself. Thank you for pointing that out.",
    },
  },
];
