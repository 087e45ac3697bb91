import { useT } from "#app/ui/language/language.tsx";
import { RowLink, TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { MessageKey } from "#app/core/words.ts";
import { CountdownLine } from "../../components/countdown.tsx";
import { StatePill } from "../../components/state-pill.tsx";
import type { OwnPart } from "../challenge-filter.ts";
import type { MyChallenge } from "../my-challenges.queries.server.ts";

/** Challenges in which one has a part, and those where one may still take one. */
export function ChallengesSection({
  data: { challenges },
}: {
  readonly data: { readonly challenges: readonly MyChallenge[] };
}) {
  const t = useT();
  return (
    <TitledSection
      id="challenges"
      title={t("listing.title")}
      action={<TextLink to="/challenges">{t("listing.showAll")}</TextLink>}
    >
      <RowList>
        {challenges.map((challenge) => (
          <Row key={challenge.id}>
            <OneChallenge challenge={challenge} />
          </Row>
        ))}
      </RowList>
    </TitledSection>
  );
}

function OneChallenge({ challenge }: { readonly challenge: MyChallenge }) {
  const t = useT();
  const { id, title, language, state, part, next } = challenge;
  return (
    <>
      <h3 className="text-base leading-snug" lang={title ? language : undefined} dir="auto">
        <RowLink to={`/challenges/${id}`} className="text-ink no-underline hover:text-accent">
          {title || t("challenges.untitled")}
        </RowLink>
      </h3>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
        <StatePill state={state} />
        {next && <CountdownLine next={next} />}
        {part !== null && <span>{t(partWords[part])}</span>}
      </p>
    </>
  );
}

const partWords = {
  sponsored: "listing.youSponsor",
  entered: "listing.youEntered",
  judged: "listing.youJudge",
  followed: "listing.youFollow",
} as const satisfies Record<OwnPart, MessageKey>;
