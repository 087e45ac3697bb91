/** A page of running text with its headings listed, each of which can be pointed at. */
import { Columns } from "./layout/columns.tsx";
import { PageHeader } from "./page-header.tsx";
import { Prose } from "./prose.tsx";

export interface WrittenPageProps {
  title: string;
  /** Rendered and sanitised on the server, as are the sections. */
  introduction: string;
  sections: readonly { id: string; title: string; html: string }[];
  /** Names the list of headings. */
  contentsLabel: string;
}

/** The text in a column that is good to read; where there is room the contents stand beside it. */
export function WrittenPage({ title, introduction, sections, contentsLabel }: WrittenPageProps) {
  return (
    <>
      <PageHeader title={title} />
      <Columns
        asideLabel={contentsLabel}
        asideFirst
        aside={<Contents label={contentsLabel} sections={sections} />}
      >
        <Prose safeHtml={introduction} className="text-lg text-ink-muted" />
        {sections.map(({ id, title: heading, html }) => (
          <section key={id} aria-labelledby={id} className="mt-8">
            <h2 id={id} tabIndex={-1} className="mb-3 scroll-mt-20 text-xl">
              {heading}
            </h2>
            <Prose safeHtml={html} />
          </section>
        ))}
      </Columns>
    </>
  );
}

function Contents({ label, sections }: { label: string; sections: WrittenPageProps["sections"] }) {
  return (
    <nav aria-label={label} className="rounded-lg border border-line bg-surface p-4">
      <p className="mb-2 text-sm font-semibold">{label}</p>
      <ul className="grid gap-0.5 text-sm">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-8 items-center text-accent no-underline hover:underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
