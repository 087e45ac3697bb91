import { Form } from "@remix-run/react";
import { FileShelf } from "#app/features/files/components/file-shelf.tsx";
import type { ShownFile } from "#app/features/files/files.queries.server.ts";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";

interface FilesClosedProps {
  readonly id: string;
  readonly files: readonly ShownFile[];
  readonly lang: string;
  readonly canReopen: boolean;
}

/** The files of what has been submitted, which stay as its receipt says, and the way to change them all the same. */
export function FilesClosed({ id, files, lang, canReopen }: FilesClosedProps) {
  const t = useT();
  return (
    <>
      <FileShelf files={files} lang={lang} />
      {canReopen && (
        <Form
          method="post"
          action={`/submissions/${id}/reopening`}
          className="card card-padded grid justify-items-start gap-3"
        >
          <p>{t("entering.filesClosed")}</p>
          <Submit to={`/submissions/${id}/reopening`}>{t("entering.reopen")}</Submit>
        </Form>
      )}
    </>
  );
}
