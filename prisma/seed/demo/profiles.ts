import type { PersonSlot } from "#prisma/seed/demo/types.ts";

/** What some people of the demo organisation say about themselves, in their own language. */
export interface DemoProfile {
  readonly by: PersonSlot;
  readonly about: string;
  readonly skills: readonly string[];
}

export const profiles: readonly DemoProfile[] = [
  {
    by: "hospital/en1",
    about:
      "At the main reception on early shifts, Monday to Thursday. I know which door is open at which hour, and who to ring when it is not.",
    skills: ["sign language", "wayfinding", "Yoruba"],
  },
  {
    by: "guichets/fr1",
    about:
      "Au guichet de la côte depuis six ans. **Demandez-moi** ce que les gens ne comprennent pas dans nos formulaires : j'en tiens la liste.",
    skills: ["langage clair", "langue des signes", "arabe"],
  },
  {
    by: "roads/m1",
    about:
      "I run the road crews. Best reached before seven or after three; in between I am on a road.",
    skills: ["traffic management", "winter service", "reading tenders"],
  },
  {
    by: "executive/m1",
    about:
      "Director-General. I read every idea that is on trial anywhere, and I visit one team a week: invite me.",
    skills: ["opening doors"],
  },
  {
    by: "it/en1",
    about:
      "I look after Groundswell. If a unit or a name is wrong, tell me and it is put right the same day.",
    skills: ["spreadsheets", "accessibility testing", "SQL"],
  },
  {
    by: "executive/fr1",
    about: "Communication interne, et modération de Groundswell.",
    skills: ["langage clair", "animation d'ateliers", "photographie"],
  },
  { by: "executive/m3", about: "", skills: ["service design", "running pilots", "facilitation"] },
  { by: "permits/en2", about: "", skills: ["plain language", "Swedish", "form design"] },
  { by: "benefits/en2", about: "", skills: ["Uzbek", "Russian", "appeals"] },
  { by: "contact/en2", about: "", skills: ["call routing", "Japanese", "training newcomers"] },
  { by: "contact/fr3", about: "", skills: ["accueil téléphonique", "langage clair"] },
  { by: "guichets/fr4", about: "", skills: ["état civil", "archives anciennes"] },
  { by: "hospital/en2", about: "", skills: ["moving people safely", "first aid"] },
  { by: "hospital/fr1", about: "", skills: ["langue des signes", "premiers secours"] },
  { by: "homecare/en1", about: "", skills: ["wound care", "cargo bikes", "route planning"] },
  { by: "homecare/fr4", about: "", skills: ["wolof", "soins palliatifs"] },
  { by: "works/en1", about: "", skills: ["cost estimates", "bridge inspection"] },
  { by: "roads/en2", about: "", skills: ["gritting", "vehicle maintenance"] },
  { by: "libraries/en1", about: "", skills: ["Persian", "running workshops", "digital skills"] },
  { by: "libraries/fr2", about: "", skills: ["médiation numérique", "arabe"] },
  { by: "archives/en2", about: "", skills: ["paper conservation", "Persian"] },
  { by: "customs/en4", about: "", skills: ["training dogs", "Irish"] },
  { by: "inspection/en3", about: "", skills: ["labour law", "Dutch", "German"] },
  { by: "meals/fr3", about: "", skills: ["diététique", "menus de saison"] },
];
