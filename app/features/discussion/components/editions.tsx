import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import type { Edition } from "../comment-history.queries.server.ts";
import type { Change } from "../text-changes.server.ts";

/** The texts of a comment or note as they were typed, the newest first, each with what it changed of the one before. */
export function Editions({ editions }: { editions: readonly Edition[] }) {
  const t = useT();
  const times = useTimes();
  const headingOf = ({ until }: Edition) =>
    until === null
      ? t("discussion.historyCurrent")
      : t("discussion.historyUntil", { when: times(until).absolute });
  return editions.map((edition) => (
    <Card as="section" key={edition.id}>
      <h2 className="mb-2 text-base text-ink-muted">{headingOf(edition)}</h2>
      <ChangedText changes={edition.changes} />
    </Card>
  ));
}

/** A text with what came and what went. */
export function ChangedText({ changes }: { changes: readonly Change[] }) {
  return (
    <p dir="auto" className="wrap-break-word whitespace-pre-wrap">
      {changes.map((change, place) => (
        // Stretches of one text never move.
        <Stretch key={place} change={change} />
      ))}
    </p>
  );
}

/** Said as well as shown: most screen readers pass over insertions and deletions. */
function Stretch({ change: { what, text } }: { change: Change }) {
  const t = useT();
  if (what === "same") return text;
  const Tag = what === "added" ? "ins" : "del";
  const word = t(what === "added" ? "discussion.historyAdded" : "discussion.historyRemoved");
  return (
    <Tag className={`change change-${what}`}>
      <span className="sr-only">{` ${word} `}</span>
      {text}
    </Tag>
  );
}
