/** What was announced: the leader's words, the winners, and those who have stepped back since. */
import { Banner } from "#app/ui/banner.tsx";
import { Confetti } from "#app/ui/confetti.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Pill } from "#app/ui/pill.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { AnnouncedWinners } from "../winners.queries.server.ts";
import { PlaceChange } from "./place-change.tsx";
import { WinnerCard } from "./winner-card.tsx";

interface Props {
  readonly challengeId: string;
  readonly announced: AnnouncedWinners;
  readonly may: { readonly movePrize: boolean; readonly disqualify: boolean };
  /** Whether winners may still step back. */
  readonly isOpen: boolean;
  /** Whether it was announced only lately. */
  readonly isFresh: boolean;
}

/** The announcement as everybody reads it. */
export function WinnersList({ challengeId, announced, may, isOpen, isFresh }: Props) {
  const t = useT();
  const { relative, absolute } = useTimes()(announced.at);
  const { winners, words, leader, deviationReason, changes } = announced;
  const standing = winners.filter(({ state }) => state === "announced");
  const out = winners.filter(({ state }) => state !== "announced");
  return (
    <div className="grid gap-8">
      {isFresh && <Confetti />}
      <TitledSection id="winners" title={t("winning.title")}>
        <div className="grid gap-4">
          <p className="text-ink-muted">
            {t("winning.announcedBy", { who: leader })}{" "}
            <Time at={announced.at} text={relative} title={absolute} />
          </p>
          {words !== "" && (
            <blockquote dir="auto" className="border-s-4 border-accent ps-4 whitespace-pre-line">
              {words}
            </blockquote>
          )}
          <ul className="grid gap-4">
            {standing.map((winner) => (
              <WinnerCard
                key={winner.id}
                challengeId={challengeId}
                winner={winner}
                may={{
                  movePrize: may.movePrize,
                  disqualify: may.disqualify && isOpen,
                  decline: winner.isMine && isOpen,
                }}
              />
            ))}
          </ul>
          {deviationReason !== "" && (
            <Banner title={t("winning.whyDeviates")}>
              <p dir="auto" className="whitespace-pre-line">
                {deviationReason}
              </p>
            </Banner>
          )}
        </div>
      </TitledSection>
      {changes.length > 0 && (
        <TitledSection id="changes" title={t("winning.changes")}>
          <RowList>
            {changes.map((change) => (
              <Row key={change.id}>
                <PlaceChange change={change} />
              </Row>
            ))}
          </RowList>
        </TitledSection>
      )}
      {out.length > 0 && (
        <TitledSection id="out" title={t("winning.stepsBack")}>
          <RowList>
            {out.map(({ id, place, state, title, language, outReason }) => (
              <Row key={id}>
                <p className="flex flex-wrap items-center gap-2">
                  <Pill>{t("winning.placeOf", { place })}</Pill>
                  <span lang={language} dir="auto" className="break-words">
                    {title}
                  </span>
                  <Pill tone="warning">
                    {t(state === "declined" ? "winning.declined" : "winning.disqualified")}
                  </Pill>
                </p>
                <p dir="auto" className="text-ink-muted whitespace-pre-line">
                  {outReason}
                </p>
              </Row>
            ))}
          </RowList>
        </TitledSection>
      )}
    </div>
  );
}
