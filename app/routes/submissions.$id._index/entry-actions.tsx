import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { ShownEntry } from "./entry-text.tsx";

/** What its people and its sponsors may do with a submission. */
export function EntryActions({ entry }: { readonly entry: ShownEntry }) {
  const t = useT();
  const { id, can, state, challenge } = entry;
  const at = `/submissions/${id}`;
  return (
    <>
      {can.edit && (
        <ButtonLink to={`${at}/edit`} variant="primary">
          {t(state === "draft" ? "entering.continue" : "entering.edit")}
        </ButtonLink>
      )}
      {can.isMember && <ButtonLink to={`${at}/team`}>{t("entering.team")}</ButtonLink>}
      {can.isMember && state === "submitted" && (
        <ButtonLink to={`${at}/receipt`}>{t("entering.receipt")}</ButtonLink>
      )}
      {(can.withdraw || can.discard) && (
        <ButtonLink to={`${at}/withdrawal`} variant="quiet">
          {t(can.withdraw ? "entering.withdraw" : "entering.discard")}
        </ButtonLink>
      )}
      {can.screen && (
        <ButtonLink to={`/challenges/${challenge.id}/screening`}>{t("screening.title")}</ButtonLink>
      )}
    </>
  );
}
