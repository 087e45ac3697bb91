/**
 * SQL: whether a line `l` is shown to its reader. What they may no longer see is neither listed nor counted; it comes
 * back when they may see it again.
 */
export const shownLine = `(l.subject_kind <> 'idea'
  or exists (select from idea i where i.id = l.subject_id and idea_shown_to(i, l.person_id)))`;
