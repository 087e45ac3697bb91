import { useT } from "#app/ui/language/language.tsx";
import type { Proof } from "../citation.ts";

interface CitationTextProps {
  readonly changed: string;
  readonly forWhom: string;
  readonly evidence: readonly Proof[];
}

/** What changed, for whom, and where that can be seen. */
export function CitationText({ changed, forWhom, evidence }: CitationTextProps) {
  const t = useT();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <blockquote className="border-s-4 border-accent ps-4 text-lg whitespace-pre-line" dir="auto">
        {changed}
      </blockquote>
      <dl className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <div>
          <dt className="font-semibold">{t("awarding.forWhom")}</dt>
          <dd dir="auto">{forWhom}</dd>
        </div>
        {evidence.length > 0 && (
          <div>
            <dt className="font-semibold">{t("awarding.evidence")}</dt>
            <dd>
              <ul className="grid gap-1">
                {evidence.map(({ name, url }) => (
                  <li key={`${name} ${url}`}>
                    <a
                      href={url}
                      rel="noopener noreferrer nofollow"
                      dir="auto"
                      className="-my-1 inline-block max-w-full py-1 text-accent underline"
                    >
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
