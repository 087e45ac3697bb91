import { challengeStates } from "#app/features/challenges/challenge.ts";
import { StatePill } from "#app/features/challenges/components/state-pill.tsx";
import { Marked } from "#app/features/search/components/marked.tsx";
import type { FoundChallenge } from "#app/features/search/found.ts";
import { TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";

/** Challenges that were found. */
export function FoundChallenges({ challenges }: { challenges: readonly FoundChallenge[] }) {
  return (
    <RowList>
      {challenges.map(({ id, title, text, language, state }) => (
        <Row key={id}>
          <article className="grid gap-1.5">
            <h2 className="text-lg leading-snug" lang={language} dir="auto">
              <TextLink to={`/challenges/${id}`} quiet>
                <Marked of={title} />
              </TextLink>
            </h2>
            <p className="text-ink-muted" lang={language} dir="auto">
              <Marked of={text} />
            </p>
            <Standing state={state} />
          </article>
        </Row>
      ))}
    </RowList>
  );
}

function Standing({ state }: { state: string }) {
  const known = challengeStates.find((one) => one === state);
  return known === undefined ? null : <StatePill state={known} />;
}
