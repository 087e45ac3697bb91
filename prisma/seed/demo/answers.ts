import type { PersonSlot } from "#prisma/seed/demo/types.ts";

/** What somebody answerable said officially about an idea, so many days after it was posted; "@" names its author. */
export interface OfficialText {
  readonly ideaKey: string;
  readonly afterDays: number;
  readonly text: string;
  /** What was said beforehand among those who may answer, the leader last. */
  readonly notes?: readonly string[];
}

/** Who leads, and takes part in the notes. */
export const leader: PersonSlot = "executive/m1";

/** Official answers of the demo organisation, as managers write when they mean it. */
export const officialTexts: readonly OfficialText[] = [
  {
    ideaKey: "bin-lorry-potholes",
    afterDays: 6,
    text: "@, Roads and Waste will try this with two rounds from the first of next month. The tile *weather* goes in exchange, as you offered. We count three things: presses, tickets, and holes that nobody else had reported.",
    notes: [
      "Legal says we are liable anyway if we could have known. Does anybody object to a trial with two rounds?",
      "None from me. Please tell the councillors before they see it on a lorry.",
    ],
  },
  {
    ideaKey: "salt-by-sensor",
    afterDays: 9,
    text: "The money is there for three of the six sensors, @. Which three you choose is for the drivers to say: I have put a map in the mess room. The rule at +1 holds from November, and the duty officer overrules it as you wrote.",
    notes: [
      "Six sensors are 14,000. I can pay for three out of what the mild winter left over.",
      "Three, then. If it saves the salt you say it does, the other three come out of the salt.",
    ],
  },
  {
    ideaKey: "sign-graveyard",
    afterDays: 11,
    text: "Twelve signs that passed the test are an argument. The workshop gets two quiet weeks in January for forty more, @. Signs on roads above 70 km/h are still bought new, because their warranty is part of our insurance.",
  },
  {
    ideaKey: "night-works-notice",
    afterDays: 5,
    text: "Civil Protection lets us use the text system for works after 21:00. We write to three hundred addresses at most and name the two worst hours. First try: Quay Street, in three weeks.",
  },
  {
    ideaKey: "signalisation-chantier",
    afterDays: 8,
    text: "Les deux remorques sont commandées, @. Elles se réservent comme les véhicules. La règle « pas de flèche, pas de chantier » vaut dès leur arrivée, pour les trois équipes.",
    notes: ["Qui paie la seconde remorque ? La première est au budget, l’autre non."],
  },
  {
    ideaKey: "whisper-line",
    afterDays: 3,
    text: "The line on the floor is painted on Monday. The card to point at needs a word with the clinics about names that give nothing away; please join that talk, @. The tablet we cannot pay for this year.",
  },
  {
    ideaKey: "letter-map",
    afterDays: 7,
    text: "This and the idea about doors go together. The printing house turns the page for nothing if we send the maps by the twentieth. Who knows a good draughtsman?",
  },
  {
    ideaKey: "shift-handover-card",
    afterDays: 4,
    text: "Adopted for reception, as it stands. @ shows it to the late shift on Thursday. If it holds for a month, I take it to the wards.",
  },
  {
    ideaKey: "ascenseur-brancards",
    afterDays: 12,
    text: "L’ascenseur 3 est réservé aux brancards de 14 h à 16 h à partir de lundi. Les badges sont prêts. Merci de me dire au bout de deux semaines ce que les visiteurs en disent.",
  },
  {
    ideaKey: "rent-proof-once",
    afterDays: 8,
    text: "Legal has no objection and the register is good enough. We ask once a year from January, with a sample of 5 %. Thank you for counting the letters first, @.",
    notes: [
      "The auditors will ask why 5 and not 10. Has anybody an answer?",
      "Because 5 found everything that 10 found, three years running. I will say so if they ask.",
    ],
  },
  {
    ideaKey: "read-my-own-file",
    afterDays: 10,
    text: "Yes to the three lists, no to a sign-in of our own. I have asked the tax office whether we may stand behind theirs. I write here again as soon as they answer, at the end of the month at the latest.",
  },
  {
    ideaKey: "one-caseworker-letter",
    afterDays: 9,
    text: "First name, team and the team’s number stand on every letter from this week. Teams may use a role instead, no questions asked; two have chosen that.",
  },
  {
    ideaKey: "formulaire-unique-cantine",
    afterDays: 6,
    text: "Les deux directions sont d’accord sur la seule tranche, sans montant. Il nous faut encore l’avis de la protection des données, que j’ai demandé ce matin. À la rentrée, si tout va bien.",
  },
  {
    ideaKey: "birth-and-everything",
    afterDays: 11,
    text: "The question *may we tell the others?* is on the form since yesterday. For now a list goes to Benefits once a week by hand. That is not elegant, @, but it begins.",
  },
  {
    ideaKey: "guichet-mobile-ile",
    afterDays: 9,
    text: "Un premier essai le mois prochain, avec la valise et la salle de l’école. Deux personnes se sont portées volontaires dès la publication de cette idée ; il en faut une troisième pour les jours de tempête.",
  },
  {
    ideaKey: "fine-free-children",
    afterDays: 5,
    text: "Late fees for children brought in 2,140 last year and cost us about as much to collect. They end on the first of the month. Lost books stay as they are.",
  },
  {
    ideaKey: "quiet-hour",
    afterDays: 8,
    text: "Libraries begin, on Tuesdays from nine to ten. I have asked the counters to follow and will say here who does. Your checklist hangs in every hall, @.",
  },
  {
    ideaKey: "allergy-lanyards",
    afterDays: 4,
    text: "No child wears a red lanyard from Monday. Photographs are inside the hatches, the rings are ordered. Two schools asked for a week more to train their staff, and have it.",
    notes: [
      "Parents of two schools want to keep the lanyards. I would rather talk to them than make an exception.",
    ],
  },
  {
    ideaKey: "female-boots",
    afterDays: 7,
    text: "Both cuts are in the catalogue, at the same price and the same two days. Ten pairs of the small sizes lie in the depot. This should not have taken an idea.",
  },
  {
    ideaKey: "stop-fax-number",
    afterDays: 6,
    text: "The line is out of the template. In the last year the fax received 41 sheets, of which 39 were advertisements and two were ours.",
  },
  {
    ideaKey: "password-ninety-days",
    afterDays: 5,
    text: "We agree, and so does the national guidance by now. Long passphrases stay; the ninety days end with the update in six weeks. Until then please bear with us once more.",
  },
];

/** An official answer that had to be taken back, and why. */
export const takenBack = {
  ideaKey: "key-safes",
  afterDays: 7,
  text: "All patients who live alone get a key safe by the end of the year.",
  reason: "The insurer has not agreed yet. I answer again as soon as it has.",
} as const;
