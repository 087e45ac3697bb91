/** Whether the colleague of a recording `r` has still to say something: not once they have left the idea to co-authors. */
export const isOpen = `(r.answer is null and exists (
    select from idea_author x where x.idea_id = r.idea_id and x.person_id = r.colleague_id))`;

/** SQL for who wrote an idea down, as rules need it; null unless it counts. */
export const recordingSql = (ideaId: string) => `
  (select json_build_object('recorderId', r.recorder_id, 'open', ${isOpen})
   from idea_recording r where r.idea_id = ${ideaId} and r.answer is distinct from 'refused')`;
