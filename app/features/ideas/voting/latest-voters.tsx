import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import type { Voter } from "./voting.queries.server.ts";

interface LatestVotersProps {
  ideaId: string;
  voters: readonly Voter[];
}

/** The last few who voted, and the way to all of them. */
export function LatestVoters({ ideaId, voters }: LatestVotersProps) {
  const t = useT();
  return (
    <section aria-labelledby="voters" className="card card-padded grid gap-2 text-sm">
      <h2 id="voters" className="text-base">
        {t("voting.votersTitle")}
      </h2>
      {voters.length === 0 ? (
        <p className="text-ink-muted">{t("voting.votersNone")}</p>
      ) : (
        <>
          <ul className="grid gap-1.5">
            {voters.map(({ id, name, unit }) => (
              <li key={id}>
                <TextLink to={`/people/${id}`} quiet>
                  {name}
                </TextLink>{" "}
                <span className="text-ink-muted">{unit}</span>
              </li>
            ))}
          </ul>
          <TextLink to={`/ideas/${ideaId}/voters`}>{t("voting.votersAll")}</TextLink>
        </>
      )}
    </section>
  );
}
