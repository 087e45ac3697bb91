import { byteOrderMark, csvRow } from "#app/core/csv.ts";
import { prepared } from "#app/platform/db.server.ts";

/** As challenge.gov heads its own. */
const header = [
  ...["Submission ID", "Title", "Brief Description", "Description", "External URL", "Status"],
  ...["Created At", "Updated At", "Eligible for Evaluation", "Selected to Advance"],
];

interface Row {
  readonly id: string;
  readonly title: string;
  readonly brief: string;
  readonly description: string;
  readonly externalUrl: string;
  readonly state: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly isEligible: boolean;
  readonly isSelected: boolean;
}

const atOnce = 200;

/** What was entered in a phase as the pieces of a CSV file, oldest first; drafts are their authors' own. */
export async function* submissionsCsv(phaseId: string): AsyncGenerator<string> {
  yield byteOrderMark + csvRow(header);
  // Page by page: a cursor would hold a connection for as long as somebody's network is slow.
  for (let after: string | null = null; ;) {
    const rows: Row[] = await prepared("submissions-csv", text, [phaseId, after, atOnce]);
    if (rows.length > 0) yield rows.map(rowOf).join("");
    after = rows.at(-1)?.id ?? null;
    if (rows.length < atOnce) return;
  }
}

function rowOf(row: Row): string {
  return csvRow([
    ...[row.id, row.title, row.brief, row.description, row.externalUrl, row.state],
    ...[row.createdAt.toISOString(), row.updatedAt.toISOString()],
    ...[yesNo(row.isEligible), yesNo(row.isSelected)],
  ]);
}

function yesNo(is: boolean): string {
  return is ? "Yes" : "No";
}

const text = `
  select s.id, s.title, s.brief, s.description, s.external_url as "externalUrl", s.state::text,
    s.created_at as "createdAt", s.updated_at as "updatedAt", coalesce(s.screened = 'pass', false) as "isEligible",
    s.selected_at is not null as "isSelected"
  from submission s
  where s.phase_id = $1::uuid and s.state <> 'draft' and ($2::uuid is null or s.id > $2::uuid)
  order by s.id limit $3`;
