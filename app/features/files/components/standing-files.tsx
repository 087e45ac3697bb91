import { RowList } from "#app/ui/row-list.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { ShownFile } from "../files.queries.server.ts";
import { StandingFile } from "./standing-file.tsx";

/** What a page with JavaScript does with the files; without it their forms go where they say. */
export interface FileChanges {
  readonly describe: (file: ShownFile, description: string) => Promise<void>;
  readonly remove: (file: ShownFile) => Promise<void>;
}

interface StandingFilesProps {
  files: readonly ShownFile[];
  /** The page of these files, below whose address each has its own. */
  at: string;
  changes?: FileChanges;
}

/** The files that are there, for people who may change them. */
export function StandingFiles({ files, ...given }: StandingFilesProps) {
  const t = useT();
  if (files.length === 0) return null;
  return (
    <section aria-label={t("attaching.standing")}>
      <RowList>
        {files.map((file) => (
          <StandingFile key={file.id} file={file} {...given} />
        ))}
      </RowList>
    </section>
  );
}
