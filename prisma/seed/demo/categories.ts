/** The categories of the demo organisation, in the order in which they are offered. */
export const categories = [
  { key: "public", name: { en: "Service to the public", fr: "Accueil et service au public" } },
  { key: "rules", name: { en: "Forms and rules", fr: "Formulaires et règles" } },
  { key: "digital", name: { en: "Digital tools", fr: "Outils numériques" } },
  { key: "field", name: { en: "Out in the field", fr: "Sur le terrain" } },
  { key: "work", name: { en: "Working life", fr: "Vie au travail" } },
  { key: "places", name: { en: "Buildings and equipment", fr: "Locaux et matériel" } },
  { key: "green", name: { en: "Environment and energy", fr: "Environnement et énergie" } },
  { key: "together", name: { en: "Working across units", fr: "Travailler entre services" } },
] as const;

export type CategoryKey = (typeof categories)[number]["key"];
