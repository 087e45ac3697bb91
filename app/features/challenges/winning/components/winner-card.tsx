/** One winner: the place, the submission, its people, and how far their prizes are. */
import * as Trophy from "lucide-react/icons/trophy";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Pill } from "#app/ui/pill.tsx";
import type { ShownWinner } from "../winners.queries.server.ts";
import { PrizeOnItsWay } from "./prize-on-its-way.tsx";

interface Props {
  readonly challengeId: string;
  readonly winner: ShownWinner;
  /** What the reader may do. */
  readonly may: {
    readonly movePrize: boolean;
    readonly disqualify: boolean;
    readonly decline: boolean;
  };
}

/** A winner who has not stepped back. */
export function WinnerCard({ challengeId, winner, may }: Props) {
  const t = useT();
  const { id, submissionId, place, title, brief, language, teamName, people, prizes } = winner;
  const leaving = `/challenges/${challengeId}/winners/${id}`;
  return (
    <Card as="li" className="grid gap-3">
      <Pill tone="success" icon={<Icon of={Trophy} />} className="justify-self-start">
        {t("winning.placeOf", { place })}
      </Pill>
      <h3 lang={language} dir="auto" className="text-lg break-words">
        <TextLink quiet to={`/submissions/${submissionId}`}>
          {title}
        </TextLink>
      </h3>
      <p className="flex flex-wrap gap-x-3 gap-y-1">
        {teamName !== "" && <span className="font-semibold">{teamName}</span>}
        {people.map((person) => (
          <TextLink key={person.id} to={`/people/${person.id}`}>
            {person.name}
          </TextLink>
        ))}
      </p>
      {brief !== "" && (
        <p lang={language} dir="auto" className="break-words">
          {brief}
        </p>
      )}
      {prizes.length > 0 && (
        <ul aria-label={t("winning.prizes")} className="grid gap-3">
          {prizes.map((prize) => (
            <PrizeOnItsWay
              key={prize.id}
              challengeId={challengeId}
              winnerId={id}
              prize={prize}
              mayMove={may.movePrize}
            />
          ))}
        </ul>
      )}
      {(may.decline || may.disqualify) && (
        <div className="flex flex-wrap gap-2">
          {may.decline && (
            <ButtonLink to={`${leaving}/decline`} variant="quiet" size="small">
              {t("winning.decline")}
            </ButtonLink>
          )}
          {may.disqualify && (
            <ButtonLink to={`${leaving}/disqualification`} variant="quiet" size="small">
              {t("winning.disqualify")}
            </ButtonLink>
          )}
        </div>
      )}
    </Card>
  );
}
