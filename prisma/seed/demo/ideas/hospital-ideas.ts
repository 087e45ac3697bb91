import { later, says } from "#prisma/seed/demo/says.ts";
import type { IdeaText } from "#prisma/seed/demo/types.ts";

/** Reception, admissions and portering at the hospital. */
export const hospitalIdeas: readonly IdeaText[] = [
  {
    key: "whisper-line",
    by: "hospital/en1",
    posted: { daysAgo: 4 },
    kind: "improve",
    category: "public",
    pull: 8,
    title: "Stop making patients say their illness out loud at the front desk",
    problem:
      "Our desk is open to the whole hall. I have to ask *what are you here for?* and forty people hear the answer. Last week a teacher stood in front of two of her pupils.",
    proposal:
      "1. A line on the floor two metres back.\n2. A card to point at: clinic names with colours, in five languages.\n3. For anything else, a tablet turned towards the patient, or a pen.",
    beneficiary:
      "Every patient, and the receptionist who at present whispers and is then not understood.",
    talk: [
      says(
        "hospital/en4",
        "On ward 6 we tried the card idea for visitors. Colours work, icons confuse: everybody thinks the kidney is a bean.",
        says("author", "No kidneys then. Colours and words."),
      ),
      says(
        "hospital/fr1",
        "Le trait au sol, je l'ai tracé avec du ruban un dimanche. Les gens l'ont respecté jusqu'à ce que le ménage l'enlève.",
      ),
      says(
        "hospital/m1",
        "Floor line: approved, the tape arrives on Thursday and cleaning has been told. For the card I asked the clinics for their list of names, three have answered out of fourteen.",
        says(
          "health/en1",
          "Give me the names of the other eleven and I will ask once more, slightly louder.",
        ),
      ),
      says(
        "buildings/en1",
        "If you want, we can hang two felt panels from the ceiling above the desk. They cost little and you hear the difference at once.",
      ),
      says(
        "homecare/en1",
        "Patients tell me about this desk at home, weeks later. It matters more than you think.",
      ),
    ],
  },
  {
    key: "letter-map",
    by: "hospital/en1",
    posted: { daysAgo: 47 },
    kind: "improve",
    category: "public",
    pull: 6,
    title: "Print the way to the clinic on the back of the appointment letter",
    problem:
      "The letter says *Outpatients 4B*. The signs say colours. I draw the way on the back of the letter about thirty times a morning, with a pen I pay for.",
    proposal:
      "One small map per clinic, from the car park and from the bus stop, printed on the back by the system that prints the front.",
    beneficiary: "Everybody with an appointment, and the queue behind the person who asks me.",
    talk: [
      says(
        "hospital/fr3",
        "Le modèle de lettre a une place au verso depuis des années, personne ne savait pour quoi.",
        says("author", "Now we know."),
      ),
      says("it/en2", "One picture per clinic code is an afternoon's work, if somebody draws them."),
      later(
        31,
        says(
          "homecare/en1",
          "My patients bring the letter to the bus driver. A map would spare them the second bus.",
        ),
      ),
    ],
  },
  {
    key: "wheelchair-coin",
    by: "hospital/en2",
    posted: { daysAgo: 19 },
    kind: "improve",
    category: "places",
    pull: 7,
    title: "Put a coin lock on the wheelchairs, as on supermarket trolleys",
    problem:
      "We own 60 wheelchairs and at ten in the morning I find four. The rest are at the bus stop, in the car park, and one is in the garden of the bakery. Porters spend about an hour a shift searching.",
    proposal:
      "Coin locks and three docking bays: main door, car park, radiology. Tokens at reception for those who have no coin.",
    beneficiary: "Patients who wait for a chair, and porters' feet.",
    talk: [
      says(
        "hospital/fr2",
        "Celle de la boulangerie y est depuis le printemps. Elle y vend du pain, je crois.",
      ),
      says(
        "hospital/en6",
        "I am against coins. Someone who arrives in pain does not have the right coin, and we will become a change office.",
        says(
          "author",
          "That is why tokens. But fair, perhaps locks at the car park only, and free ones at the door?",
        ),
        says("hospital/en6", "That I could live with."),
      ),
      says(
        "libraries/en3",
        "Our book trolleys have cheap radio tags, the reader beeps when one leaves. Nobody has stolen a trolley since, although nobody had before either.",
      ),
      says(
        "finance/en2",
        "A chair is 280. If even ten a year vanish, the docks pay for themselves in the second year. I can ask for offers.",
      ),
    ],
  },
  {
    key: "appointment-letter-map",
    by: "hospital/en3",
    posted: { daysAgo: 82 },
    kind: "improve",
    category: "public",
    pull: 6,
    title: "Print on the appointment letter which door to use",
    problem:
      "The letter says *Cardiology, level 2*. We have three level twos, because the hospital stands on a hill. About thirty people a day ask me, out of breath.",
    proposal:
      "Door letter first (A to F), then the coloured line on the floor, then the level. Doors A to F are already painted, only the letters are wrong.",
    beneficiary: "Patients, and cardiology, who could start on time.",
    talk: [
      says(
        "hospital/en8",
        "As a ward clerk I send these letters and I was lost myself for my first week.",
      ),
      says(
        "hospital/m2",
        "The template belongs to admissions, so to me. I changed it yesterday for cardiology and eye clinic. Tell me in two weeks whether fewer people ask.",
      ),
      later(
        5,
        says("author", "Counted for five days: from about thirty to eleven. Please do the rest!"),
      ),
    ],
  },
  {
    key: "shift-handover-card",
    by: "hospital/en5",
    posted: { daysAgo: 158 },
    kind: "new",
    category: "work",
    pull: 4,
    title: "A handover card for reception: five lines, same place, every shift",
    problem:
      "I start at two and learn at four that the lift is broken, that a family is waiting for news in room 12, and that the press is in the car park.",
    proposal:
      "One card at the desk with five fixed lines: *broken, waiting, expected, promised, careful*. The leaving shift fills it in and reads it aloud, two minutes.",
    beneficiary: "The afternoon shift, and anyone to whom the morning promised something.",
    talk: [
      says(
        "civil/en1",
        "Duty officers have done this for decades. The reading aloud is the important bit, paper alone gets ignored.",
      ),
      says("hospital/en7", "Could *promised* come first? That is what blows up."),
      later(
        6,
        says(
          "author",
          "Moved it to the top. We have been trying it for a week at desk 1 and nobody wants to go back.",
        ),
      ),
    ],
  },
  {
    key: "ascenseur-brancards",
    by: "hospital/fr2",
    posted: { daysAgo: 289 },
    kind: "improve",
    category: "places",
    pull: 3,
    title: "Des ascenseurs réservés aux brancards aux heures de visite",
    problem:
      "Entre 14 h et 16 h j'attends l'ascenseur jusqu'à neuf minutes avec un patient couché, sous le regard de tout le monde.",
    proposal:
      "Réserver l'ascenseur 3 aux brancards pendant ces deux heures, avec un panneau clair et un badge. Les visiteurs gardent les deux autres et l'escalier, qui est beau.",
    beneficiary: "Les patients allongés et les blocs qui attendent.",
    talk: [
      says(
        "hospital/en2",
        "Nine minutes is my record too. The patient held my hand for eight of them.",
      ),
      says(
        "buildings/fr3",
        "Techniquement c'est un interrupteur à clé, déjà câblé. Il manque la décision, pas l'électricité.",
      ),
      says(
        "hospital/en4",
        "Please keep one lift for wheelchair visitors, they cannot take the beautiful stairs.",
      ),
      says("author", "Oui, l'ascenseur 1 resterait pour eux en priorité."),
    ],
  },
  {
    key: "secretariat-dictee",
    by: "hospital/fr3",
    posted: { daysAgo: 3 },
    kind: "new",
    category: "digital",
    pull: 5,
    title: "Relire les comptes rendus dictés dans la langue du patient avant l'envoi",
    problem:
      "Les médecins dictent en anglais, la moitié de nos patients lisent le français. Ils me téléphonent pour que je traduise, ce que je n'ai ni le droit ni la compétence de faire.",
    proposal:
      "Joindre à chaque compte rendu un résumé de cinq lignes en français simple, relu par une infirmière. On commencerait par la consultation de diabète.",
    beneficiary:
      "Les patients francophones, et leurs enfants qui ne devraient pas traduire un diagnostic.",
    talk: [
      says(
        "homecare/fr2",
        "À domicile je passe parfois une demi-heure à expliquer une lettre. Cinq lignes claires, c'est déjà un soin.",
      ),
      says(
        "health/en1",
        "From clinical governance: a summary is fine as long as it never says more than the report. We would need a list of five fixed headings.",
        says(
          "author",
          "Proposition : *pourquoi vous êtes venu, ce que nous avons vu, ce que vous devez faire, quand revenir, qui appeler*.",
        ),
      ),
      says("hospital/en3", "Those five would help my English-speaking patients just as much."),
    ],
  },
];
