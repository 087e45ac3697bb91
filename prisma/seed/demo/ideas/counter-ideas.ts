import { later, says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Permit desks and the contact centre. */
export const counterIdeas: readonly IdeaText[] = [
  {
    key: "scaffold-permit-map",
    by: "permits/en1",
    posted: { daysAgo: 6 },
    kind: "new",
    category: "together",
    pull: 8,
    title: "Show scaffolding permits and roadworks on one map before we sign them",
    problem:
      "Last month I approved a scaffold on the same pavement that Roads had closed for drainage. Both permits were correct, and together they left a school with no way in on foot.",
    proposal:
      "Put three layers on the map we already have:\n\n- scaffolding and skips (Permits)\n- planned roadworks (Roads)\n- school and bus stops\n\nA permit that overlaps something in time and place turns amber and needs one phone call before it is signed.",
    beneficiary:
      "Pedestrians, schools, builders who get turned back on the first day, and the two of us who had to stand there and apologise.",
    talk: [
      says(
        "roads/en7",
        "I was the other one apologising. Our planned works live in a spreadsheet with street names typed by hand, so the honest first step is getting coordinates into it.",
        says(
          "author",
          "Could we start with the forty or so streets around schools? Typing those once by hand is an afternoon.",
        ),
        says("roads/en7", "An afternoon and a cake. Yes."),
      ),
      says(
        "it/en3",
        "The map server can take a CSV every night, no purchase needed. What we cannot do is invent locations that nobody wrote down.",
      ),
      later(
        1,
        says(
          "roads/m1",
          "I looked at last year: 31 clashes that we know of, 9 of them near a school. I would happily give somebody two days to clean the street names.",
          says("permits/m1", "And I will give Kwabena the same two days. Let us pick a date."),
        ),
      ),
      says(
        "inspection/en2",
        "Please add our dangerous-structure notices as a fourth layer. Nothing good happens when a skip is delivered under a leaning chimney.",
      ),
    ],
  },
  {
    key: "plain-queue-screen",
    by: "permits/en6",
    posted: { daysAgo: 97 },
    kind: "improve",
    category: "public",
    pull: 5,
    title: "Say on the queue screen how long people will really wait",
    problem:
      "The screen in the hall shows B147. Nobody knows whether that means five minutes or fifty, so people stay standing near the desk and ask us every few minutes.",
    proposal:
      "Use the last ten served tickets to show a rounded waiting time per letter, and print it on the ticket. Wrong by five minutes is still better than silence.",
    beneficiary: "Everyone in the hall, and the clerk at desk 4 who is asked most often.",
    talk: [
      says(
        "libraries/en2",
        "We did this with a whiteboard for a while. People forgave a bad estimate. They did not forgive an empty board.",
      ),
      says(
        "citizens/en3",
        "The ticket system already stores the times, it simply never shows them. I asked the supplier: it is a setting in the newer version, which we have paid for and not installed.",
        says("author", "I am not sure whether to laugh. Who presses the button?"),
        says("it/en2", "We do. Send a ticket with the hall's name and we agree on an evening."),
      ),
    ],
  },
  {
    key: "stop-fax-number",
    by: "contact/en1",
    posted: { daysAgo: 318 },
    kind: "stop",
    category: "public",
    pull: 6,
    title: "Take the fax number off our letters",
    problem:
      "Every letter we send still carries a fax number. The machine was unplugged two years ago, but around four callers a week try it and then ring us, annoyed, to ask whether their document arrived.",
    proposal:
      "Remove the line from the letter template and forward the old number to a short recorded message.",
    beneficiary:
      "Callers, doctors' surgeries in particular, and the two of us who keep saying sorry.",
    talk: [
      says(
        "contact/en5",
        "I had one last week who faxed nine pages. Nine. To a machine in a cupboard.",
      ),
      says(
        "it/en5",
        "The template is easy. There are 212 copies of it in people's own folders, which is the actual problem here.",
        says("author", "Then let us fix the central one and embarrass the copies one by one."),
      ),
      says(
        "hospital/en4",
        "Careful, two of our wards still send discharge letters by fax. Ask us before the number goes dead anywhere else.",
      ),
    ],
  },
  {
    key: "call-back-slot",
    by: "contact/en4",
    posted: { daysAgo: 27 },
    kind: "new",
    category: "public",
    pull: 7,
    title: "Offer a call-back at a chosen hour instead of twenty minutes of music",
    problem:
      "On Mondays the line is full from half past eight. People on prepaid phones burn their credit listening to a flute, hang up, and try again, which makes the line fuller.",
    proposal:
      "After three minutes let callers press 1 and choose *this morning*, *this afternoon* or *tomorrow*. The system dials them when an adviser is free and tries twice.",
    beneficiary:
      "People who pay by the minute, carers who cannot sit with a phone, and the advisers who get a calmer caller.",
    talk: [
      says(
        "contact/en2",
        "I worked with this at an insurance company. It flattens the peak but about one in five does not pick up, so plan for that.",
        says("author", "Good figure, thank you. Would a text message just before the call help?"),
        says("contact/en2", "It halved ours. Number withheld is the main reason people ignore it."),
      ),
      says(
        "contact/fr2",
        "Pensez aux personnes qui parlent peu nos deux langues : choisir une heure au clavier est plus facile pour elles que patienter sans comprendre l'annonce.",
      ),
      later(
        2,
        says(
          "contact/m1",
          "I checked the contract. Call-back is an option we can try for three months on one line. I would start with housing benefit, which has the longest wait.",
        ),
      ),
      says("benefits/en2", "Housing benefit says yes please."),
      says(
        "benefits/en5",
        "One worry: if call-backs are booked into the afternoon, who is left for the afternoon's own callers? Somebody should model that before we promise hours.",
      ),
    ],
  },
  {
    key: "taxi-licence-renewal",
    by: "permits/en5",
    posted: { daysAgo: 251 },
    kind: "stop",
    category: "rules",
    pull: 4,
    title: "Stop asking taxi drivers for a paper certificate that we can look up ourselves",
    problem:
      "At renewal each driver queues at the medical service for a paper, then queues with us to hand it over. We scan it, shred it, and read the same result on our screen.",
    proposal:
      "Drop the paper. With the driver's signature we check the register ourselves on the day of renewal.",
    beneficiary: "410 drivers, who lose roughly half a shift each.",
    talk: [
      says(
        "permits/en2",
        "The scan is there because of an audit remark from long ago. The remark asks for *evidence of the check*, which a log line is.",
      ),
      says(
        "executive/en4",
        "Internal audit here: a log line with date and officer is better evidence than a scan. I am happy to write that down.",
        says("author", "Please do! I will frame it."),
      ),
    ],
  },
  {
    key: "plain-refusal-letters",
    by: "permits/fr1",
    posted: { daysAgo: 382 },
    kind: "improve",
    category: "rules",
    pull: 5,
    title: "Des lettres de refus qui commencent par ce qu'on peut encore faire",
    problem:
      "Nos refus de permis commencent par trois articles de loi. Les gens lisent « refusé », jettent la lettre, et manquent le délai pour corriger un simple plan.",
    proposal:
      "Inverser l'ordre : d'abord *ce qui manque*, puis *jusqu'à quand*, puis *qui appeler*, et les articles à la fin. J'ai réécrit trois modèles, je peux les partager.",
    beneficiary: "Les demandeurs, et le service des recours qui reçoit des colères évitables.",
    talk: [
      says(
        "permits/fr3",
        "J'ai lu tes modèles, la différence est énorme. Seul bémol : la mention légale doit rester sur la première page.",
      ),
      says(
        "benefits/en7",
        "In appeals I see the other end of this. Half the letters I get would not exist if the first one had said *you can fix it until the 14th*.",
        says(
          "author",
          "Je prends cette phrase telle quelle pour la version anglaise, si tu permets.",
        ),
      ),
      says(
        "executive/fr2",
        "Vérifié côté juridique : l'ordre est libre, seules les voies de recours doivent être lisibles et complètes.",
      ),
    ],
  },
];
