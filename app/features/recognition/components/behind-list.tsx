import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { Behind } from "../held/held-badge.ts";

/** The contributions behind a badge, as far as the reader may see them. */
export function BehindList({ behind }: { behind: readonly Behind[] }) {
  const t = useT();
  return (
    <ul className="grid gap-1 text-sm">
      {behind.map(({ subjectId, seen }) => (
        <li key={subjectId} className={seen ? undefined : "text-ink-muted"}>
          {seen ? (
            <TextLink to={seen.to} lang={seen.lang} dir="auto">
              {seen.isComment ? t("held.commentOn", { title: seen.title }) : seen.title}
            </TextLink>
          ) : (
            t("held.noLonger")
          )}
        </li>
      ))}
    </ul>
  );
}
