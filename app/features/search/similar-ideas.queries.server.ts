import type { Actor } from "#app/core/actor.ts";
import type { Language } from "#app/core/words.ts";
import { runOnce, Values } from "./asked.queries.server.ts";
import { correctedTitle } from "./correction.queries.server.ts";
import {
  asQuery,
  comparedAtMost,
  leastLikeness,
  mostOf,
  similarAtMost,
  strongLikeness,
  type SimilarIdea,
} from "./similar.ts";
import { tellingStems, type Stems } from "./stems.queries.server.ts";

interface Written {
  readonly title: string;
  /** What else has been written of it. */
  readonly text: string;
  /** The idea itself, once it is there. */
  readonly exceptId?: string | null | undefined;
}

/** The ideas that resemble one being written, the likest first. Empty for a title without words. */
export async function similarIdeas(
  actor: Actor,
  written: Written,
  language: Language,
): Promise<SimilarIdea[]> {
  const title = written.title.slice(0, comparedAtMost.title);
  if (!/[\p{L}\p{N}]{2}/u.test(title)) return [];
  const text = written.text.slice(0, comparedAtMost.text);
  const [ofTitle, ofText] = await Promise.all([
    correctedTitle(title).then(tellingStems),
    tellingStems(text),
  ]);
  const statement = similarIdeasStatement({
    personId: actor.id,
    language,
    exceptId: written.exceptId ?? null,
    title,
    ofTitle,
    ofText,
  });
  const rows = await runOnce<SimilarIdea>(statement.text, statement.values);
  return rows.filter(({ likeness }) => likeness >= leastLikeness);
}

interface Sent {
  readonly title: string;
  readonly problem: string;
  readonly draftId?: string | undefined;
}

/** The ideas so like one being sent that whoever sends it should see them first. */
export async function strikinglySimilar(
  actor: Actor,
  sent: Sent,
  language: Language,
): Promise<SimilarIdea[]> {
  const { title, problem: text, draftId: exceptId } = sent;
  const similar = await similarIdeas(actor, { title, text, exceptId }, language);
  return similar.filter(({ likeness }) => likeness >= strongLikeness);
}

interface Compare {
  readonly language: Language;
  readonly personId: string;
  readonly exceptId: string | null;
  readonly title: string;
  readonly ofTitle: Stems;
  readonly ofText: Stems;
}

/** Of the texts that have most words of a title, so many of the newest are compared. */
const comparedIdeas = 200;
/** How many of the words of title and text are compared. */
const comparedStems = { title: 8, text: 12 } as const;

/** The statement, and the values it is run with. */
export function similarIdeasStatement(compare: Compare) {
  const { personId, language, exceptId, title, ofTitle, ofText } = compare;
  const values = new Values();
  const typed = values.add(title, "text");
  const [en, fr] = [
    values.add(mostOf(ofTitle.en.known), "tsquery"),
    values.add(mostOf(ofTitle.fr.known), "tsquery"),
  ];
  const person = values.add(personId, "uuid");
  const said = values.add(language, "text");
  const stems = (given: Stems, many: number, weight = "") => {
    const list = (of: readonly string[]) =>
      values.add(
        of.slice(0, many).map((stem) => `${asQuery(stem)}${weight}`),
        "tsquery[]",
      );
    return `case s.language when 'fr' then ${list(given.fr.all)} else ${list(given.en.all)} end`;
  };
  // One or two words in common make no idea the same.
  const alike = Math.max(ofTitle.en.all.length, ofTitle.fr.all.length) < 3 ? "0.6" : "0.9";
  // Texts that have most words of the title. Comparing all titles sign by sign would take longer with every idea.
  const near = `
    select s.idea_id from idea_words s
    where s.language = 'en' and s.words @@ ${en} or s.language = 'fr' and s.words @@ ${fr}
    order by s.published_at desc, s.idea_id desc limit ${String(comparedIdeas)}`;
  const likeness = `least(1, greatest(
      similarity(s.title, fold_text(${typed})),
      ${alike} * ${shared(stems(ofTitle, comparedStems.title, ":A"))},
      0.6 * ${shared(stems(ofTitle, comparedStems.title))}
    ) + 0.15 * ${shared(stems(ofText, comparedStems.text))})::float8`;
  const text = `
    select i.id, i.title, i.language, i.stage, shown_votes(i, ${person}) as votes, l.likeness,
      (select coalesce(d.reason ->> ${said}, d.reason ->> 'en', d.reason ->> 'fr') from decision d
       where d.idea_id = i.id order by d.published_at desc, d.id desc limit 1) as reason,
      (select u.name from unit u where u.id = i.unit_id) as unit,
      exists (select from vote v where v.idea_id = i.id and v.person_id = ${person}) as voted,
      exists (select from idea_author a where a.idea_id = i.id and a.person_id = ${person})
        or coalesce(i.posted_by_id = ${person}, false) as own
    from (
      select s.idea_id, ${likeness} as likeness
      from (${near}) near join idea_words s on s.idea_id = near.idea_id join idea i on i.id = s.idea_id
      where listed(i) and i.id is distinct from ${values.add(exceptId, "uuid")}
      order by likeness desc, s.published_at desc, s.idea_id desc limit ${String(similarAtMost)}
    ) l join idea i on i.id = l.idea_id
    order by l.likeness desc, i.published_at desc, i.id desc`;
  return { text, values };
}

/** Which part of these stems stands in a text `s`, from 0 to 1. */
function shared(stems: string): string {
  return `coalesce((select avg((s.words @@ stem)::int) from unnest(${stems}) stem), 0)`;
}
