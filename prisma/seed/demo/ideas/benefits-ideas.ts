import { later, says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Social benefits and the forms around them. */
export const benefitsIdeas: readonly IdeaText[] = [
  {
    key: "rent-proof-once",
    by: "benefits/en1",
    posted: { daysAgo: 12 },
    kind: "stop",
    category: "rules",
    pull: 9,
    title: "Do not ask for proof of rent every three months from people whose rent has not changed",
    problem:
      "We send 9,000 reminders a quarter for a rent receipt. Nine in ten come back with the same amount. The tenth household does not answer in time, is suspended, and then cries at the counter although nothing had changed there either.",
    proposal:
      "Ask once a year, and in between only when the landlord register shows a new amount. A random sample of 5 % keeps us honest.",
    beneficiary:
      "Tenants, who are mostly single parents and pensioners, and nine officers who open envelopes two days a month.",
    talk: [
      says(
        "benefits/en3",
        "I did the envelopes for six years. I can tell a receipt with a change by its weight, because they attach an angry letter.",
      ),
      later(
        1,
        says(
          "benefits/m1",
          "I went through the regulation with Legal. It says *periodically*. Three months was our own choice, made when receipts were on paper and fraud was in the newspaper.",
          says("author", "So it is ours to change? I had assumed it was law."),
          says("benefits/m1", "So had I, for eleven years. I am preparing the note."),
        ),
      ),
      says(
        "finance/en1",
        "Before we celebrate: overpayments caught by the receipts were about 41,000 last year. The postage and handling cost roughly 160,000. But I want the sample to be truly random and not *whoever is on top*.",
        says(
          "benefits/en4",
          "Agreed, let the system draw it and let us not be able to see why someone was drawn.",
        ),
      ),
      later(
        1,
        says(
          "contact/fr1",
          "Le pic d'appels du début de trimestre, c'est ça. On le voit à la seconde près.",
        ),
      ),
      says(
        "benefits/fr2",
        "Attention aux sous-locations, elles ne figurent pas dans le registre des bailleurs. Pour elles je garderais un contrôle tous les six mois.",
      ),
      says(
        "guichets/fr7",
        "Les larmes au guichet, je confirme. On n'a rien à leur répondre, à part « désolée, c'est la procédure ».",
      ),
    ],
  },
  {
    key: "read-my-own-file",
    by: "benefits/en2",
    posted: { daysAgo: 45 },
    kind: "new",
    category: "digital",
    pull: 6,
    title: "Let people see on their phone which document we are missing",
    problem:
      "The most frequent question in our inbox is *have you received it?* We look it up, answer, and the next day the same person asks about the next paper.",
    proposal:
      "A page with three lists: received, missing, being read. No decisions and no amounts, only papers. It could live behind the sign-in that the tax office already uses.",
    beneficiary: "Applicants, and the four of us in the inbox on Mondays.",
    talk: [
      says(
        "contact/en6",
        "I would like advisers to see the very same page, so we speak about the same three lists on the phone.",
      ),
      says(
        "it/en7",
        "The document list exists in the case system with reliable states. A read-only page is perhaps six weeks of work, and the sign-in is the slow part.",
        says(
          "author",
          "Could it start without a sign-in, by text message: *we have received your payslip*?",
        ),
        says("it/en7", "That is two weeks, honestly, and eighty per cent of the value."),
      ),
      says(
        "benefits/en6",
        "Please not at two in the morning. Our clients are anxious enough, a message from the benefits office at night does harm.",
      ),
    ],
  },
  {
    key: "appeal-by-voice",
    by: "benefits/en7",
    posted: { daysAgo: 174 },
    kind: "new",
    category: "rules",
    pull: 4,
    title: "Accept an appeal by telephone and write it down for the person",
    problem:
      "An appeal has to be in writing. People who cannot write well, in either language, do not appeal even when we are clearly wrong. I found three such cases by accident this year.",
    proposal:
      "Two fixed half-days a week when an appeals officer writes the appeal down on the phone, reads it back, and sends it for a signature or a thumb on the screen.",
    beneficiary: "People who struggle with writing: about one adult in eight here.",
    talk: [
      says(
        "benefits/fr3",
        "Je le fais déjà officieusement, debout dans le couloir. L'avoir officiellement m'éviterait de me sentir en faute.",
      ),
      says(
        "executive/fr2",
        "Le code exige un écrit signé, pas un écrit rédigé par l'intéressé. Rien ne s'oppose à ce que l'agent tienne la plume, s'il relit à voix haute.",
        says("author", "That is the sentence I needed. Thank you."),
      ),
      says(
        "benefits/en5",
        "Will the same officer then decide on the appeal? That would have to be somebody else.",
      ),
    ],
  },
  {
    key: "one-caseworker-letter",
    by: "benefits/en4",
    posted: { daysAgo: 226 },
    kind: "improve",
    category: "public",
    pull: 5,
    title: "Put a first name and a direct number on every benefits letter",
    problem:
      "Our letters are signed *The Service*. A person with one open question therefore calls the main line and explains the whole story to somebody new, each time.",
    proposal:
      "First name, team and a number that rings in the team (not on one desk). Teams that feel unsafe with names may use a role instead.",
    beneficiary:
      "Applicants with long cases, and the contact centre, which is the switchboard for our anonymity.",
    talk: [
      says(
        "benefits/en6",
        "I had a client follow me to the bus once. First name only if I may pick which one.",
      ),
      says(
        "author",
        "Completely understood, that is what the role option is for. A working name would be fine as well.",
      ),
      says(
        "hr/en2",
        "We have guidance on working names already, from the debt team. I can send it round.",
      ),
      says("contact/en3", "From the switchboard of anonymity: thank you."),
    ],
  },
  {
    key: "formulaire-unique-cantine",
    by: "benefits/fr1",
    posted: { daysAgo: 33 },
    kind: "improve",
    category: "together",
    pull: 6,
    title: "Calculer le tarif de cantine à partir du dossier d'allocation déjà ouvert",
    problem:
      "Les familles remplissent pour la cantine un formulaire de quatre pages avec des revenus que nous connaissons déjà. Beaucoup abandonnent et paient le plein tarif, ou l'enfant rentre à midi.",
    proposal:
      "Avec l'accord de la famille, transmettre à la restauration scolaire la seule tranche (A à E), sans aucun montant. Le tarif s'applique tout seul à la rentrée.",
    beneficiary:
      "Environ 3 100 familles et les secrétariats d'école, qui jouent aujourd'hui aux comptables.",
    talk: [
      says(
        "meals/fr2",
        "À la cantine de mon école, cinq enfants ont quitté le service l'an dernier pour une histoire de papier. Cinq, dans une seule école.",
      ),
      says(
        "meals/m1",
        "We would gain too: we carry 90,000 in unpaid full-price bills that should never have been full price. I looked at our side, a band letter per child fits in the system as it is.",
        says(
          "author",
          "Alors il ne manque que la question de l'accord. Je peux rédiger la phrase avec la protection des données.",
        ),
        says(
          "resources/en3",
          "Send it to me. A band without an amount is exactly the right size of information.",
        ),
      ),
      says(
        "finance/fr1",
        "Il faudra une date de bascule nette, sinon on corrigera des factures toute l'année.",
      ),
      says(
        "learning/en2",
        "Some schools set the bands differently for siblings. I can collect the variations, there are fewer than people think.",
      ),
    ],
  },
  {
    key: "stop-wet-signatures",
    by: "benefits/en5",
    posted: { daysAgo: 446 },
    kind: "stop",
    category: "rules",
    pull: 5,
    title: "No more pen signatures on forms that have no legal need for one",
    problem:
      "I counted 74 forms in our cabinet. By my reading 12 need a handwritten signature. The other 62 make people print, sign, photograph and send a crooked picture.",
    proposal: "Legal marks the twelve. All others get a tick box and the date.",
    beneficiary: "Anyone without a printer, which today is nearly anyone.",
    talk: [
      says("permits/en4", "Come and count ours when you have finished. I dread the number."),
      says(
        "executive/fr2",
        "Je peux trier une trentaine de formulaires par mois. Envoyez-les par usage, les plus fréquents d'abord.",
      ),
    ],
  },
  {
    key: "interpreter-first-visit",
    by: "benefits/fr4",
    posted: { daysAgo: 495 },
    kind: "improve",
    category: "public",
    pull: 4,
    title: "Réserver l'interprète dès la prise de rendez-vous et non le jour même",
    problem:
      "On découvre la langue de la personne quand elle s'assoit. Un rendez-vous sur cinq est alors reporté, et la personne repart sans avoir compris pourquoi.",
    proposal:
      "Ajouter la question « dans quelle langue souhaitez-vous parler ? » à la prise de rendez-vous, et bloquer l'interprète par téléphone au même moment.",
    beneficiary: "Les nouveaux arrivants et les conseillers qui perdent un créneau.",
    talk: [
      says(
        "contact/fr4",
        "Au téléphone on entend la langue tout de suite. Il nous manque seulement la case à cocher.",
      ),
      says(
        "hospital/en5",
        "We share an interpreter contract with you, did you know? Booking ahead costs a third less than on the spot.",
      ),
      says("author", "Je ne le savais pas du tout. Voilà l'argument qui manquait."),
    ],
  },
];
