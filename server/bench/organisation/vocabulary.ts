import { draw, literal, oneOf } from "./chapter.ts";

/** What an organisation writes about, in one language: search is only as slow as its words are alike. */
interface Vocabulary {
  readonly verbs: readonly string[];
  readonly things: readonly string[];
  readonly places: readonly string[];
  /** With {thing}, {other} and {place} to be filled in. */
  readonly problems: readonly string[];
  readonly proposals: readonly string[];
  readonly sayings: readonly string[];
}

const list = (words: string) => words.split(",").map((word) => word.trim());

const english: Vocabulary = {
  verbs: list(
    "Share,Shorten,Publish,Merge,Automate,Drop,Test,Map,Label,Rotate,Translate,Simplify,Replace,Repair,Lend,Move,Combine,Digitise,Explain,Announce,Book,Colour,Sort,Lock,Open,Track,Measure,Insulate,Pool,Renew,Scan,Schedule,Swap,Teach,Print,Clean,Store,Light,Number,Archive",
  ),
  things: list(
    "the weekly report,the permit form,the spare keys,the shift plan,the loading bay,the phone list,the queue tickets,the safety walk,the meeting rooms,the stock count,the field kits,the handover notes,the parking badges,the winter tyres,the waiting room chairs,the visitor passes,the incident register,the invoice approvals,the pension letters,the vaccination calendar,the translation requests,the lost property,the school bus routes,the tree inspections,the flood barriers,the bicycle racks,the payroll questions,the tender templates,the archive boxes,the lift maintenance,the first aid bags,the uniform orders,the training vouchers,the complaint letters,the birth certificates,the housing list,the kitchen leftovers,the printer cartridges,the sign language interpreters,the night porters,the satellite phones,the water meters,the noise complaints,the street lamps,the playground checks,the museum guides,the harbour fees,the customs seals,the laboratory samples,the blood transports,the wheelchair ramps,the election rolls,the fire drills,the snow ploughs,the traffic cones,the radio batteries,the leave requests,the expense claims,the newcomers' handbook,the passport photos,the grant applications,the inspection photographs,the fuel cards,the interview slots,the library returns,the heating valves,the door codes,the census maps,the veterinary visits,the pest controls,the asbestos surveys,the bridge sensors,the drainage plans,the apprentice rotas,the mentoring pairs,the canteen menus,the recycling bins,the solar panels,the backup tapes,the password resets",
  ),
  places: list(
    "at the northern depot,in the maternity ward,at the town hall counter,on the night shift,in every district office,at the coast guard station,in the regional archive,at the border crossing,in the open-plan office,at the vehicle workshop,in the call centre,at the recycling yard,in the courthouse,at the training academy,in the primary schools,at the airport desk,in the social housing team,at the water works,in the emergency room,at the harbour master's,in the tax office,at the sports hall,in the care home,at the weather station,in the fire brigade,at the municipal theatre,in the finance directorate,at the forestry commission,in the statistics bureau,at the employment agency",
  ),
  problems: [
    "Every Monday {thing} have to be typed into three systems, and by noon two of them no longer agree. Colleagues {place} spend the afternoon finding out which one is right, and the people at the counter wait meanwhile.",
    "New colleagues ask the same twelve questions about {thing} in their first week. The answers stand in **five** different places, two of which only those know who wrote them, and nobody {place} feels responsible for the rest.",
    "Whoever needs {thing} {place} must ask for an address on four pages. Most callers give up on the third and come in person, which costs them a morning and us a quarter of an hour for each of them, all year round.",
    "Vans leave half empty because orders for {thing} arrive after the plan is made. We then send a second van for {other} on the same road, sometimes within the hour, and nobody {place} sees both.",
    "Twice this winter {thing} were missing {place}, and we borrowed {other} from a neighbour who needed them too. The ledger said everything was in order, because it is copied from last year's.",
    "People with a hearing aid cannot follow when {thing} are explained {place}. They nod, go home, and telephone the next day, when somebody else has to begin again with {other}.",
  ],
  proposals: [
    "Keep one list of {thing}, let the other systems read it, and show on the screen when it was last checked. A pilot with two units {place} for a month would tell whether it holds.",
    "Write the answers about {thing} down once, in both languages, and let whoever meets a new question add it. The manager {place} looks at the list once a quarter.",
    "Ask for {thing} once, at the end, and carry it through to {other}. Where the law wants it repeated, fill it in and let people correct it.",
    "Put a coloured tag on {thing} and a board {place} that shows who has them. It costs forty euros and an afternoon.",
  ],
  sayings: [
    "We tried this with {thing} {place} last spring and it saved us about an hour a day.",
    "Who would keep the list of {thing}? If it is everybody it will be nobody.",
    "Agreed, and the evening shift {place} needs it most: they find the office closed when a question about {thing} comes up.",
    "The rules for {thing} changed twice this year already. Could we wait until the new ones have settled?",
    "I counted for a week {place}: forty-one calls, of which twenty-six asked for {thing}.",
    "Our unit would take part in a trial {place}. We have two people who know the old system for {thing} well.",
    "This looks small, but {thing} are what I hear of first from everyone who joins us {place}.",
    "The union asked for the same about {thing} two years ago, and the directorate {place} never replied.",
  ],
};

const french: Vocabulary = {
  verbs: list(
    "Partager,Raccourcir,Publier,Fusionner,Automatiser,Supprimer,Tester,Cartographier,Étiqueter,Traduire,Simplifier,Remplacer,Réparer,Prêter,Déplacer,Numériser,Expliquer,Annoncer,Réserver,Trier,Ouvrir,Suivre,Mesurer,Isoler,Renouveler,Planifier,Échanger,Enseigner,Nettoyer,Éclairer",
  ),
  things: list(
    "les rapports hebdomadaires,les formulaires de permis,les clés de secours,les plannings d’équipe,les quais de chargement,les tickets de file d’attente,les salles de réunion,les inventaires,les consignes de relève,les pneus d’hiver,les badges visiteurs,les registres d’incidents,les courriers de retraite,les calendriers de vaccination,les objets trouvés,les lignes de car scolaire,les barrières anti-crue,les fiches de paie,les modèles d’appel d’offres,les cartons d’archives,les trousses de premiers secours,les réclamations,les actes de naissance,les restes de la cantine,les cartouches d’imprimante,les veilleurs de nuit,les compteurs d’eau,les lampadaires,les aires de jeux,les prélèvements de laboratoire,les rampes d’accès,les listes électorales,les exercices d’évacuation,les chasse-neige,les congés,les notes de frais,les photos d’identité,les demandes de subvention,les cartes de carburant,les retours de bibliothèque,les vannes de chauffage,les codes d’entrée,les plans d’assainissement,les tournées vétérinaires,les bacs de tri,les panneaux solaires,les mots de passe,les apprentis,les vélos de service,les gants de soudure",
  ),
  places: list(
    "au dépôt du nord,à la maternité,au guichet de la mairie,pendant l’équipe de nuit,dans chaque arrondissement,à la capitainerie,aux archives régionales,au poste frontière,à l’atelier des véhicules,au centre d’appels,à la déchèterie,au tribunal,à l’école des métiers,dans les écoles primaires,à la station d’épuration,aux urgences,au service des impôts,au gymnase,à la maison de retraite,chez les pompiers,au théâtre municipal,à la direction financière,à l’agence pour l’emploi,au service forestier",
  ),
  problems: [
    "Chaque lundi, {thing} sont saisis dans trois logiciels, et à midi deux d’entre eux ne concordent plus. Les collègues {place} passent l’après-midi à chercher lequel a raison, pendant que les usagers attendent.",
    "Les nouveaux arrivés posent les mêmes questions sur {thing} pendant leur première semaine. Les réponses se trouvent à **cinq** endroits, et personne {place} ne s’en sent responsable.",
    "Deux fois cet hiver {thing} ont manqué {place}, et nous avons emprunté {other} à une équipe qui en avait besoin. Le registre disait que tout allait bien, parce qu’il est recopié de l’année précédente.",
    "Les personnes malentendantes ne comprennent pas quand on explique {thing} {place}. Elles rentrent chez elles et téléphonent le lendemain, et tout recommence avec {other}.",
  ],
  proposals: [
    "Garder une seule liste pour {thing}, que les autres logiciels consultent, et afficher la date de la dernière vérification. Un essai d’un mois {place} suffirait pour décider.",
    "Écrire une fois les réponses sur {thing}, dans les deux langues, et laisser chacun en ajouter. Le responsable {place} relit la liste chaque trimestre.",
    "Poser une étiquette colorée sur {thing} et un tableau {place} qui indique qui les a. Cela coûte quarante euros et un après-midi.",
  ],
  sayings: [
    "Nous l’avons essayé avec {thing} {place} au printemps, et cela nous a fait gagner une heure par jour.",
    "Qui tiendrait la liste pour {thing} ? Si c’est tout le monde, ce sera personne.",
    "D’accord, et l’équipe du soir {place} en a le plus besoin, surtout pour {thing}.",
    "J’ai compté pendant une semaine {place} : quarante et un appels, dont vingt-six pour {thing}.",
    "Cela paraît modeste, mais {thing} reviennent dans toutes les conversations {place}.",
  ],
};

/** Whether the `number`th text is French: three in ten are. */
export function isFrench(number: string): string {
  return `(${draw(number, "language", 10)} < 3)`;
}

/** The title of the `number`th idea. */
export function titleSql(number: string): string {
  return inItsLanguage(number, ({ verbs, things, places }) =>
    ["verb", "title", "where"]
      .map((what, at) => [what, [verbs, things, places][at] ?? []] as const)
      .map(([what, texts]) => oneOf(texts, draw(number, what, texts.length)))
      .join(" || ' ' || "),
  );
}

/** A text of the `number`th idea or comment, with things and places filled in. */
export function textSql(number: string, what: "problems" | "proposals" | "sayings"): string {
  return inItsLanguage(number, (vocabulary) => {
    const { things, places } = vocabulary;
    const pick = (texts: readonly string[], which: string) =>
      oneOf(texts, draw(number, `${what} ${which}`, texts.length));
    const text = pick(vocabulary[what], "text");
    // The first thing is the title's, so that an idea speaks of what it is called.
    const thing = oneOf(things, draw(number, "title", things.length));
    return [
      ["{thing}", thing],
      ["{other}", pick(things, "other")],
      ["{place}", pick(places, "place")],
    ].reduce(
      (sql, [hole, filling]) => `replace(${sql}, ${literal(hole ?? "")}, ${filling ?? ""})`,
      text,
    );
  });
}

function inItsLanguage(number: string, sql: (vocabulary: Vocabulary) => string): string {
  return `case when ${isFrench(number)} then ${sql(french)} else ${sql(english)} end`;
}
