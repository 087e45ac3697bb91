import { later, says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Road crews, gritters, signs, and the lorries that collect the waste. */
export const roadIdeas: readonly IdeaText[] = [
  {
    key: "bin-lorry-potholes",
    by: "waste/en3",
    posted: { daysAgo: 16 },
    kind: "new",
    category: "together",
    pull: 9,
    title: "Let the bin lorries report potholes: we drive every street every week",
    problem:
      "I know each hole in Valmere by the sound my cab makes. Roads finds out when a cyclist falls or a councillor writes. We pass by fifty-two times before that.",
    proposal:
      "One big button in the cab. Press it and the place and time go to Roads, without typing, without stopping. Three presses at the same place by different crews make a ticket.",
    beneficiary:
      "Cyclists, tyres, road crews who could plan, and drivers who would like to be asked something for once.",
    talk: [
      says(
        "roads/en1",
        "Three presses is clever, it filters out the drain covers. What does the button run on? The cab tablets already have GPS.",
        says("author", "The tablets, yes. It would be one more tile next to *bin not out*."),
      ),
      says(
        "roads/m1",
        "I want this. What I need to be careful about: once we *know* of a hole we are liable for it. I asked Legal and the answer is that we are liable anyway if we could have known, so better to know.",
        says("executive/fr2", "Confirmé. L'ignorance organisée ne protège personne."),
      ),
      says(
        "waste/en1",
        "And the branches. At cab height I get the face full of lime tree in Orchard Lane. Second button?",
      ),
      says(
        "parks/fr1",
        "Oui pour un deuxième bouton. Nous élaguons à l'aveugle, d'après les plaintes.",
      ),
      says(
        "waste/en6",
        "As a route planner I am a bit afraid of buttons. Every button was a small thing and we now have fourteen of them. If this one comes, may one go?",
        says("author", "Take *weather*. Nobody has ever pressed *weather*."),
        says(
          "waste/en2",
          "I can confirm from the data: pressed twice in three years, once by mistake.",
        ),
      ),
      says(
        "homecare/fr1",
        "Nous aussi on roule partout. Si ça marche chez vous, on est preneuses.",
      ),
    ],
  },
  {
    key: "salt-by-sensor",
    by: "roads/en2",
    posted: { daysAgo: 71 },
    kind: "improve",
    category: "green",
    pull: 6,
    title: "Salt by road temperature, not by the calendar",
    problem:
      "On 19 nights last winter we salted the whole coast road at two degrees above zero because it was a Tuesday on the plan. That is 140 tonnes in the dunes and a lot of rust.",
    proposal:
      "Six road sensors at the cold spots every driver knows, and a rule: no route goes out unless its coldest point is forecast below +1. The duty officer can always overrule.",
    beneficiary: "Drivers' sleep, the dunes, bridges, and whoever pays for salt.",
    talk: [
      says(
        "roads/en4",
        "Where exactly do six sensors go? If Mill Bridge is not among them I vote against, I have slid off it personally.",
        says(
          "author",
          "Mill Bridge is number one on my list. Then Cutler's Bend, the quarry, both ends of the viaduct and the school dip.",
        ),
      ),
      says(
        "parks/fr2",
        "Dans les dunes, l'oyat brûle sur deux mètres de chaque côté de la route. Je peux fournir des photos d'avant.",
      ),
      says(
        "roads/m2",
        "We tested one sensor at the viaduct. On 30 nights it would have saved 11 runs and missed none. One winter is not proof, but it is better than Tuesdays.",
      ),
      says(
        "civil/en3",
        "Please copy the readings to the duty room. We phone you at five in the morning for exactly that number.",
      ),
    ],
  },
  {
    key: "sign-graveyard",
    by: "roads/en3",
    posted: { daysAgo: 134 },
    kind: "improve",
    category: "green",
    pull: 5,
    title: "Reuse old road signs instead of scrapping them",
    problem:
      "In the yard lie about 900 signs, most of them straight and sound with a faded face. We buy new aluminium for 60 a piece and pay to have the old taken away.",
    proposal:
      "Strip and re-face them in our own workshop during the quiet weeks. I have done twelve as a trial, they passed the reflection test.",
    beneficiary:
      "The budget (my guess is 20,000 a year) and apprentices, who learn more from twelve signs than from one brochure.",
    talk: [
      says(
        "roads/en6",
        "I was there for the twelve. The smell of the stripper is awful, we need the extraction fan fixed first.",
      ),
      says("buildings/en4", "Fan is on my list for next week."),
      says(
        "learning/en3",
        "A school asked for old signs for a traffic garden. Could they get some that fail the test?",
      ),
      says("author", "They can have the moose. Nobody knows why we own a moose sign."),
    ],
  },
  {
    key: "night-works-notice",
    by: "roads/en7",
    posted: { daysAgo: 24 },
    kind: "improve",
    category: "public",
    pull: 5,
    title: "Tell residents about night works by text, two days before, with the noisy hours",
    problem:
      "We put a paper on lamp posts. It rains. Then at 23:00 we start the saw and somebody in slippers explains to my crew what they think of us.",
    proposal:
      "Use the flood-warning text system, which knows who lives where, for works louder than a conversation. Name the two worst hours, they are usually only two.",
    beneficiary: "People with small children or early shifts, and the crew.",
    talk: [
      says(
        "civil/m1",
        "I must object to using the flood list for anything else. If people unsubscribe because of saws, they miss the flood.",
        says(
          "author",
          "I had not thought of that. Could it be the same technology with a separate sign-up?",
        ),
        says("civil/m1", "A separate list I would even help you set up."),
      ),
      says(
        "contact/en5",
        "We get the calls at night on the emergency line. A text with an end time would stop most of them, it is the not knowing.",
      ),
      says(
        "waste/en4",
        "The calendar app for bins has 14,000 subscribers by street. Perhaps ask there first?",
      ),
    ],
  },
  {
    key: "signalisation-chantier",
    by: "roads/fr1",
    posted: { daysAgo: 53 },
    kind: "improve",
    category: "field",
    pull: 6,
    title: "Des flèches lumineuses sur remorque, à partager entre les trois équipes",
    problem:
      "Nous posons les cônes à pied, dos à la circulation. En deux ans, trois collègues ont été frôlés, un a eu le bras cassé par un rétroviseur.",
    proposal:
      "Deux remorques à flèche lumineuse, réservables comme les véhicules, et une règle simple : pas de flèche, pas de chantier au-dessus de 70 km/h.",
    beneficiary: "Ceux qui travaillent sur la chaussée et leurs familles.",
    talk: [
      says("roads/fr2", "C'était mon bras. Je soutiens, des deux."),
      says(
        "roads/m1",
        "Two trailers are in next year's request. Until then I have asked to hire one, and the rule about 70 applies from Monday whether we have the arrow or not.",
      ),
      says(
        "roads/en5",
        "What do we do when it is booked and the job is urgent? A rule without an exception gets broken by the best people.",
        says(
          "author",
          "Alors la police ferme la voie, comme pour un accident. On l'a déjà fait deux fois, ils viennent.",
        ),
      ),
      says(
        "buildings/en6",
        "Fleet booking can take trailers from tomorrow. I only need a number plate and a colour for the calendar.",
      ),
    ],
  },
  {
    key: "yellow-vest-lockers",
    by: "roads/en6",
    posted: { daysAgo: 331 },
    kind: "improve",
    category: "places",
    pull: 3,
    title: "A drying room at the north depot",
    problem: "We put on wet trousers in the morning. That is the whole problem.",
    proposal:
      "The old battery store has heating pipes running through it anyway. A fan, hooks, a door that closes.",
    beneficiary: "22 people from October to April.",
    talk: [
      says(
        "waste/en5",
        "At south depot we have one since the flood. Morale went up more than from any speech.",
      ),
      says(
        "buildings/en2",
        "Measured the room. Fan, hooks and door come to 640 with our own labour.",
      ),
      says(
        "roads/m2",
        "Paid from the winter budget. If dry trousers are not winter service, what is.",
      ),
    ],
  },
  {
    key: "reverse-beeper",
    by: "waste/en5",
    posted: { hoursAgo: 5 },
    kind: "improve",
    category: "field",
    pull: 6,
    title: "Quieter reversing beepers for the rounds before seven",
    problem:
      "At half past five our beeper can be heard three streets away. People complain, a colleague was shouted at yesterday with a broom in hand.",
    proposal:
      "Broadband beepers (they sound like *shh shh*) are only loud right behind the lorry, where it matters. Start with the four lorries of the early rounds.",
    beneficiary:
      "Sleepers, and the crew member who currently walks behind with a torch to avoid the noise.",
    talk: [
      says("waste/en7", "The broom was a mop. Otherwise accurate."),
      says(
        "roads/en2",
        "Our new gritter has the hissing kind. You do hear it perfectly when you stand behind, and not at all from the side.",
      ),
    ],
  },
  {
    key: "consignes-ripeurs",
    by: "waste/fr1",
    posted: { daysAgo: 356 },
    kind: "stop",
    category: "field",
    pull: 5,
    title: "Ne plus collecter les deux côtés des grandes avenues en un seul passage",
    problem:
      "Pour gagner douze minutes, nous traversons l'avenue du Port à pied, des sacs dans les mains, entre les voitures. Il y a eu deux chutes cette année.",
    proposal:
      "Deux passages, un par côté, sur les sept avenues à plus de deux voies. J'ai chronométré : onze à quatorze minutes de plus par tournée.",
    beneficiary: "Les équipiers, et les automobilistes qui nous voient surgir.",
    talk: [
      says("waste/en1", "Eleven minutes against a broken hip. I know what I choose."),
      later(
        3,
        says(
          "waste/m1",
          "I drove along on Tuesday and crossed four times myself, once was enough. The plan changes for the three widest avenues first, because the depot shift ends by agreement at 13:15.",
        ),
      ),
      says(
        "author",
        "Merci d'être venu voir. Pour les quatre autres, on peut commencer dix minutes plus tôt, l'équipe est d'accord.",
      ),
      says(
        "safety/en2",
        "Please log near misses even if nothing happens. Two falls usually mean fifty near ones.",
      ),
    ],
  },
];
