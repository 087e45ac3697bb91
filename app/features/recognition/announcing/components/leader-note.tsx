import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import type { ShownAnnouncement } from "../announcement.queries.server.ts";

/** For leaders, above what is not in everybody's sight: that it is not, and what can be done with it. */
export function LeaderNote({ announcement }: { readonly announcement: ShownAnnouncement }) {
  const t = useT();
  const times = useTimes();
  const { id, state, publishAt, withdrawnBy, withdrawnReason } = announcement;
  const at = `/announcements/${id}`;
  if (state === "withdrawn")
    return (
      <Banner tone="warning" title={t("announcing.withdrawnBy", { name: withdrawnBy ?? "" })}>
        <p className="break-words whitespace-pre-line">{withdrawnReason}</p>
      </Banner>
    );
  return (
    <Banner
      title={t("announcing.preview")}
      actions={
        <>
          <ButtonLink to={`${at}/publication`} variant="primary" size="small">
            {t("announcing.publish")}
          </ButtonLink>
          <ButtonLink to={`${at}/edit`} size="small">
            {t("announcing.edit")}
          </ButtonLink>
          <ButtonLink to={`${at}/discard`} size="small" variant="quiet">
            {t("announcing.discard")}
          </ButtonLink>
        </>
      }
    >
      {publishAt === null
        ? t("announcing.previewDraft")
        : t("announcing.previewScheduled", { when: times(publishAt).absolute })}
    </Banner>
  );
}
