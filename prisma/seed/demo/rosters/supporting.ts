import type { Roster } from "#prisma/seed/demo/types.ts";

/** Leadership, learning and culture, safety and borders, and corporate services. */
export const supportingRosters: readonly Roster[] = [
  {
    unit: "executive",
    managers: [
      { name: "Harriet Osei-Lund", title: "Director-General", language: "en" },
      { name: "Laurent Quémener", title: "Directeur général adjoint", language: "fr" },
      { name: "Nisha Ramanathan", title: "Chief Transformation Officer", language: "en" },
    ],
    titles: {
      en: ["Strategy Adviser", "Press Officer", "Executive Assistant", "Internal Auditor"],
      fr: ["Chargée de communication interne", "Conseiller juridique", "Assistante de direction"],
    },
    en: ["Colm Brannigan", "Yuki Tanabe", "Rosalind Adeyemi-Clarke", "Pieter van Rooyen"],
    fr: ["Solène Kerbrat", "Thierry Nguema", "Élise Vandamme"],
  },
  {
    unit: "learning",
    managers: [{ name: "Philippa Adjei", title: "Director, Learning and Culture", language: "en" }],
    titles: {
      en: ["Policy Officer", "Programme Coordinator", "Data Officer"],
      fr: ["Chargée de mission"],
    },
    en: ["Lorenzo Castelvari", "Shanthi Murugan", "Gwyn Penrose"],
    fr: ["Anne-Laure Briand"],
  },
  {
    unit: "meals",
    managers: [{ name: "Roland Achterberg", title: "Head of School Meals", language: "en" }],
    titles: {
      en: ["School Cook", "Kitchen Supervisor", "Dining Hall Assistant", "Delivery Driver"],
      fr: ["Cuisinière", "Agente de cantine", "Diététicien", "Seconde de cuisine"],
    },
    en: [
      "Marcia Delgado",
      "Nkechi Ibe",
      "Pauline Entwistle",
      "Ravi Senanayake",
      "Teodora Vasic",
      "Leroy Hutchings",
    ],
    fr: [
      "Chantal Le Gall",
      "Malika Ouali",
      "Fabrice Nkounkou",
      "Estelle Rambaud",
      "Josiane Quintin",
    ],
  },
  {
    unit: "libraries",
    managers: [{ name: "Imogen Sefton", title: "Head of Libraries", language: "en" }],
    titles: {
      en: ["Librarian", "Library Assistant", "Mobile Library Driver", "Children's Librarian"],
      fr: ["Bibliothécaire", "Médiateur numérique", "Bibliothécaire jeunesse", "Agent d'accueil"],
    },
    en: [
      "Tariq Rahmani",
      "Bethan Carew",
      "Oskar Lindholm",
      "Adaeze Nwosu",
      "Cheng-Yi Tsai",
      "Fiona Drysdale",
    ],
    fr: ["Joséphine Kerouanton", "Hakim Belaïd", "Violette Sarrazin", "Issa Tamboura"],
  },
  {
    unit: "archives",
    managers: [],
    titles: {
      en: ["Records Officer", "Conservator", "Reading Room Assistant"],
      fr: ["Archiviste", "Restaurateur", "Archiviste numérique"],
    },
    en: ["Edmund Gaskell", "Parisa Golzari", "Winifred Oakes"],
    fr: [
      "Bérengère Malo",
      "Théophile Rousselin",
      "Ndèye Sarr",
      "Amélie Duquesnoy",
      "Ghislain Perrot",
      "Mehdi Lazrak",
    ],
  },
  {
    unit: "safety",
    managers: [
      { name: "Augustin Lemarchand", title: "Directeur, Sécurité et frontières", language: "fr" },
    ],
    titles: {
      en: ["Policy Officer", "Training Coordinator", "Legal Officer"],
      fr: ["Assistante de direction"],
    },
    en: ["Ayesha Siddiqi-Brown", "Magnus Torvik", "Colleen Fitzwilliam"],
    fr: ["Mariam Doucouré"],
  },
  {
    unit: "customs",
    managers: [{ name: "Natasha Brightwell", title: "Head of Harrow Quay Post", language: "en" }],
    titles: {
      en: ["Customs Officer", "Senior Customs Officer", "Declarations Clerk", "Dog Handler"],
      fr: ["Agent des douanes", "Agente des douanes", "Vérificateur", "Agente de dédouanement"],
    },
    en: [
      "Ikenna Eze",
      "Gillian Stroud",
      "Samir Khalafi",
      "Patrick O'Dwyer",
      "Jelena Markovic",
      "Dawit Tesfaye",
      "Rhys Meredith",
    ],
    fr: ["Alban Trochu", "Khadija Mansouri", "Romuald Ekoto", "Elsa Cormier"],
  },
  {
    unit: "inspection",
    managers: [],
    titles: {
      en: ["Food Safety Inspector", "Building Inspector", "Labour Inspector"],
      fr: ["Inspectrice sanitaire", "Inspecteur du bâtiment", "Inspectrice du travail"],
    },
    en: [
      "Barnaby Cole",
      "Uzma Sheikh",
      "Henrike Vos",
      "Adebayo Coker",
      "Molly Prendergast",
      "Rajesh Thapa",
    ],
    fr: ["Nolwenn Riou", "Jérémie Baudry", "Coumba Thiam", "Laure-Anne Mazet"],
  },
  {
    unit: "civil",
    managers: [{ name: "Eamon Doyle-Rossi", title: "Head of Civil Protection", language: "en" }],
    titles: {
      en: ["Duty Officer", "Flood Warden Coordinator", "Logistics Officer"],
      fr: ["Officier de permanence", "Formatrice aux premiers secours", "Logisticien"],
    },
    en: [
      "Kirsty Abbott",
      "Nathaniel Boateng",
      "Hiba Al-Najjar",
      "Sven Aaltonen",
      "Jacqui Pereira",
      "Tobias Grünwald",
    ],
    fr: ["Ronan Pennec", "Astrid Fournel", "Lamine Sakho-Brun", "Mélanie Troadec"],
  },
  {
    unit: "resources",
    managers: [{ name: "Constance Mukasa", title: "Director, Corporate Services", language: "en" }],
    titles: {
      en: ["Business Partner", "Project Manager", "Data Protection Officer"],
      fr: ["Contrôleur de gestion"],
    },
    en: ["Hugh Ravenscroft", "Soraya Daneshvar", "Emil Kovacs"],
    fr: ["Benoît Larcher"],
  },
  {
    unit: "it",
    managers: [{ name: "Devon Hargreaves", title: "IT Service Manager", language: "en" }],
    titles: {
      en: ["Systems Administrator", "Service Desk Analyst", "Network Engineer", "Web Developer"],
      fr: ["Administrateur systèmes", "Technicienne de support", "Développeur"],
    },
    en: [
      "Priya Venkatesan",
      "Miles Okoro",
      "Katarzyna Sobol",
      "Sanjay Mistry",
      "Lucy Threlfall",
      "Ahmed Barakat",
      "Marisol Ibarra",
    ],
    fr: ["Gaël Lorho", "Coralie Benhaddou", "Matthieu Oger", "Binta Souaré"],
  },
  {
    unit: "hr",
    managers: [{ name: "Judith Amankwah", title: "Head of Human Resources", language: "en" }],
    titles: {
      en: ["Recruitment Officer", "HR Adviser", "Learning Adviser", "Payroll Officer"],
      fr: ["Conseillère RH", "Gestionnaire de paie", "Chargée de formation"],
    },
    en: [
      "Trevor Whitcombe",
      "Dorothy Chikwanha",
      "Linnea Bergdahl",
      "Omar Sattar",
      "Francesca Tedesco",
      "Anwen Parry",
    ],
    fr: ["Valérie Touzé", "Idrissa Fofana-Blin", "Céline Arnoux", "Quentin Dervaux"],
  },
  {
    unit: "finance",
    managers: [{ name: "Ottilie Brandt", title: "Head of Finance", language: "en" }],
    titles: {
      en: ["Accountant", "Purchasing Officer", "Contracts Officer"],
      fr: ["Comptable", "Acheteur public", "Gestionnaire de factures"],
    },
    en: [
      "Nigel Pemberly",
      "Chiamaka Udeh",
      "Faisal Anwar",
      "Greta Holmqvist",
      "Rohan Sethna",
      "Yolanda Crespo",
    ],
    fr: ["Isabelle Corbin", "Salif Bagayoko", "Houria Meziane", "Aurélien Poncet"],
  },
  {
    unit: "buildings",
    managers: [{ name: "Clive Abioye", title: "Facilities Manager", language: "en" }],
    titles: {
      en: ["Building Technician", "Caretaker", "Fleet Coordinator"],
      fr: ["Mécanicien", "Gestionnaire de sites", "Électricien"],
    },
    en: [
      "Wanda Kaczmarek",
      "Joseph Tavita",
      "Moira Strachan",
      "Elijah Prescod",
      "Duc Hoang",
      "Petra Havlik",
    ],
    fr: ["Serge Malgorn", "Zineb Alaoui-Petit", "Gilles Fauvel"],
  },
];
