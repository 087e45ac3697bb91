import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import type { ShownPrepared } from "../prepared.queries.server.ts";

/** Says that a decision is prepared, by whom, and when it will be published or why it was not. */
export function PreparedNote({ ideaId, prepared }: { ideaId: string; prepared: ShownPrepared }) {
  const t = useT();
  const times = useTimes();
  const { preparedBy, preparedAt, publishAt, refusal } = prepared;
  const when = times(preparedAt).relative;
  const plan =
    publishAt === null
      ? t("deciding.preparedByHand")
      : t("deciding.preparedFor", { when: times(publishAt).absolute });
  return (
    <Banner
      tone={refusal ? "warning" : "info"}
      title={t("deciding.preparedBy", { name: preparedBy, when })}
      actions={
        <ButtonLink to={`/ideas/${ideaId}/decision/discard`} size="small">
          {t("deciding.preparedDiscard")}
        </ButtonLink>
      }
    >
      {refusal ? `${t("deciding.preparedRefused")} ${t(refusal)}` : plan}
    </Banner>
  );
}
