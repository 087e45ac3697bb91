import type { RunSql } from "#app/core/subject.ts";
import { rulesWithoutChoice, type FileRules } from "./file-rules.ts";

/** What files are taken, read inside a transaction. */
export async function findFileRules(sql: RunSql): Promise<FileRules> {
  const [rules] = await sql<FileRules>(
    `select revision, bytes_at_most as "bytesAtMost", files_at_most as "filesAtMost", groups from file_rules`,
  );
  return rules ?? rulesWithoutChoice;
}

/** Writes what files are taken. */
export async function saveFileRules(
  sql: RunSql,
  { bytesAtMost, filesAtMost, groups }: Omit<FileRules, "revision">,
): Promise<void> {
  await sql(
    `insert into file_rules (id, revision, bytes_at_most, files_at_most, groups) values (1, 1, $1, $2, $3::text[])
     on conflict (id) do update set revision = file_rules.revision + 1, bytes_at_most = $1, files_at_most = $2,
       groups = $3::text[]`,
    [bytesAtMost, filesAtMost, groups],
  );
}
