import { ButtonLink } from "#app/ui/button.tsx";
import { ConfirmLink } from "#app/ui/confirm-link.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { AwardPage } from "../award-page.queries.server.ts";
import { answersToGive } from "./answer-form.tsx";

/** What its reader may do about an award. */
export function AwardActs({ award }: { readonly award: AwardPage }) {
  const { id, state, ways, isMine } = award;
  const t = useT();
  const at = (act: string) => `/awards/${id}/${act}`;
  const may = (to: (typeof ways)[number]) => ways.includes(to);
  const isHeld = isMine && state !== "prepared" && answersToGive.some(may);
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {isHeld && <ButtonLink to={at("answer")}>{t("awarding.changeAnswer")}</ButtonLink>}
      {!isMine && state === "accepted_openly" && may("announced") && (
        <ConfirmLink
          to={at("announcement")}
          variant="primary"
          question={{
            title: t("awarding.announceNowTitle"),
            text: t("awarding.announceNowLead"),
            confirm: t("awarding.announceNow"),
            cancel: t("awarding.cancel"),
            variant: "primary",
          }}
        >
          {t("awarding.announceNow")}
        </ConfirmLink>
      )}
      {may("appealed") && (
        <ButtonLink to={at("appeal")} variant="primary">
          {t("awarding.appeal")}
        </ButtonLink>
      )}
      {state === "appealed" && may("revoked") && (
        <ButtonLink to={at("appeal/decision")} variant="primary">
          {t("awarding.answerAppeal")}
        </ButtonLink>
      )}
      {may("withdrawn") && (
        <ButtonLink to={at("withdrawal")} variant="grave">
          {t("awarding.withdraw")}
        </ButtonLink>
      )}
      {state !== "appealed" && may("revoked") && (
        <ButtonLink to={at("revocation")} variant="grave">
          {t("awarding.revoke")}
        </ButtonLink>
      )}
    </div>
  );
}
