/** Messages that a French reader reviewed and found to be the same as in English: names, and words both share. */
export const sameInBothLanguages: readonly string[] = [
  "attaching.groupPdf",
  "chart.total",
  "files.documents",
  "home.sumVotes",
  "ideas.votes",
  "ideas.votesCaption",
  "look.logo",
  "notes.heading",
  "notes.link",
  "people.adminOrganisation",
  "people.administration",
  // Each language under its own name.
  "people.languageEn",
  "people.languageFr",
  "ui.about",
  "ui.administration",
  "ui.pages",
  "ui.placesOrganisation",
  "wishes.pushShort",
  "wishes.title",
  "wishes.usualTitle",
];
