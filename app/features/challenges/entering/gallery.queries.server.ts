import { pageOf, type Cursor } from "#app/core/page.ts";
import type { Language } from "#app/core/words.ts";
import { prepared } from "#app/platform/db.server.ts";

interface GalleryRow {
  readonly id: string;
  readonly title: string;
  readonly brief: string;
  readonly language: Language;
  readonly teamName: string;
  readonly people: readonly string[];
  readonly submittedAt: Date;
  readonly sortValue: number;
}

const pageLength = 24;

/** What everybody sees of what has been submitted, the latest first. */
export async function gallery(challengeId: string, after: Cursor | null) {
  const read = await prepared<GalleryRow>("gallery", gallerySql, [
    challengeId,
    after?.value ?? null,
    after?.id ?? null,
    pageLength + 1,
  ]);
  const { rows, next } = pageOf(read, pageLength, (row) => ({ value: row.sortValue, id: row.id }));
  return { entries: rows.map(present), next };
}

function present({ sortValue: _, submittedAt, ...row }: GalleryRow) {
  return { ...row, submittedAt: submittedAt.toISOString() };
}

const gallerySql = `
  select s.id, s.title, s.brief, s.language::text, s.team_name as "teamName", s.submitted_at as "submittedAt",
    array(select p.name from submission_member m join person p on p.id = m.person_id
      where m.submission_id = s.id and m.state = 'joined' order by m.is_lead desc, p.name, p.id) as people,
    (extract(epoch from s.submitted_at) * 1000000)::float8 as "sortValue"
  from submission s
  where s.challenge_id = $1::uuid and s.state = 'submitted'
    and (s.submitted_at, s.id) < (coalesce(to_timestamp($2::float8 / 1000000), 'infinity'), coalesce($3::uuid, s.id))
    and submission_open(s)
    -- What went on to a later phase stands there.
    and not exists (select from submission n where n.previous_id = s.id and n.state = 'submitted')
  order by s.submitted_at desc, s.id desc limit $4`;

/** Whether there is a gallery of a challenge yet: its entries are public, or their marks are closed. */
export async function isGalleryOpen(challengeId: string): Promise<boolean> {
  const [row] = await prepared<{ open: boolean }>(
    "gallery-open",
    `select is_public(c.state) and (c.visibility = 'public' or marks_closed(c)) as open
     from challenge c where c.id = $1::uuid`,
    [challengeId],
  );
  return row?.open ?? false;
}
