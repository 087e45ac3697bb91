import { organisation, type UnitKey } from "#prisma/seed/demo/organisation.ts";
import { servingRosters } from "#prisma/seed/demo/rosters/serving.ts";
import { supportingRosters } from "#prisma/seed/demo/rosters/supporting.ts";
import type {
  DemoIdea,
  DemoPerson,
  DemoUnit,
  Language,
  Manager,
  PersonSlot,
  Roster,
  SignInPerson,
} from "#prisma/seed/demo/types.ts";

const administrators: readonly PersonSlot[] = ["it/en1", "it/fr1"];
const moderators: readonly PersonSlot[] = ["executive/fr1", "hr/en2"];

/** Everybody in the demo organisation; all of them invented. */
export const people: readonly DemoPerson[] = [...supportingRosters, ...servingRosters].flatMap(
  (roster) => [
    ...roster.managers.map((manager, index) => managerOf(roster.unit, manager, index)),
    ...speakersOf(roster, "en"),
    ...speakersOf(roster, "fr"),
  ],
);

/** The people a demo's sign-in page offers with one click, one for each way of using the product. */
export const signInPeople: readonly SignInPerson[] = [
  offer("hospital/en1", {
    en: "Front-line officer at the hospital's reception desk; reads and writes in English",
    fr: "Agente d'accueil à l'hôpital ; lit et écrit en anglais",
  }),
  offer("guichets/fr1", {
    en: "Front-line officer at a counter on the coast; reads and writes in French",
    fr: "Agente au guichet sur le littoral ; lit et écrit en français",
  }),
  offer("roads/m1", {
    en: "Manager of the road crews; answers the ideas of that unit",
    fr: "Responsable des équipes de voirie ; répond aux idées de son unité",
  }),
  offer("executive/m1", {
    en: "Director-General; sees where ideas flow and where they are stuck",
    fr: "Directrice générale ; voit où les idées avancent et où elles bloquent",
  }),
  offer("it/en1", {
    en: "Administrator; looks after units, people, categories and settings",
    fr: "Administratrice ; gère les unités, les personnes, les catégories et les réglages",
  }),
  offer("executive/fr1", {
    en: "Moderator; keeps the discussion fair and civil",
    fr: "Modératrice ; veille à la bonne tenue des échanges",
  }),
];

/** Finds who sits in a slot of a roster; throws when nobody does. */
export function personIn(slot: PersonSlot): DemoPerson {
  const person = people.find((candidate) => candidate.slot === slot);
  if (!person) throw new Error(`Nobody sits at ${slot}. Choose a place that its roster has.`);
  return person;
}

/** The first who manages the unit of an idea, or the nearest above that somebody else than its author manages. */
export function managerOver(
  units: readonly DemoUnit[],
  { unitKey, authorKey }: Pick<DemoIdea, "unitKey" | "authorKey">,
): DemoPerson {
  const manager = people.find(({ key, manages }) => manages.includes(unitKey) && key !== authorKey);
  if (manager) return manager;
  const above = units.find(({ key }) => key === unitKey)?.parentKey;
  if (!above) throw new Error(`Nobody manages ${unitKey} or anything above it.`);
  return managerOver(units, { unitKey: above, authorKey });
}

function offer(slot: PersonSlot, line: SignInPerson["line"]): SignInPerson {
  return { personKey: personIn(slot).key, line };
}

function managerOf(unit: UnitKey, manager: Manager, index: number): DemoPerson {
  return {
    ...identity(manager.name, unit, `${unit}/m${index + 1}`),
    jobTitle: manager.title,
    language: manager.language,
    role: unit === "executive" ? "leader" : "manager",
    manages: [unit],
  };
}

function speakersOf(roster: Roster, language: Language): DemoPerson[] {
  const titles = roster.titles[language];
  return roster[language].map((name, index) => ({
    ...identity(name, roster.unit, `${roster.unit}/${language}${index + 1}`),
    jobTitle: titles[index % titles.length] ?? "",
    language,
    role: "staff" as const,
    manages: [],
  }));
}

function identity(name: string, unitKey: UnitKey, slot: PersonSlot) {
  const words = name.split(" ").map(asciiWord);
  return {
    key: `p-${words.join("-")}`,
    slot,
    name,
    email: `${words[0] ?? ""}.${words.slice(1).join("")}@${organisation.emailDomain}`,
    unitKey,
    isAdmin: administrators.includes(slot),
    isModerator: moderators.includes(slot),
  };
}

function asciiWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replace(/[^a-z-]/g, "");
}
