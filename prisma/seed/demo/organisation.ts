/** The units of the demo organisation, parents before their children; the names stand as its staff say them. */
export const units = [
  { key: "executive", parentKey: null, name: "Public Services of Valmere" },
  { key: "citizens", parentKey: "executive", name: "Citizen Services · Services aux citoyens" },
  { key: "permits", parentKey: "citizens", name: "Permits and Licences" },
  { key: "benefits", parentKey: "citizens", name: "Social Benefits · Prestations sociales" },
  { key: "contact", parentKey: "citizens", name: "Contact Centre · Centre d'appels" },
  { key: "guichets", parentKey: "citizens", name: "Guichets du littoral" },
  { key: "health", parentKey: "executive", name: "Health and Care · Santé et soins" },
  { key: "hospital", parentKey: "health", name: "Harrow Bay Hospital, Reception" },
  { key: "homecare", parentKey: "health", name: "Soins à domicile" },
  {
    key: "works",
    parentKey: "executive",
    name: "Works and Environment · Travaux et environnement",
  },
  { key: "roads", parentKey: "works", name: "Road Maintenance" },
  { key: "waste", parentKey: "works", name: "Waste Collection · Collecte des déchets" },
  { key: "parks", parentKey: "works", name: "Parcs et rivages" },
  { key: "learning", parentKey: "executive", name: "Learning and Culture · Éducation et culture" },
  { key: "meals", parentKey: "learning", name: "School Meals · Restauration scolaire" },
  { key: "libraries", parentKey: "learning", name: "Libraries · Bibliothèques" },
  { key: "archives", parentKey: "learning", name: "Archives de Valmère" },
  { key: "safety", parentKey: "executive", name: "Safety and Borders · Sécurité et frontières" },
  { key: "customs", parentKey: "safety", name: "Customs, Harrow Quay" },
  { key: "inspection", parentKey: "safety", name: "Field Inspection" },
  { key: "civil", parentKey: "safety", name: "Civil Protection · Protection civile" },
  { key: "resources", parentKey: "executive", name: "Corporate Services · Ressources" },
  { key: "it", parentKey: "resources", name: "IT Service Desk" },
  { key: "hr", parentKey: "resources", name: "Human Resources · Ressources humaines" },
  { key: "finance", parentKey: "resources", name: "Finance and Purchasing" },
  { key: "buildings", parentKey: "resources", name: "Buildings and Fleet" },
] as const;

/** The whole organisation's name, time zone (IANA), language of its settings and e-mail domain. */
export const organisation = {
  name: "Public Services of Valmere",
  timeZone: "Europe/Paris",
  language: "en",
  emailDomain: "valmere.example.org",
} as const;

export type UnitKey = (typeof units)[number]["key"];
