/** Which answer ended a wait: it counts from the moment at which the decision was published or the comment posted. */

/** The decision or the official answer that ended a wait. */
export interface PromiseAnswer {
  readonly kind: "decision" | "official";
  readonly id: string;
}

export interface AnswerColumns {
  decisionId: string | null;
  officialId: string | null;
}

/** Columns of a wait `a`. An official answer that was withdrawn afterwards is not led to. */
export const answerColumns = `
    (select d.id from decision d where d.idea_id = a.idea_id and d.published_at = a.answered_at limit 1) as "decisionId",
    (select c.id from comment c
     where c.subject_id = a.idea_id and c.answered_as is not null and c.deleted_at is null and c.created_at = a.answered_at
     order by c.id limit 1) as "officialId"`;

/** The answer in its columns; null: there is none, or none that everybody may see. */
export function answerOf({ decisionId, officialId }: AnswerColumns): PromiseAnswer | null {
  if (decisionId !== null) return { kind: "decision", id: decisionId };
  return officialId === null ? null : { kind: "official", id: officialId };
}
