import type { DemoChallenge } from "./types.ts";

const terms =
  "You keep your rights; Valmere may use and change what you submit, and names you when it does.";

/** One that opens soon, one that is open, and one between its phases. */
export const openToEntries: readonly DemoChallenge[] = [
  {
    key: "plain-letters",
    language: "en",
    sponsors: ["benefits/m1"],
    title: "Letters that people understand",
    tagline: "One letter in three comes back as a phone call.",
    brief:
      "Rewrite one of our twelve most sent letters so that nobody has to ring to ask what it means.",
    description:
      "We send 180,000 letters a year. A third of them lead to a call, and most calls begin with “I do not understand what you want from me”.\n\nTake one letter. Make it say what has happened, what to do, and by when. We will **send yours to a thousand people** and count the calls.",
    types: ["creative", "ideas"],
    phases: [
      { name: "Rewritten letters", from: 6, to: 34 },
      { name: "A thousand envelopes", from: 40, to: 75, takesSubmissions: false },
    ],
    prizes: [
      { place: 1, kind: "cash", amount: 150_000 },
      { place: 1, kind: "protected_time", amount: 10, text: "to rewrite the other eleven" },
      { place: 2, kind: "cash", amount: 50_000 },
    ],
    eligibility:
      "All staff, alone or in pairs. You need not work with letters: better if you do not.",
    rule: { most: 2 },
    rules: "One letter per submission, on one page.",
    terms,
    entering: "Choose a letter from the list, rewrite it, and submit it as text.",
    criteria: [
      {
        title: "Says what to do",
        hint: "Five people who receive such letters read it.",
        kind: "rating",
        points: 50,
      },
      {
        title: "Calls saved",
        hint: "Counted on a thousand envelopes.",
        kind: "numeric",
        points: 40,
      },
      { title: "Still lawful", hint: "Checked by the legal desk.", kind: "yes_no", points: 10 },
    ],
    peoplesChoices: 3,
    faq: [
      {
        question: "May I shorten the legal notice?",
        answer: "Yes, as long as it still says **how to object, and until when**.",
      },
      {
        question: "English or French?",
        answer: "Either. The winner will be written in the other language too.",
      },
    ],
    commitment: {
      by: "benefits/m1",
      action: "Sends the winning letter from the first of the month on.",
      day: 120,
    },
    state: "published",
    course: [
      { to: "in_review", day: -12, by: "benefits/m1" },
      { to: "approved", day: -8, by: "executive/m1" },
      { to: "published", day: -3, by: "benefits/m1" },
    ],
    questions: [
      {
        by: "contact/en1",
        day: -2,
        text: "May we hear some of the calls?",
        answer:
          "Yes: twenty recordings, without names, lie with the letters from the first day on.",
      },
      {
        by: "guichets/fr1",
        day: -1,
        text: "Est-ce que deux services peuvent travailler ensemble ?",
      },
    ],
    updates: [],
    followers: ["hospital/en1", "guichets/fr1", "executive/fr1"],
  },
  {
    key: "one-visit",
    language: "en",
    sponsors: ["citizens/m1", "hospital/m1"],
    title: "One visit, one answer",
    tagline: "Whoever comes once should not have to come again.",
    brief: "Find the reason for which people come to your counter a second time, and take it away.",
    description:
      "Four in ten visits are second visits: a paper was missing, the wrong desk, a signature from somebody who is away.\n\nEverybody who works at a counter knows one such reason. **Tell us yours, and show how it goes away.** It need not be large. It has to be gone by the summer.",
    types: ["ideas", "nominations"],
    phases: [
      { name: "Proposals", from: -21, to: 9 },
      { name: "Trials at three counters", from: 20, to: 48, takesSubmissions: false },
    ],
    prizes: [
      { place: 1, kind: "seed_money", amount: 800_000, text: "for the trial" },
      { place: 1, kind: "protected_time", amount: 15 },
      { place: 2, kind: "cash", amount: 100_000 },
      { place: 3, kind: "training", text: "Service design, three days" },
    ],
    eligibility:
      "All staff below leadership, alone or in teams of up to six, across units if you can.",
    rule: { roles: ["staff", "manager"], most: 6 },
    rules: "Each person may be in one submission. No names of visitors, please.",
    terms,
    entering:
      "Write what people come back for, what you would change, and how you would know. A page is enough.",
    criteria: [
      {
        title: "Second visits saved",
        hint: "How many, and how you know.",
        kind: "numeric",
        points: 40,
      },
      { title: "Can be tried in a month", hint: "", kind: "rating", points: 30 },
      {
        title: "Nobody is worse off",
        hint: "Also those without a telephone or an address.",
        kind: "rating",
        points: 20,
      },
      { title: "Two units work together", hint: "", kind: "yes_no", points: 10 },
    ],
    asked: ["Which counter, and how many visitors a day?", "Whom did you ask before writing this?"],
    faq: [
      {
        question: "Does a rule count that we cannot change ourselves?",
        answer: "Yes, if you name who can. The sponsors will ask them.",
      },
    ],
    commitment: {
      by: "citizens/m1",
      action: "Pays for the trial and takes the winner to all counters.",
      day: 160,
    },
    state: "open",
    course: [
      { to: "in_review", day: -40, by: "citizens/m1" },
      { to: "approved", day: -33, by: "executive/m1" },
      { to: "published", day: -28, by: "citizens/m1" },
      { to: "open", day: -21 },
    ],
    questions: [
      {
        by: "permits/en1",
        day: -15,
        named: true,
        text: "We have a form for this already, but nobody uses it. Is that a proposal?",
        answer: "It is, if you find out *why* nobody uses it.",
      },
      {
        by: "hospital/en1",
        day: -11,
        text: "Can volunteers at the desk be in a team?",
        answer:
          "Only staff can enter. Thank the volunteers in your text, and we will invite them to the trial.",
      },
      {
        by: "guichets/fr1",
        day: -6,
        text: "Peut-on écrire en français ?",
        answer: "Bien sûr : chaque proposition est lue dans sa langue.",
      },
      { by: "libraries/en1", day: -1, text: "Does a library desk count as a counter?" },
    ],
    updates: [
      {
        day: -10,
        title: "Forty people came to the opening hour",
        text: "The recording and the **list of second visits by counter** are now among the files.",
      },
      {
        day: -3,
        title: "Twelve days left",
        text: "You can change what you have submitted until the last minute. After it, nobody can.",
      },
    ],
    followers: ["hospital/en1", "roads/m1", "executive/m1", "it/en1"],
  },
  {
    key: "moins-de-chaleur",
    language: "fr",
    sponsors: ["buildings/m1", "works/m1"],
    title: "Chauffer moins, sans avoir froid",
    tagline: "Nos bâtiments chauffent aussi la rue.",
    brief:
      "Trouvez dix pour cent de chaleur à économiser dans votre bâtiment, puis prouvez-le sur un étage.",
    description:
      "La chaleur coûte **1,9 million d’euros** par an, dont un tiers pour des pièces vides.\n\nPremière phase : des idées. Seconde phase : les équipes retenues essaient la leur sur un étage, pendant l’hiver, avec des capteurs que nous prêtons.",
    types: ["ideas", "technology_demonstration"],
    phases: [
      { name: "Idées", from: -50, to: -12 },
      { name: "Essais sur un étage", from: 8, to: 70 },
    ],
    prizes: [
      { place: 1, kind: "seed_money", amount: 1_200_000, text: "pour équiper le bâtiment" },
      { place: 2, kind: "cash", amount: 150_000 },
      { place: 3, kind: "honour", text: "Votre nom sur la chaudière" },
    ],
    eligibility: "Tout le personnel, en équipe de deux à cinq.",
    rule: { fewest: 2, most: 5, limit: "once_per_team" },
    rules: "Aucune pièce occupée sous 19 degrés. Les capteurs reviennent à la fin.",
    terms: "Vous gardez vos droits. Les Services publics peuvent utiliser ce que vous proposez.",
    entering: "Une page pour l’idée, puis un relevé de quatre semaines pour l’essai.",
    criteria: [
      {
        title: "Chaleur économisée",
        hint: "Mesurée, corrigée du temps qu’il fait.",
        kind: "numeric",
        points: 60,
      },
      {
        title: "Personne n’a froid",
        hint: "Demandé chaque semaine à l’étage.",
        kind: "rating",
        points: 40,
      },
    ],
    faq: [],
    commitment: {
      by: "buildings/m1",
      action: "Équipe un bâtiment par an selon l’idée gagnante.",
      day: 220,
    },
    state: "between_phases",
    course: [
      { to: "in_review", day: -70, by: "buildings/m1" },
      { to: "approved", day: -64, by: "executive/m2" },
      { to: "published", day: -58, by: "buildings/m1" },
      { to: "open", day: -50 },
      { to: "between_phases", day: -12 },
    ],
    questions: [
      {
        by: "parks/fr1",
        day: -40,
        text: "Les serres comptent-elles comme un bâtiment ?",
        answer: "Oui, si quelqu’un y travaille l’hiver.",
      },
    ],
    updates: [
      {
        day: -11,
        title: "La première phase est close",
        text: "Merci à toutes les équipes. Celles qui continuent reçoivent leurs capteurs avant l’ouverture de la seconde phase.",
      },
    ],
    followers: ["guichets/fr1", "executive/fr1"],
  },
];
