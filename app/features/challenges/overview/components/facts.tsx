import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Card } from "#app/ui/card.tsx";
import { useLanguage, useT } from "#app/ui/language/language.tsx";
import { RowLink } from "#app/ui/link.tsx";
import { LocalTime } from "#app/ui/local-time.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { wordedDay } from "#app/core/time.ts";
import type { ChallengeHead } from "../../challenge-head.queries.server.ts";
import { Countdown } from "../../components/countdown.tsx";
import { typeWords } from "../../components/type-words.ts";
import { usePrizeText } from "../../components/use-prize-text.ts";
import type { Overview } from "../overview.queries.server.ts";
import { useEligibility } from "./use-eligibility.ts";

interface FactsProps {
  readonly head: ChallengeHead;
  readonly overview: Overview;
}

/** What one needs to know to decide whether to take part. */
export function Facts({ head, overview }: FactsProps) {
  const t = useT();
  const prize = usePrizeText()(overview.total);
  const [who, ...more] = useEligibility(overview.rule, overview.units);
  return (
    <Card className="grid gap-4">
      {overview.next && <Countdown next={overview.next} />}
      <dl className="grid gap-3.5">
        {overview.deadline !== null && overview.next?.what !== "closes" && (
          <Fact name={t(overview.isClosed ? "overview.closedOn" : "overview.deadline")}>
            <LocalTime at={overview.deadline} />
          </Fact>
        )}
        {prize !== null && (
          <Fact name={t("overview.prizes")}>
            <Link to={`/challenges/${head.id}/prizes`} className="inline-block py-1 font-semibold">
              {prize}
            </Link>
          </Fact>
        )}
        {!head.isElsewhere && (
          <Fact name={t("overview.whoMayEnter")}>
            {who} {more[0]}
          </Fact>
        )}
        {overview.types.length > 0 && (
          <Fact name={t("overview.types")}>
            {overview.types.map((type) => t(typeWords[type])).join(", ")}
          </Fact>
        )}
        <Sponsors sponsors={overview.sponsors} />
      </dl>
    </Card>
  );
}

function Sponsors({ sponsors }: Pick<Overview, "sponsors">) {
  const t = useT();
  if (sponsors.length === 0) return null;
  return (
    <Fact name={t("overview.sponsors", { count: sponsors.length })}>
      <ul className="grid gap-1">
        {sponsors.map(({ id, name, unit, isAccountable }) => (
          <li key={id}>
            <RowLink to={`/people/${id}`} className="quiet-link">
              {name}
            </RowLink>
            <span className="block text-sm text-ink-muted">
              {unit}
              {isAccountable && sponsors.length > 1 && `, ${t("overview.accountable")}`}
            </span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** Who acts on the winner, doing what, by when: what the sponsors stand by. */
export function CommitmentCard({ head, overview }: FactsProps) {
  const t = useT();
  const language = useLanguage();
  const { name, action, day } = overview.commitment;
  if (action === "") return null;
  return (
    <Card as="section" aria-labelledby="commitment" className="grid gap-1.5">
      <h2 id="commitment" className="text-base">
        {t("overview.commitment")}
      </h2>
      <Prose safeHtml={overview.commitmentHtml} lang={head.language} />
      {(name !== null || day !== null) && (
        <p className="text-sm text-ink-muted">
          {name}
          {name !== null && day !== null && ", "}
          {day !== null && t("overview.byDay", { day: wordedDay(day, language) })}
        </p>
      )}
    </Card>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-sm font-semibold text-ink-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
