import { prepared } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { rulesWithoutChoice, type FileRules } from "./file-rules.ts";

/** What files are taken at this moment. */
export async function fileRules(): Promise<FileRules> {
  const [rules] = await prepared<FileRules>(
    "file-rules",
    `select revision, bytes_at_most as "bytesAtMost", files_at_most as "filesAtMost", groups from file_rules`,
    [],
  );
  return rules ?? rulesWithoutChoice;
}

/** Whether a scanner looks at files before others see them. */
export function isScanning(): boolean {
  return registry().settings.files.scanCommand.length > 0;
}
