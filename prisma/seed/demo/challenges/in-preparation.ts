import type { DemoChallenge } from "./types.ts";

/** A draft, one that waits for its review, and one that publishes itself the day after tomorrow. */
export const inPreparation: readonly DemoChallenge[] = [
  {
    key: "night-meals",
    language: "en",
    sponsors: ["hospital/m1"],
    title: "A warm meal on the night shift",
    tagline: "Nobody should live on crisps between two and six.",
    brief:
      "Find a way for two hundred people to eat something warm at night without a night kitchen.",
    description:
      "The canteen closes at eight. Until six in the morning there are two machines, and one of them takes no cards.\n\nWe look for **something that runs for less than a night cook costs**, and that people would really use.",
    types: ["ideas", "business_plans"],
    phases: [{ name: "Proposals", from: 30, to: 60 }],
    prizes: [{ place: 1, kind: "seed_money", amount: 400_000, text: "to try it for three months" }],
    eligibility: "",
    rules: "",
    terms: "",
    entering: "",
    criteria: [],
    faq: [],
    commitment: { by: "hospital/m1", action: "", day: 180 },
    state: "draft",
    course: [],
    questions: [],
    updates: [],
    followers: [],
  },
  {
    key: "guichet-sans-papier",
    language: "fr",
    sponsors: ["guichets/m1", "it/m1"],
    title: "Un guichet sans papier à imprimer",
    tagline: "Trois copies du même justificatif, c’est deux de trop.",
    brief:
      "Supprimez une impression au guichet sans fermer la porte à celles et ceux qui n’ont que du papier.",
    description:
      "Nous imprimons **2 400 pages par jour** sur le littoral. La plupart partent au broyeur le soir même.\n\nNous cherchons une démonstration qui tient au guichet, un jour de marché, avec une file de quinze personnes.",
    types: ["software", "technology_demonstration"],
    phases: [
      { name: "Esquisses", from: 20, to: 45 },
      { name: "Démonstrations", from: 60, to: 90 },
    ],
    prizes: [
      { place: 1, kind: "cash", amount: 300_000 },
      {
        place: 1,
        kind: "protected_time",
        amount: 20,
        text: "pour mettre la démonstration en service",
      },
      { place: 2, kind: "training", text: "Une formation au choix" },
    ],
    eligibility: "Tout le personnel, seul ou en équipe de cinq au plus.",
    rule: { most: 5 },
    rules: "Une proposition par équipe. Les données d’usagers restent au guichet.",
    terms:
      "Vous gardez vos droits. Les Services publics peuvent utiliser et modifier ce que vous proposez.",
    entering: "Remplissez le formulaire, puis déposez. Vous pouvez modifier jusqu’à la clôture.",
    criteria: [
      {
        title: "Pages évitées",
        hint: "Comptées sur une semaine ordinaire.",
        kind: "numeric",
        points: 50,
      },
      {
        title: "Tient un jour de marché",
        hint: "Avec la file, le bruit et le réseau.",
        kind: "rating",
        points: 30,
      },
      { title: "Ouvert à qui n’a que du papier", hint: "", kind: "yes_no", points: 20 },
    ],
    faq: [
      {
        question: "Peut-on utiliser le matériel du service informatique ?",
        answer: "Oui, deux tablettes sont prêtées par équipe.",
      },
    ],
    commitment: {
      by: "guichets/m1",
      action: "Installe la démonstration gagnante aux trois guichets.",
      day: 200,
    },
    state: "in_review",
    course: [{ to: "in_review", day: -1, by: "guichets/m1" }],
    questions: [],
    updates: [],
    followers: [],
  },
  {
    key: "potholes",
    language: "en",
    sponsors: ["roads/m1", "contact/m1"],
    title: "Potholes known before breakfast",
    tagline: "The crews should hear of a hole before the radio does.",
    brief:
      "Turn what drivers, buses and bin lorries see at night into a list that a crew can work from at six.",
    description:
      "A hole is reported four times on average, to four different desks. The crew hears of it on day three.\n\nWe have eleven months of calls, bus telemetry and photographs. **Show us what can be known by six in the morning**, and how sure one can be of it.",
    types: ["analytics", "software"],
    phases: [
      { name: "Working models", from: 5, to: 40 },
      { name: "A week with a crew", from: 50, to: 57, takesSubmissions: false },
    ],
    prizes: [
      { place: 1, kind: "cash", amount: 500_000 },
      { place: 2, kind: "cash", amount: 200_000 },
      { place: 3, kind: "honour", text: "A morning out with the crew" },
    ],
    eligibility: "All staff of Valmere, alone or in teams of up to four.",
    rule: { most: 4 },
    rules: "One submission per team. The data stay on our machines.",
    terms: "You keep your rights; Valmere may use and change what you submit.",
    entering:
      "Ask for the data by the form, build, then submit a notebook and a page of explanation.",
    criteria: [
      {
        title: "Holes found that were there",
        hint: "On four weeks that nobody has seen.",
        kind: "numeric",
        points: 60,
      },
      {
        title: "A crew can work from it",
        hint: "Judged by two foremen.",
        kind: "rating",
        points: 40,
      },
    ],
    faq: [
      {
        question: "Are there photographs by night?",
        answer: "Some. The buses have had cameras since March.",
      },
    ],
    commitment: {
      by: "roads/m1",
      action: "Runs the winning list for a quarter in two districts.",
      day: 150,
    },
    state: "approved",
    course: [
      { to: "in_review", day: -9, by: "roads/m1" },
      {
        to: "edits_requested",
        day: -7,
        by: "executive/m3",
        reason: "Say what becomes of people’s number plates in the photographs.",
      },
      { to: "in_review", day: -4, by: "roads/m1" },
      { to: "approved", day: -2, by: "executive/m3" },
    ],
    publishDay: 2,
    questions: [],
    updates: [],
    followers: [],
  },
];
