import type { DemoChallenge } from "./types.ts";

const terms =
  "You keep your rights; Valmere may use and change what you submit, and names you when it does.";

/** One that is being judged, and one whose winners are known. */
export const entriesIn: readonly DemoChallenge[] = [
  {
    key: "trusted-maps",
    language: "en",
    sponsors: ["roads/m1", "civil/m1"],
    title: "Flood maps that crews can trust",
    tagline: "Last winter two vans drove into water that no map showed.",
    brief:
      "Tell, street by street and an hour ahead, where water will stand: and say how sure you are.",
    description:
      "The map that crews carry was drawn in 2009. Since then there are two new roundabouts, a supermarket, and more rain.\n\nEntries were built from gauges, the ground survey and the calls of three winters. Judges do not see who built them.",
    types: ["analytics", "scientific", "software"],
    phases: [{ name: "Working models", from: -75, to: -6 }],
    prizes: [
      { place: 1, kind: "cash", amount: 600_000 },
      { place: 2, kind: "cash", amount: 250_000 },
      { place: 3, kind: "protected_time", amount: 10 },
    ],
    eligibility: "All staff, alone or in teams of up to five.",
    rule: { most: 5 },
    rules: "Only data from the folder. Files carry no names.",
    terms,
    entering: "Submit a notebook, a map of one district, and a page that says when it fails.",
    criteria: [
      {
        title: "Right an hour ahead",
        hint: "On two storms that nobody has seen.",
        kind: "numeric",
        points: 50,
      },
      { title: "Says how sure it is", hint: "", kind: "rating", points: 25 },
      { title: "Readable in a van at night", hint: "", kind: "rating", points: 15 },
      { title: "Runs without the network", hint: "", kind: "yes_no", points: 10 },
    ],
    tieRule: [{ by: "normalised" }, { by: "earlier" }],
    peoplesChoices: 2,
    faq: [],
    commitment: {
      by: "civil/m1",
      action: "Puts the winning map into every van before the winter.",
      day: 90,
    },
    state: "judging",
    course: [
      { to: "in_review", day: -95, by: "civil/m1" },
      { to: "approved", day: -88, by: "executive/m1" },
      { to: "published", day: -80, by: "civil/m1" },
      { to: "open", day: -75 },
      { to: "judging", day: -6 },
    ],
    questions: [
      {
        by: "it/en2",
        day: -60,
        text: "Is the ground survey from before or after the quay was raised?",
        answer: "After. The two tiles at the quay were flown again in spring.",
      },
    ],
    updates: [
      {
        day: -5,
        title: "Judging has begun",
        text: "Each entry is read by three judges. Winners are announced once all of them are done.",
      },
    ],
    followers: ["roads/m2", "hospital/en1"],
  },
  {
    key: "calm-waiting",
    language: "en",
    sponsors: ["health/m1"],
    title: "A calmer waiting room",
    tagline: "Waiting is half of what people remember of us.",
    brief:
      "Make an hour in a waiting room easier to bear, for those who wait and for those who call their names.",
    description:
      "Complaints about waiting are rarely about its length. They are about not knowing: *have I been forgotten?*\n\nFour teams entered, and three of them got a room to try theirs in. What was promised to the winner is tracked here until it is done.",
    types: ["creative", "ideas"],
    phases: [
      { name: "Ideas", from: -160, to: -120 },
      { name: "Trials", from: -105, to: -60 },
    ],
    prizes: [
      { place: 1, kind: "seed_money", amount: 500_000, text: "for the reception at Harrow Bay" },
      { place: 2, kind: "cash", amount: 100_000 },
      { place: 3, kind: "honour", text: "Lunch with the director" },
    ],
    eligibility: "All staff, alone or in teams.",
    rules: "One submission per person. Nothing that needs a building permit.",
    terms,
    entering: "A page and a sketch; for the second phase, what came of the trial.",
    criteria: [
      {
        title: "Calmer for those who wait",
        hint: "Asked at the door.",
        kind: "rating",
        points: 60,
      },
      { title: "Calmer for the desk", hint: "", kind: "rating", points: 40 },
    ],
    faq: [],
    commitment: {
      by: "health/m1",
      action: "Sets up the winner in all six waiting rooms.",
      day: 60,
    },
    state: "announced",
    course: [
      { to: "in_review", day: -185, by: "health/m1" },
      { to: "approved", day: -178, by: "executive/m1" },
      { to: "published", day: -170, by: "health/m1" },
      { to: "open", day: -160 },
      { to: "between_phases", day: -120 },
      { to: "open", day: -105 },
      { to: "judging", day: -60 },
      { to: "announced", day: -20, by: "executive/m1" },
    ],
    questions: [
      {
        by: "homecare/fr1",
        day: -150,
        text: "Les salles d’attente des soins à domicile existent-elles ?",
        answer: "Elles ont deux chaises, mais elles comptent.",
      },
    ],
    updates: [
      {
        day: -118,
        title: "Three teams go on",
        text: "Each gets a room, a carpenter and six weeks.",
      },
      {
        day: -19,
        title: "Thank you",
        text: "The winners were announced yesterday. Everybody who entered has their feedback.",
      },
    ],
    followers: ["hospital/en1", "executive/m1"],
  },
];
