/** What went wrong in the demo organisation, and what moderators made of it. Everything here is invented. */
import type { PersonSlot } from "./types.ts";

/** Comments that should not have been written. */
export const roughWords = {
  insulting: {
    by: "roads/en2",
    text: "Only somebody who has never held a shovel could come up with this. Typical of the office people.",
  },
  tooPrivate: {
    by: "hospital/fr2",
    text: "C’est encore la collègue du guichet 4, celle qui était en arrêt tout l’hiver. Demandez-lui.",
  },
  advertising: {
    by: "guichets/en1",
    text: "My brother-in-law sells exactly these machines and gives a discount. Write to me.",
  },
} as const satisfies Record<string, { by: PersonSlot; text: string }>;

/** An idea that had to be hidden: it names somebody. */
export const hiddenIdea = {
  by: "guichets/fr2",
  title: "Remplacer le chef de l’équipe du matin",
  problem:
    "Depuis qu’il est là, rien ne va : il arrive en retard, il oublie les plannings, et tout le monde sait pourquoi.",
  proposal: "Nommer quelqu’un d’autre, et vite.",
  beneficiary: "Toute l’équipe.",
} as const;

/** An idea that waits, in the category where ideas do. */
export const waitingIdea = {
  by: "hospital/en1",
  title: "Shift swaps that a manager sees but need not sign",
  problem:
    "Two colleagues who agree to swap a shift wait four days for a signature that is never refused.",
  proposal:
    "Let both confirm the swap on their phone; the manager sees it and can object for a day.",
  beneficiary: "Everybody who works shifts, and those who sign.",
} as const;

/** In this category ideas wait for a moderator from now on. */
export const premoderatedCategory = "work";

/** What somebody has made of their idea there, after what colleagues have said under it; it waits. */
export const waitingEdit = {
  idea: "swap-shift-board",
  proposal:
    "A board where I offer a shift and someone takes it, on the phone or on a sheet next to the clock that the desk types in. It goes through by itself if:\n\n- same qualification\n- rest times kept, and the board refuses what breaks them\n- nobody above their weekly hours\n\nAfter the 20th it counts for next month's pay. Otherwise it asks a human.",
  tags: ["rotas", "shifts"],
} as const;

/** The reasons that come with the product. */
export const reasonIds = {
  insulting: "00000000-0000-7000-8000-000000000401",
  privacy: "00000000-0000-7000-8000-000000000402",
  advertising: "00000000-0000-7000-8000-000000000405",
} as const;

/** Who says what about it, in their own language. */
export const moderationWords = {
  reported: "This is about a person, not about the idea.",
  reportedToo: "Please have a look, people have stopped writing here.",
  hiddenComment:
    "It is about a colleague’s health. Say what should change at the counter, without pointing at anybody.",
  hiddenIdea:
    "On reconnaît la personne visée. Décrivez ce qui ne fonctionne pas dans les plannings, sans désigner quelqu’un, et publiez-le de nouveau.",
  appeal:
    "Je n’ai nommé personne. Le problème des plannings est réel et toute l’équipe attend une réponse.",
  warning: "Selling things has no place here. Please leave it out next time.",
} as const;
