import { says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Libraries and archives. */
export const cultureIdeas: readonly IdeaText[] = [
  {
    key: "form-desk-library",
    by: "libraries/en1",
    posted: { daysAgo: 14 },
    kind: "new",
    category: "together",
    pull: 8,
    title: "One afternoon a week, a Benefits or Permits officer sits in the library",
    problem:
      "A third of the questions at my desk are about forms. I am not allowed to advise, so I hold the pen, and sometimes I hold it wrongly. People come to us because we are open, warm, and do not issue numbers.",
    proposal:
      "A table with a sign, Wednesdays 14:00–18:00, staffed in turn by Benefits, Permits and the guichets. No decisions, only help.",
    beneficiary: "People who never get as far as the right office.",
    talk: [
      says(
        "benefits/en4",
        "I would do this tomorrow. It is what I thought the job was when I applied.",
      ),
      says(
        "permits/en3",
        "Without access to our system I am just a person in a library. Does the laptop work there?",
        says(
          "it/en3",
          "The staff network reaches two libraries already, Quayside and Hill Road. Start there.",
        ),
      ),
      says(
        "guichets/fr4",
        "Au marché de Lanvel on l'a fait une fois. Les gens parlaient plus longtemps, mais ils ne revenaient pas le lendemain avec la même question.",
      ),
      says(
        "libraries/m1",
        "Space and a kettle are not a problem. I would want a quiet corner, because benefits talk next to the comics shelf is not private.",
      ),
      says(
        "benefits/m1",
        "I can spare half a post until the end of the quarter. Let us count how many visits to our own hall it replaces.",
      ),
      says(
        "contact/en4",
        "We will tell callers who live nearby. Please send us the dates in advance, not the morning after.",
      ),
    ],
  },
  {
    key: "fine-free-children",
    by: "libraries/en4",
    posted: { daysAgo: 110 },
    kind: "stop",
    category: "rules",
    pull: 7,
    title: "End late fees for children",
    problem:
      "A child who owes 3.40 does not come back. I have 612 blocked junior cards, most of them under five euros, most of them in two districts.",
    proposal:
      "No fees below sixteen. A reminder, a second one, then a kind call. Lost books are still charged, with the option to help shelving for an hour instead.",
    beneficiary: "612 children to begin with.",
    talk: [
      says(
        "libraries/en6",
        "Will the books ever come back, then? I ask as the person who explains to the next child why the dinosaur book is not there.",
      ),
      says(
        "author",
        "In the branches where we forgot to charge for a year (sorry) returns got *better*. Guilt keeps books away.",
      ),
      says(
        "finance/en4",
        "All late fees together bring 8,300 a year; collecting them costs about as much. Nothing to defend here.",
      ),
      says(
        "libraries/fr3",
        "L'heure de rangement en échange, les enfants adorent. Il faut presque les renvoyer chez eux.",
      ),
    ],
  },
  {
    key: "borrow-a-drill",
    by: "libraries/fr2",
    posted: { daysAgo: 180 },
    kind: "new",
    category: "public",
    pull: 5,
    title: "Prêter des outils : perceuse, thermomètre de cuisine, valise de premiers secours",
    problem:
      "On nous demande de tout, sauf parfois des livres. Une perceuse sert treize minutes dans sa vie et coûte une journée de salaire.",
    proposal:
      "Vingt objets pour commencer, avec la carte de bibliothèque et une caution symbolique. Le catalogue sait déjà gérer des objets, j'ai essayé avec un parapluie.",
    beneficiary: "Étudiants, nouveaux locataires, associations.",
    talk: [
      says(
        "waste/en4",
        "Half of those twenty things could come from our *still good* shelf, checked and with a sticker.",
      ),
      says("libraries/en5", "Who repairs the drill? I can classify it, that is all."),
      says(
        "author",
        "Un menuisier retraité vient déjà lire le journal chaque matin. Il a proposé avant que je demande.",
      ),
      says(
        "civil/fr2",
        "Pour la valise de premiers secours, non : en cas de besoin il la faut tout de suite. Mais un cours gratuit à la bibliothèque, oui.",
      ),
    ],
  },
  {
    key: "quiet-hour",
    by: "libraries/en2",
    posted: { daysAgo: 276 },
    kind: "new",
    category: "public",
    pull: 4,
    title: "A quiet hour in every public hall: no announcements, dimmed light, no queue calls",
    problem:
      "At our branch a mother waits outside with her autistic son until the children's group has left. In the permit hall she has not tried.",
    proposal:
      "One fixed hour a week, the same in all halls so that it can be remembered. We can share our checklist, it fits on a page.",
    beneficiary: "Autistic people, migraine sufferers, and, it turns out, nearly everybody.",
    talk: [
      says(
        "permits/en7",
        "I am autistic and sit at desk 2. I would like this hour for myself, never mind the customers.",
      ),
      says(
        "hospital/en1",
        "Could reception have it at seven in the evening? It is the only hour I can see.",
      ),
      says(
        "author",
        "The point is that it is known. Seven on Wednesdays at the hospital is fine if it is always so.",
      ),
    ],
  },
  {
    key: "planche-photos",
    by: "archives/fr1",
    posted: { daysAgo: 66 },
    kind: "new",
    category: "public",
    pull: 6,
    title: "Demander aux habitants de reconnaître les visages de nos photos anciennes",
    problem:
      "Nous conservons 18 000 photos du port et des fêtes, sans noms. Les derniers qui pourraient reconnaître quelqu'un ont quatre-vingts ans.",
    proposal:
      "Des séances dans les résidences et les bibliothèques : on projette, on écoute, on note. L'infirmière ou le bibliothécaire présente, l'archiviste écrit.",
    beneficiary:
      "La mémoire de la ville, et des personnes âgées qu'on écoute enfin comme des experts.",
    talk: [
      says(
        "homecare/fr5",
        "Ma patiente de 91 ans a travaillé à la conserverie. Donnez-moi dix photos imprimées en grand et je reviens avec des noms et des larmes.",
      ),
      says(
        "archives/en1",
        "We need a rule for living people: no names published without their word. Otherwise a wonderful idea.",
        says("author", "Oui. On note tout, on ne publie qu'avec accord ou après le délai."),
      ),
      says("libraries/fr1", "La salle de Hill Road est libre le jeudi, avec rideau et projecteur."),
      says(
        "civil/fr1",
        "Et les photos de la grande crue ? Elles nous serviraient pour marquer les hauteurs d'eau dans les rues.",
      ),
      says("author", "Il y en a 140. Je les mets de côté pour vous cette semaine."),
    ],
  },
  {
    key: "archive-boxes-names",
    by: "archives/en1",
    posted: { daysAgo: 301 },
    kind: "improve",
    category: "rules",
    pull: 3,
    title: "Tell us what is in the box before the box arrives",
    problem:
      "Departments send us cartons marked *misc*. Opening them we found: a working toaster, personnel files, and a sandwich of historical value.",
    proposal:
      "No number without a list. I offer a form of six lines and will come to any unit for an hour to show how it is done.",
    beneficiary:
      "Future researchers, and every unit that asks us in a panic for a file from five years ago.",
    talk: [
      says(
        "hr/en4",
        "The personnel files were ours. I apologise for the files. The toaster is not ours.",
      ),
      says("permits/en4", "Six lines we can do. Thirty-two, as in the old form, we could not."),
      says(
        "archives/fr4",
        "Pour les fichiers numériques c'est pire : « divers_final_2 ». Même formulaire, mêmes six lignes.",
      ),
    ],
  },
];
