import { useT, useTimes } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { BadgeArtwork } from "../../components/badge-artwork.tsx";
import type { AwaitedAward, RecognitionWaiting } from "../waiting.queries.server.ts";

/** On My page: awards that wait for one's answer, nominations and appeals that wait for one's decision. */
export function RecognitionWaitingSection({ data }: { readonly data: RecognitionWaiting }) {
  const t = useT();
  const { awards, toDecide, appeals } = data;
  return (
    <TitledSection id="recognition-waiting" title={t("awarding.waitingTitle")}>
      <RowList>
        {awards.map((award) => (
          <Awaited key={award.id} award={award} />
        ))}
        {toDecide > 0 && (
          <Counted
            to="/nominations?show=to-decide"
            words={t("awarding.waitingNominations", { count: toDecide })}
          />
        )}
        {appeals > 0 && (
          <Counted
            to="/awards?show=appeals"
            words={t("awarding.waitingAppeals", { count: appeals })}
          />
        )}
      </RowList>
    </TitledSection>
  );
}

function Awaited({ award: { id, badge, giver, at } }: { readonly award: AwaitedAward }) {
  const t = useT();
  const { relative } = useTimes()(at);
  return (
    <Row>
      <div className="flex items-center gap-4">
        <BadgeArtwork artwork={badge.artwork} name={null} />
        <div className="min-w-0">
          <h3 className="text-base leading-snug" lang={badge.language} dir="auto">
            <RowLink to={`/awards/${id}`} className="text-ink no-underline hover:text-accent">
              {badge.name}
            </RowLink>
          </h3>
          <p className="text-sm">{t("awarding.waitingAward")}</p>
          <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
            {giver && <span>{t("awarding.givenBy", { name: giver.name })}</span>}
            <span>{relative}</span>
          </p>
        </div>
      </div>
    </Row>
  );
}

function Counted({ to, words }: { readonly to: string; readonly words: string }) {
  return (
    <Row>
      <RowLink to={to} className="font-semibold text-ink no-underline hover:text-accent">
        {words}
      </RowLink>
    </Row>
  );
}
