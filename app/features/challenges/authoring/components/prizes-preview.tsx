import { useT } from "#app/ui/language/language.tsx";
import { prizeWords } from "../../components/type-words.ts";
import { usePrizeText } from "../../components/use-prize-text.ts";
import { isMeasured, prizeTotal, type Prize } from "../prize.ts";

/** What each place gets, and what all of it comes to. */
export function PrizesPreview({ prizes }: { prizes: readonly Prize[] }) {
  const t = useT();
  const prizeText = usePrizeText();
  return (
    <>
      <ul className="grid gap-2">
        {prizes.map((prize) => (
          <li key={prize.id} className="grid gap-0.5">
            <span className="font-semibold">
              {t("authoring.placeOf", { place: prize.place })} {t(prizeWords[prize.kind])}
            </span>
            {isMeasured(prize.kind) && <span>{prizeText(prizeTotal([prize]))}</span>}
            {prize.text && <span>{prize.text}</span>}
          </li>
        ))}
      </ul>
      <p className="font-semibold">
        {t("authoring.prizesTotal", {
          total: prizeText(prizeTotal(prizes)) ?? t("authoring.nothingYet"),
        })}
      </p>
    </>
  );
}
