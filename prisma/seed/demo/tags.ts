/** What demo ideas are tagged with: the words that stand in them, in their own language. */
const words: Readonly<Record<"en" | "fr", readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\b(queue|counter|waiting room)/i, "counter"],
    [/\b(form|paper|signature|print)/i, "paperwork"],
    [/\b(phone|telephone|call)/i, "telephone"],
    [/\b(snow|salt|ice|winter)/i, "winter"],
    [/\b(road|bridge|kerb|lorry)/i, "roads"],
    [/\b(patient|ward|nurse|doctor)/i, "patients"],
    [/\b(child|school|pupil)/i, "school"],
    [/\b(energy|heating|thermostat|light)/i, "energy"],
    [/\b(error message|screen|software|password)/i, "software"],
    [/\b(meeting|calendar|room booking)/i, "meetings"],
    [/\b(language|translat|plain words)/i, "plain language"],
    [/\b(safety|accident|danger)/i, "safety"],
    [/\b(bicycle|car|van|vehicle|fuel)/i, "vehicles"],
    [/\b(waste|bin|food)/i, "waste"],
  ],
  fr: [
    [/\b(guichet|file d’attente|accueil)/i, "guichet"],
    [/\b(formulaire|papier|signature|imprim)/i, "paperasse"],
    [/\b(téléphone|appel)/i, "téléphone"],
    [/\b(neige|sel|verglas|hiver)/i, "hiver"],
    [/\b(route|pont|trottoir|camion)/i, "routes"],
    [/\b(patient|infirmi|médecin|soins)/i, "patients"],
    [/\b(enfant|école|élève)/i, "école"],
    [/\b(énergie|chauffage|lumière)/i, "énergie"],
    [/\b(écran|logiciel|mot de passe)/i, "logiciels"],
    [/\b(réunion|agenda)/i, "réunions"],
    [/\b(langue|tradui)/i, "langage clair"],
    [/\b(sécurité|accident|danger)/i, "sécurité"],
    [/\b(vélo|voiture|véhicule)/i, "véhicules"],
    [/\b(déchet|poubelle|repas)/i, "déchets"],
  ],
};

interface Text {
  readonly title: string;
  readonly problem: string;
  readonly language: "en" | "fr";
}

/** At most three tags for a demo idea. */
export function tagsOf({ title, problem, language }: Text): string[] {
  const text = `${title} ${problem}`;
  return words[language].flatMap(([word, tag]) => (word.test(text) ? [tag] : [])).slice(0, 3);
}
