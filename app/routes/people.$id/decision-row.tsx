import type { MadeDecision } from "#app/features/ideas/deciding/decisions-by.queries.server.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";

/** What somebody decided, on which idea, and why; the title leads to the idea's course. */
export function DecisionRow({ decision }: { decision: MadeDecision }) {
  const { ideaId, title, language, name, reason, excerpt, at } = decision;
  const t = useT();
  const { relative, absolute } = useTimes()(at);
  return (
    <Row>
      <TextLink to={`/ideas/${ideaId}#course`} className="font-semibold" lang={language} dir="auto">
        {title}
      </TextLink>
      <p>
        {reason === null
          ? t("directory.decided", { stage: name })
          : t("directory.decidedBecause", { stage: name, reason })}
      </p>
      {excerpt !== "" && (
        <p className="line-clamp-3 text-ink-muted" dir="auto">
          {excerpt}
        </p>
      )}
      <p className="text-sm text-ink-muted">
        <Time at={at} text={relative} title={absolute} />
      </p>
    </Row>
  );
}
