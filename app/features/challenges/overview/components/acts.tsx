import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { isRunning } from "../../challenge.ts";
import type { ChallengeHead } from "../../challenge-head.queries.server.ts";
import { actPlaces, placeOf } from "../../challenge-places.ts";

/** What one can do with a challenge at present, the main thing first. Nothing when there is nothing. */
export function Acts({ head }: { readonly head: ChallengeHead }) {
  const t = useT();
  const acts = actPlaces.filter(({ shown }) => shown(head));
  return (
    <>
      {head.isJudge && isRunning(head.state) && (
        <ButtonLink to="/judging" variant="primary">
          {t("judging.toMine")}
        </ButtonLink>
      )}
      {acts.map((place, turn) => (
        <ButtonLink
          key={place.path}
          to={placeOf(head, place)}
          variant={turn === 0 ? "primary" : "secondary"}
        >
          {t(place.label)}
        </ButtonLink>
      ))}
    </>
  );
}
