import type { Language } from "#app/core/words.ts";
import type { ContributionWish } from "./contribution.ts";
import { valueNameIn, type NamedText, type ValueName } from "./value-name.ts";

/** Somebody who gives or is given kudos. */
export interface KudosPerson {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** A kudos as pages show it. */
export interface ShownKudos {
  readonly id: string;
  readonly from: KudosPerson;
  readonly to: KudosPerson;
  readonly value: NamedText;
  readonly words: string;
  /** ISO 8601. */
  readonly at: string;
  /** Whether it counts, or gives back what was given a short time before. */
  readonly counts: boolean;
  readonly answer: string;
  readonly contribution: ContributionWish & {
    /** Of the idea or submission, or of what a comment was said about; null when its reader may not see it any more. */
    readonly title: string | null;
    readonly language: Language | null;
  };
}

/** As `kudosColumns` reads it. */
export interface KudosRow extends Omit<
  ShownKudos,
  "from" | "to" | "value" | "at" | "contribution"
> {
  readonly fromId: string;
  readonly fromName: string;
  readonly fromUnit: string;
  readonly toId: string;
  readonly toName: string;
  readonly toUnit: string;
  readonly valueName: ValueName;
  readonly at: Date;
  readonly kind: ContributionWish["kind"];
  readonly contributionId: string;
  readonly title: string | null;
  readonly language: Language | null;
  readonly sortValue: number;
}

/** SQL: a kudos `k` out of `source` with everything that pages say of it, to the reader with the id in `reader`. */
export function kudosColumns(reader: string, source: "kudos" | "given" = "kudos"): string {
  return `k.id, k.from_id as "fromId", f.name as "fromName", fu.name as "fromUnit",
    k.to_id as "toId", t.name as "toName", tu.name as "toUnit", v.name as "valueName", k.words, k.at,
    k.swap_of_id is null as counts, k.answer, k.contribution_kind as kind, k.contribution_id as "contributionId",
    coalesce(i.title, s.title) as title, coalesce(i.language, s.language)::text as language,
    (extract(epoch from k.at) * 1000000)::float8 as "sortValue"
  from ${source} k
  join person f on f.id = k.from_id join unit fu on fu.id = f.unit_id
  join person t on t.id = k.to_id join unit tu on tu.id = t.unit_id
  join kudos_value v on v.id = k.value_id
  left join comment c on k.contribution_kind = 'comment' and c.id = k.contribution_id and c.deleted_at is null
  left join idea i on i.id = case k.contribution_kind when 'idea' then k.contribution_id else c.subject_id end
    and idea_shown_to(i, ${reader})
  left join lateral (
    select s.title, s.language from submission s
    where k.contribution_kind = 'submission' and s.id = k.contribution_id
      and (submission_open(s) or k.to_id = ${reader})
  ) s on true`;
}

/** A row as pages show it, to somebody who reads in a language. */
export function shownKudos(row: KudosRow, reader: Language): ShownKudos {
  const { id, words, counts, answer, kind, contributionId, title, language } = row;
  return {
    ...{ id, words, counts, answer },
    from: { id: row.fromId, name: row.fromName, unit: row.fromUnit },
    to: { id: row.toId, name: row.toName, unit: row.toUnit },
    value: valueNameIn(row.valueName, reader),
    at: row.at.toISOString(),
    contribution: { kind, id: contributionId, title, language },
  };
}
