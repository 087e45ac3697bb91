import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";

/** On the idea's page, to the colleague for whom it was written down and who has said nothing to it yet. */
export function RecordingNote({ ideaId, recorder }: { ideaId: string; recorder: string }) {
  const t = useT();
  return (
    <div className="mb-6">
      <Banner
        tone="info"
        title={t("recording.askLead", { name: recorder })}
        actions={
          <ButtonLink to={`/ideas/${ideaId}/recording`} size="small">
            {t("recording.answer")}
          </ButtonLink>
        }
      />
    </div>
  );
}
