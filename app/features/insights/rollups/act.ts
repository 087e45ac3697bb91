/**
 * Acts: what people do that figures count, as long as it still stands. Each is noted by day and by the unit its person
 * was in; of whole weeks and months it is kept as bits who did what.
 */
export const personActs = [
  "posted",
  "voted",
  "commented",
  "coauthored",
  "answered",
  "decided",
  "opened",
  "awarded",
  "thanked",
  "entered",
  "judged",
] as const;
export type PersonAct = (typeof personActs)[number];

/**
 * What is counted of ideas in their own unit, whoever did it: `idea` posted, `decision` taken, `explained` of these,
 * answers promised for a day (`due`), and `kept` of these.
 */
export const ideaActs = ["idea", "decision", "explained", "due", "kept"] as const;
export type IdeaAct = (typeof ideaActs)[number];

export type Act = PersonAct | IdeaAct;

/** The bit of each act. */
export const bits: Readonly<Record<PersonAct, number>> = Object.fromEntries(
  personActs.map((act, place) => [act, 2 ** place]),
) as Record<PersonAct, number>;

/** Set where somebody acted for the first time, and where they had acted in as many weeks or months before as well. */
export const firstBit = 4096;
export const returnedBit = 8192;

const any = (...acts: readonly PersonAct[]) => acts.reduce((mask, act) => mask | bits[act], 0);

/** What makes somebody a participant. */
export const participating = ["posted", "voted", "commented"] as const satisfies PersonAct[];

/** What is told of people: how many of them did any of what a mask stands for. */
export const peopleMeasures = {
  acted: any(...participating),
  opened: bits.opened,
  recognised: any("awarded", "thanked"),
  first: firstBit,
  returned: returnedBit,
} as const satisfies Record<string, number>;

/** A decision is explained by at least so many characters. */
export const explainedFrom = 80;

/** The person of what is counted whoever did it, and whatever a cut does not tell apart. */
export const nobody = "00000000-0000-0000-0000-000000000000";
