import { later, says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Rotas, learning, hiring, pay, and how we treat one another. */
export const workingLifeIdeas: readonly IdeaText[] = [
  {
    key: "swap-shift-board",
    by: "hospital/en7",
    posted: { daysAgo: 7 },
    kind: "new",
    category: "work",
    pull: 9,
    title: "Let us swap shifts among ourselves and only ask when a rule is touched",
    problem:
      "To swap a Saturday I need a colleague, two signatures and the paper form in the supervisor's tray. The supervisor is on holiday. My sister gets married anyway.",
    proposal:
      "A board where I offer a shift and someone takes it. It goes through by itself if:\n\n- same qualification\n- rest times kept\n- nobody above their weekly hours\n\nOtherwise it asks a human.",
    beneficiary:
      "Everyone on a rota: reception, depots, kitchens, customs. And supervisors who spend Thursday on swaps.",
    talk: [
      says(
        "hospital/en3",
        "Congratulations to your sister. I take the Saturday, and let this be the last one on paper.",
      ),
      says(
        "customs/en2",
        "We have a group chat for it. It works until somebody says *I thought you had it*.",
        says("author", "Then there is a written record at last, which is half of what I want."),
      ),
      says(
        "hr/en4",
        "Payroll asks for one thing: a swap after the 20th goes into next month. Otherwise we pay the wrong person for the night.",
      ),
      says(
        "meals/en3",
        "Please think of people without a work phone. A paper list next to the clock that someone types in would do for us.",
      ),
      says(
        "safety/en3",
        "Rest times between shifts are law, so the check has to be strict. I have seen *kind* systems that only warn.",
        says(
          "hr/m1",
          "Agreed, it refuses. I have a quote for the rota module and would try it with reception and customs for a quarter.",
        ),
      ),
      says(
        "waste/fr1",
        "Chez nous c'est le chef qui note au crayon. Ça marche aussi, mais il part à la retraite.",
      ),
    ],
  },
  {
    key: "two-day-visit",
    by: "hr/en1",
    posted: { daysAgo: 36 },
    kind: "new",
    category: "together",
    pull: 7,
    title: "Two days a year in somebody else's job",
    problem:
      "I recruit crews I have never seen at work. I wrote *must enjoy the outdoors* for a job that mostly needs patience with traffic lights.",
    proposal:
      "Anyone may spend two days a year with another unit, on working time, by simple agreement of both teams. A list of hosts, no reports, one sentence afterwards.",
    beneficiary: "Everyone who decides about work they do not do.",
    talk: [
      says("waste/en3", "Host offered: lorry 12, half past five, bring breakfast for three."),
      says(
        "executive/en1",
        "I was with lorry 12 once as a press officer. Every text I wrote afterwards was shorter.",
      ),
      says(
        "benefits/en5",
        "And who does my files in those two days? In a team of nine, two days each is nearly four weeks of one person.",
        says(
          "author",
          "True cost, I agree. I would rather pay it than go on writing adverts like mine.",
        ),
        says(
          "benefits/en5",
          "Then write it down as a cost and not as free, and I will vote for it.",
        ),
      ),
      says(
        "executive/m1",
        "I spent a morning at the Lanvel counter and came back with a list of eleven things I had signed without understanding. I would like to be a guest again, and I will not bring a photographer.",
      ),
      says("guichets/fr1", "On se souvient de votre visite ! Les onze choses nous intéressent."),
      says(
        "finance/en5",
        "Purchasing would host too. You would be surprised how exciting gloves can be.",
      ),
    ],
  },
  {
    key: "meeting-free-morning",
    by: "works/en3",
    posted: { daysAgo: 51 },
    kind: "stop",
    category: "work",
    pull: 7,
    title: "No meetings before ten",
    problem:
      "The crews are reachable between seven and nine, before they drive out. Exactly then everyone in the office sits in a *short coordination*.",
    proposal:
      "Calendar blocks until ten for planning staff in Works; whoever must meet earlier meets at the depot, standing.",
    beneficiary: "Crews who need a decision before the asphalt cools.",
    talk: [
      says(
        "roads/en5",
        "In eleven years nobody has been at the depot at seven except to cut a ribbon. You would be welcome even without one.",
      ),
      says(
        "executive/en3",
        "I plan calendars for a living. This is possible, but then everything lands between ten and twelve. Fewer meetings would be the better half of the idea.",
      ),
      later(
        20,
        says(
          "works/m1",
          "We tried it for four weeks in my own team. Two meetings simply vanished, and I cannot remember what they were for.",
        ),
      ),
      says("resources/fr1", "Chez nous la clôture comptable se fait à 8 h. Exception possible ?"),
      says("author", "Of course, the idea is for Works. Steal whatever fits."),
    ],
  },
  {
    key: "parrain-nouveaux",
    by: "hr/fr3",
    posted: { daysAgo: 92 },
    kind: "new",
    category: "work",
    pull: 5,
    title: "Un parrain ou une marraine hors de son équipe pour chaque nouvel arrivant",
    problem:
      "Le premier mois, on n'ose pas demander à son chef où se trouve la salle B ni si l'on peut tutoyer la directrice. Un arrivant sur sept repart avant six mois.",
    proposal:
      "Quelqu'un d'un autre service, volontaire, trois cafés payés en trois mois. Aucune évaluation, aucun compte rendu.",
    beneficiary: "Les nouveaux, et les anciens qui découvrent un autre métier.",
    talk: [
      says(
        "it/fr4",
        "Arrivée il y a cinq mois : j'aurais tellement aimé. J'ai trouvé la salle B au bout de neuf semaines.",
      ),
      says(
        "inspection/fr4",
        "Volontaire. Je suis souvent sur la route, mais un café au bord d'une départementale, c'est très bien aussi.",
      ),
      says(
        "hr/en5",
        "We should pay the three coffees, literally. It sounds silly and it is what makes people actually go.",
      ),
      later(
        3,
        says(
          "author",
          "Budget café demandé : 4 € par personne. Réponse de la comptabilité : « sans objection, pour une fois ».",
        ),
      ),
    ],
  },
  {
    key: "travel-claims",
    by: "finance/en1",
    posted: { daysAgo: 154 },
    kind: "improve",
    category: "rules",
    pull: 6,
    title: "Pay small travel claims first and check a sample afterwards",
    problem:
      "The average claim is 11.80. It passes through four hands, which costs us about 31. As one of the four hands I would like to be put to better use.",
    proposal:
      "Claims below 50 are paid within a week on the claimant's word. We check one in twenty, and whoever cheats goes back to the old way.",
    beneficiary: "Carers and inspectors who lend us money for six weeks.",
    talk: [
      says("homecare/en2", "I have lent you 212.40 at the moment. No interest, you are welcome."),
      later(
        8,
        says(
          "finance/m1",
          "I was sceptical. I took all claims of last year below 50: 2,914 of them, corrected in 38 cases, eleven of those in the *claimant's* favour.",
          says("author", "The eleven made my day."),
        ),
      ),
      says("executive/en4", "Sampling is fine. Make it random and write down the draw."),
      says(
        "inspection/en6",
        "Could the form remember my car? I type the plate each time as if I might have bought another one.",
      ),
      says(
        "finance/fr3",
        "Le formulaire se souviendra de la voiture dès la prochaine version, j'ai vu l'écran de test hier.",
      ),
    ],
  },
  {
    key: "cours-langue-midi",
    by: "finance/fr1",
    posted: { daysAgo: 233 },
    kind: "new",
    category: "work",
    pull: 5,
    title: "Déjeuner dans l'autre langue, une table par cantine le jeudi",
    problem:
      "Nous sommes bilingues sur le papier. Dans les réunions, dès qu'un anglophone arrive, tout bascule et la moitié se tait.",
    proposal:
      "Une table avec un petit drapeau : les anglophones y parlent français, les francophones y parlent anglais. Les fautes sont au menu.",
    beneficiary: "Ceux qui ont peur de se tromper, dans un sens comme dans l'autre.",
    talk: [
      says("roads/en1", "Je veux venir. Mon français est comme une route avec beaucoup de trous."),
      says("author", "Cette phrase est parfaite, Dougal. Ta place est réservée."),
      says("meals/en5", "We will cook something with a name that is difficult in both languages."),
      says(
        "contact/en2",
        "And on the phone shift? A recorded lunch is not the same. Perhaps one in the evening.",
      ),
    ],
  },
  {
    key: "thank-you-forward",
    by: "contact/en5",
    posted: { daysAgo: 3 },
    kind: "new",
    category: "work",
    pull: 6,
    title: "Forward a citizen's thank-you to the person who earned it",
    problem:
      "Complaints have a form, a number and a deadline. Praise has *oh, how nice* and is forgotten by the next call. Yesterday a man rang only to say that *the lady with the bicycle basket* at Benefits saved his flat.",
    proposal:
      "A second button beside *complaint*: one sentence, unit, name if known. It goes straight to the team, no statistics.",
    beneficiary: "The lady with the bicycle basket.",
    talk: [
      says("benefits/en4", "That is Nokuthula, and she is now hiding in the kitchen."),
      says("benefits/en6", "I am not hiding, I am making tea. Please tell him I am glad."),
      says(
        "hr/en5",
        "No statistics, I like that. The moment we count it, somebody will set a target.",
      ),
    ],
  },
];
