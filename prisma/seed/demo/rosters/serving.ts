import type { Roster } from "#prisma/seed/demo/types.ts";

/** Citizen services, health and care, works and environment. */
export const servingRosters: readonly Roster[] = [
  {
    unit: "citizens",
    managers: [{ name: "Ifeoma Nwachukwu", title: "Director, Citizen Services", language: "en" }],
    titles: {
      en: ["Service Designer", "Policy Officer", "Quality Officer"],
      fr: ["Chargée de mission accueil"],
    },
    en: ["Leila Haddadi", "Gareth Pryce-Lloyd", "Marek Soukup"],
    fr: ["Capucine Delorme"],
  },
  {
    unit: "permits",
    managers: [{ name: "Bronwen Ellery", title: "Head of Permits", language: "en" }],
    titles: {
      en: ["Permit Officer", "Licensing Officer", "Counter Clerk"],
      fr: ["Instructrice de permis", "Agent des licences", "Instructeur de permis"],
    },
    en: [
      "Kwabena Asante",
      "Freya Lindqvist",
      "Oluwaseun Bakare",
      "Deirdre Mulcahy",
      "Hamza Qureshi",
      "Tabitha Wainwright",
      "Zofia Krawczyk",
    ],
    fr: ["Maëlys Guégan", "Rachid Amrani", "Corentin Vasseur"],
  },
  {
    unit: "benefits",
    managers: [{ name: "Samuel Tettey-Ross", title: "Head of Social Benefits", language: "en" }],
    titles: {
      en: [
        "Benefits Officer",
        "Senior Caseworker",
        "Benefits Officer",
        "Caseworker",
        "Caseworker",
        "Benefits Officer",
        "Appeals Officer",
      ],
      fr: ["Gestionnaire de dossiers", "Conseiller social", "Assistante sociale"],
    },
    en: [
      "Aoife Brosnan",
      "Dilnoza Yusupova",
      "Winston Baptiste",
      "Meera Kulkarni",
      "Callum Fairbairn",
      "Nokuthula Dube",
      "Esther Goldfarb",
    ],
    fr: ["Fatoumata Cissokho", "Yannick Le Berre", "Sandrine Poulain", "Karim Benmoussa"],
  },
  {
    unit: "contact",
    managers: [
      { name: "Jocelyn Abara", title: "Contact Centre Manager", language: "en" },
      { name: "Stéphanie Ricard", title: "Responsable d'équipe", language: "fr" },
    ],
    titles: {
      en: ["Call Adviser", "Senior Call Adviser", "Web Chat Adviser"],
      fr: ["Téléconseillère", "Téléconseiller"],
    },
    en: [
      "Bilal Chaudhry",
      "Grace Nakamura",
      "Owen Trevethick",
      "Thandiwe Moyo",
      "Siobhan Keating",
      "Arjun Pillai",
    ],
    fr: ["Lucie Marchetti", "Ousmane Baldé-Roy", "Noémie Carpentier", "Thanh-Mai Lê"],
  },
  {
    unit: "guichets",
    managers: [{ name: "Gwenaëlle Tanguy", title: "Responsable des guichets", language: "fr" }],
    titles: {
      en: ["Counter Officer"],
      fr: ["Agente d'accueil", "Agent d'état civil", "Agente d'état civil", "Agent d'accueil"],
    },
    en: ["Rory Kincaid", "Anjali Deshmukh"],
    fr: [
      "Inès Bouzidi",
      "Bastien Kermarrec",
      "Aïssatou Ndour",
      "Jean-Baptiste Hervouet",
      "Mireille Lacombe",
      "Sofiane Tahraoui",
      "Clémence Aubry",
      "Célestin Mbemba",
    ],
  },
  {
    unit: "health",
    managers: [{ name: "Ngozi Fairweather", title: "Director, Health and Care", language: "en" }],
    titles: {
      en: ["Clinical Governance Adviser", "Policy Officer", "Analyst"],
      fr: ["Chargée de coordination"],
    },
    en: ["Ruth Abernathy", "Alistair Pemberton-Shah", "Kofi Dankwa"],
    fr: ["Hélène Castaing"],
  },
  {
    unit: "hospital",
    managers: [
      { name: "Margaret Oduya", title: "Reception Manager", language: "en" },
      { name: "Didier Fontanel", title: "Responsable des admissions", language: "fr" },
    ],
    titles: {
      en: ["Receptionist", "Hospital Porter", "Admissions Clerk", "Ward Clerk"],
      fr: ["Agente d'accueil", "Brancardier", "Secrétaire médicale"],
    },
    en: [
      "Maya Ekundayo",
      "Stuart Holloway",
      "Precious Mthembu",
      "Ewa Nowicka",
      "Sunita Bhandari",
      "Declan Rafferty",
      "Malik Farouqi",
      "Joanna Thistlethwaite",
    ],
    fr: ["Apolline Girardot", "Mamadou Diatta", "Jacinthe Moreau-Silva"],
  },
  {
    unit: "homecare",
    managers: [{ name: "Véronique Abgrall", title: "Cadre de soins à domicile", language: "fr" }],
    titles: {
      en: ["Community Nurse", "Home Carer"],
      fr: ["Aide à domicile", "Infirmière", "Infirmier", "Aide-soignante"],
    },
    en: ["Beatrix Lowell", "Tendai Chirwa", "Carmel Azzopardi"],
    fr: [
      "Nadège Louvet",
      "Samira Khelifi",
      "Florian Estève",
      "Rokhaya Fall",
      "Brigitte Auffret",
      "Léonie Pasquier",
      "Tiago Marques-Roy",
      "Maud Le Cam",
    ],
  },
  {
    unit: "works",
    managers: [
      { name: "Ragnhild Sørbye", title: "Director, Works and Environment", language: "en" },
    ],
    titles: {
      en: ["Programme Engineer", "Environment Officer", "Business Analyst"],
      fr: ["Ingénieur d'études"],
    },
    en: ["Desmond Okafor-Hill", "Catrin Vaughan", "Ibrahim Sulaiman"],
    fr: ["Pascal Trévidic"],
  },
  {
    unit: "roads",
    managers: [
      { name: "Tomasz Jaworek", title: "Head of Road Maintenance", language: "en" },
      { name: "Angela Mancuso", title: "Winter Service Manager", language: "en" },
    ],
    titles: {
      en: ["Road Worker", "Gritter Driver", "Signs Technician", "Crew Leader"],
      fr: ["Agent de voirie", "Cheffe d'équipe", "Conducteur d'engins"],
    },
    en: [
      "Dougal McAllister",
      "Femi Odukoya",
      "Harjit Sandhu",
      "Kerry-Ann Whitlock",
      "Stefan Petrescu",
      "Lamar Josephs",
      "Niamh Costigan",
    ],
    fr: ["Loïc Morvan", "Djamila Ferhat", "Antoine Cazalis"],
  },
  {
    unit: "waste",
    managers: [{ name: "Delroy Mensah", title: "Head of Waste Collection", language: "en" }],
    titles: {
      en: ["Collection Crew", "Route Planner", "Collection Driver", "Recycling Centre Attendant"],
      fr: ["Chauffeur-ripeur", "Agente de déchèterie", "Agent de déchèterie"],
    },
    en: [
      "Bogdan Ilic",
      "Sharon Umeh",
      "Terry Blackmoor",
      "Lakshmi Iyengar",
      "Kyle Drummond",
      "Fatima Zahir",
      "Emeka Onwudiwe",
    ],
    fr: ["Christophe Lagadec", "Bintou Sylla", "Hervé Nicolle"],
  },
  {
    unit: "parks",
    managers: [],
    titles: {
      en: ["Ranger", "Arborist", "Gardener"],
      fr: ["Jardinière", "Garde du littoral", "Jardinier", "Animatrice nature"],
    },
    en: ["Hazel Rowntree", "Aleksy Malina", "Chidi Obiora"],
    fr: [
      "Marguerite Le Dantec",
      "Youssef Zerrouki",
      "Baptiste Rolland",
      "Oriane Savary",
      "Ludivine Etcheverry",
      "Tuan Phan",
      "Cédric Nzouba",
    ],
  },
];
