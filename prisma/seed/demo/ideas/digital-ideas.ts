import { later, says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** The IT desk and the software everybody has an opinion about. */
export const digitalIdeas: readonly IdeaText[] = [
  {
    key: "password-ninety-days",
    by: "it/en2",
    posted: { daysAgo: 10 },
    kind: "stop",
    category: "digital",
    pull: 10,
    title: "Stop forcing everyone to change their password every 90 days",
    problem:
      "Every third call to us is a forgotten new password. What people do with the rule is Spring1, Summer1, Autumn1. I know because they spell it to me on the phone although I ask them not to.",
    proposal:
      "Long passphrases that stay until there is a sign of trouble, checked against known leaked ones, and a second step for those with access to files about people.",
    beneficiary: "All of us, every 90 days. And the service desk, about 400 calls a month.",
    talk: [
      says(
        "benefits/en1",
        "I have a system. I am ashamed of my system. Please free me from my system.",
      ),
      says(
        "guichets/fr2",
        "Sur les postes partagés du guichet, on change cinq mots de passe dans la même semaine. Il y a des papiers sous les claviers, soyons honnêtes.",
      ),
      says(
        "executive/en4",
        "Audit asked for the 90 days, long ago. The guidance we relied on has since been turned around by its own authors. I will not object to dropping it, provided the leaked-password check really runs.",
        says(
          "it/en1",
          "It runs in test since Monday: 312 current passwords are on leaked lists. We will contact those people one by one and not by mass mail.",
        ),
        says("author", "312! That alone was worth posting this."),
      ),
      says(
        "waste/en2",
        "The cab tablets have a six-digit code for the whole depot. Different problem, but do not forget us.",
      ),
      says(
        "it/m1",
        "Prepared for decision: no expiry, at least fifteen characters, and second step for case systems first. I need two weeks to be sure nothing old breaks.",
      ),
      says(
        "hospital/en7",
        "In reception we change users every four minutes. A badge would help us more than any passphrase.",
      ),
    ],
  },
  {
    key: "one-staff-search",
    by: "contact/en6",
    posted: { daysAgo: 57 },
    kind: "improve",
    category: "digital",
    pull: 6,
    title: "A staff directory that knows what people do, not only what they are called",
    problem:
      "I need *the person who handles drowned trees in graveyards*. The directory needs a surname.",
    proposal:
      "Three free words per person (mine: web chat, swearing politely, tide tables), searchable, editable by oneself.",
    beneficiary: "The contact centre first, and every newcomer.",
    talk: [
      says("hr/en3", "Onboarding would love it. The first month is mostly asking who does what."),
      says(
        "parks/en2",
        "Drowned trees in graveyards: that is me. I would put exactly those words.",
      ),
      says(
        "it/en4",
        "The directory has a *remarks* field, unused since it was created. Making it searchable is one line; deciding who may edit it took three meetings last time.",
      ),
      says("author", "Only oneself, and the fourth meeting is cancelled."),
      says(
        "libraries/en5",
        "Free words become a swamp: *benefit*, *benefits*, *allowances*. Suggest existing words while one types and it stays usable.",
      ),
    ],
  },
  {
    key: "shared-desk-printer",
    by: "it/en5",
    posted: { daysAgo: 148 },
    kind: "stop",
    category: "digital",
    pull: 5,
    title: "Retire the 61 little printers under the desks",
    problem:
      "They take 23 kinds of cartridge, half of them out of stock, and they are where personal files lie about until lunch.",
    proposal:
      "One follow-me printer per corridor, release with the badge. Keep small ones only at counters where a paper is handed over.",
    beneficiary: "Us, the budget, and whoever's file was lying there.",
    talk: [
      says(
        "hr/en4",
        "Payslips with names come out of mine. Would anyone be able to pull them from the corridor printer?",
      ),
      says("author", "No, nothing prints until *your* badge touches it."),
      says(
        "permits/en4",
        "My corridor printer is 60 metres away and I walk with a stick. Please ask people before you carry theirs off.",
      ),
      says(
        "author",
        "That is a very good reason to keep yours, and I will put the question into the survey.",
      ),
    ],
  },
  {
    key: "error-messages",
    by: "it/en7",
    posted: { hoursAgo: 22 },
    kind: "improve",
    category: "digital",
    pull: 5,
    title: "Write error messages in words that somebody at a counter can act on",
    problem:
      "*Exception 0x80: contact your administrator* was shown to a pensioner on the kiosk this morning. He asked me who his administrator was. I said: me. He said: then do something.",
    proposal:
      "I collect the thirty most frequent messages and rewrite them with two people from the counters. Each says what happened, whether data is safe, and what to do now.",
    beneficiary: "Counters, citizens at the kiosks, and our own phone line.",
    talk: [
      says(
        "guichets/fr8",
        "Je veux bien être l'un des deux du guichet. J'ai une collection de captures d'écran, certaines sont de la poésie.",
      ),
      says("permits/en7", "My favourite: *Operation successful: failed.* I framed it."),
      says(
        "hospital/en1",
        "At reception it says *record locked by user 0*. Nobody here is called zero. What patients hear is that we have lost them.",
        says(
          "author",
          "User 0 is the nightly backup. That message goes first: *the record is being saved, try again in two minutes*.",
        ),
      ),
      says("author", "Please both send what you have. Poetry first."),
    ],
  },
  {
    key: "test-with-us",
    by: "permits/en3",
    posted: { daysAgo: 219 },
    kind: "improve",
    category: "digital",
    pull: 7,
    title: "No new system goes live before three of its users have spent a day with it",
    problem:
      "The new licence screen has the *delete* button where *next* used to be. Any of us would have noticed in four minutes. We saw it on the Monday it was switched on.",
    proposal:
      "Three people from the desks, one real day, real cases, with a right to say *not yet*. Their list is published with the answer to each point.",
    beneficiary: "Whoever clicks through 60 cases a day.",
    talk: [
      says(
        "it/en6",
        "I built that screen and nobody let me near a counter before. I would have liked nothing more.",
      ),
      says(
        "customs/en3",
        "We had the same with tariffs. *Not yet* has to be a real right, otherwise it is a theatre with biscuits.",
      ),
      says(
        "resources/en2",
        "As project manager: a *not yet* costs money because the supplier's people are booked. If the day is early enough, it costs nothing. So the day should be two months before, not two days.",
        says("author", "Two months before and again two days before?"),
        says("resources/en2", "Deal. I will put it in the project template."),
      ),
      says(
        "executive/m3",
        "I would like this to become a rule for every project on my list. Could you come and tell the project board the story about the button?",
      ),
    ],
  },
  {
    key: "courriel-bilingue",
    by: "it/fr2",
    posted: { daysAgo: 41 },
    kind: "improve",
    category: "digital",
    pull: 4,
    title: "Envoyer les annonces de panne dans les deux langues et en cinq lignes",
    problem:
      "Nos messages de panne font une page, d'abord en anglais. Les collègues francophones appellent pour savoir si « cela les concerne ».",
    proposal:
      "Toujours le même gabarit : *quoi, qui, depuis quand, que faire en attendant, prochaine nouvelle à…* En français et en anglais côte à côte.",
    beneficiary: "Tout le monde un matin de panne.",
    talk: [
      says(
        "contact/fr3",
        "La ligne « prochaine nouvelle à » change tout : on peut la répéter aux usagers.",
      ),
      says("it/en2", "I am in. Can we ban the word *optimal* while we are at it?"),
      says("author", "« Fonctionnement non optimal » est déjà interdit dans mon équipe."),
    ],
  },
  {
    key: "old-phones-carers",
    by: "it/en6",
    posted: { daysAgo: 477 },
    kind: "new",
    category: "green",
    pull: 3,
    title: "Give the phones we replace a second life with crews who have none",
    problem:
      "We replaced 210 office phones after three years, in perfect condition. Meanwhile cooks and gardeners have no device for their own payslip.",
    proposal: "Wipe, new battery where needed, hand out on request with a simple contract card.",
    beneficiary: "Colleagues who today cannot read this very idea at work.",
    talk: [
      says("meals/en4", "I am reading it on my daughter's phone. Yes please."),
      says(
        "hr/fr3",
        "Il faudra dire clairement qu'on n'est pas obligé de répondre le soir. Sinon certains refuseront, avec raison.",
      ),
      says(
        "it/m1",
        "Security updates last two more years on these models, so two years it is, then they really go.",
      ),
    ],
  },
  {
    key: "map-of-forms",
    by: "citizens/en1",
    posted: { daysAgo: 504 },
    kind: "new",
    category: "digital",
    pull: 4,
    title: "A public list of all our forms with how often each is used",
    problem:
      "Nobody can say how many forms we have. I have found 418. Of these, 96 were not used once in two years, yet each has an owner who keeps it up to date.",
    proposal:
      "One list with owner, last use and number per year. Anything unused for two years is retired unless somebody speaks up.",
    beneficiary: "Citizens who find the wrong form first, and the owners.",
    talk: [
      says("permits/en1", "Form 17b, *keeping of a bear*. Please leave it until I have retired."),
      says(
        "archives/fr6",
        "Envoyez-nous la dernière version de chaque formulaire retiré, même l'ours. Surtout l'ours.",
      ),
      later(
        12,
        says(
          "author",
          "The bear is safe. 58 others are gone since last week, without a single call.",
        ),
      ),
    ],
  },
];
