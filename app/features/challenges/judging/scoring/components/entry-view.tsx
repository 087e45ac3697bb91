import { useT } from "#app/ui/language/language.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Prose } from "#app/ui/prose.tsx";
import type { sheetPage } from "../sheet.queries.server.ts";

type Entry = Awaited<ReturnType<typeof sheetPage>>["entry"];

/** A file as judges see it: by number and kind; its own name may tell who made it. */
export interface JudgedFile {
  readonly number: number;
  readonly type: string;
  readonly bytes: number;
}

interface EntryViewProps {
  readonly entry: Entry;
  readonly files: readonly JudgedFile[];
  /** The address of the sheet. */
  readonly at: string;
}

/** The entry as its judge reads it. */
export function EntryView({ entry, files, at }: EntryViewProps) {
  const { title, brief, html, language, answers, named } = entry;
  return (
    <article className="grid min-w-0 gap-5" lang={language}>
      <div>
        <h2 className="text-xl break-words">{title}</h2>
        <p className="mt-1 text-lg break-words text-ink-muted">{brief}</p>
      </div>
      <Prose safeHtml={html} />
      {answers.map(({ question, answer }) => (
        <section key={question} className="grid gap-1">
          <h3 className="font-semibold">{question}</h3>
          <p className="break-words whitespace-pre-line">{answer}</p>
        </section>
      ))}
      {files.length > 0 && <Files files={files} at={at} />}
      {named && <Named {...named} />}
    </article>
  );
}

function Files({ files, at }: Pick<EntryViewProps, "files" | "at">) {
  const t = useT();
  return (
    <section className="grid gap-1" aria-labelledby="entry-files">
      <h3 id="entry-files" className="font-semibold">
        {t("scoring.files")}
      </h3>
      <ul className="grid gap-1">
        {files.map(({ number, type, bytes }) => (
          <li key={number}>
            <a
              href={`${at}/files/${String(number)}`}
              download
              className="inline-flex min-h-11 items-center text-accent underline sm:min-h-8"
            >
              {t("scoring.file", { number, type: type.toUpperCase() })}
            </a>{" "}
            <span className="text-sm text-ink-muted">
              {t("scoring.kilobytes", { size: Math.max(1, Math.round(bytes / 1024)) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Named({ people, teamName, externalUrl }: NonNullable<Entry["named"]>) {
  const t = useT();
  return (
    <Banner title={t("scoring.behind")}>
      <p>{[teamName, people.join(", ")].filter(Boolean).join(": ")}</p>
      {externalUrl && (
        <p>
          <a
            href={externalUrl}
            rel="noopener noreferrer"
            className="break-all text-accent underline"
          >
            {externalUrl}
          </a>
        </p>
      )}
    </Banner>
  );
}
