import * as Clock from "lucide-react/icons/clock";
import * as Calendar from "lucide-react/icons/calendar-clock";
import * as Move from "lucide-react/icons/arrow-right";
import type { MessageKey, Translate } from "#app/core/words.ts";
import { Timeline } from "#app/ui/display/timeline.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Time } from "#app/ui/time.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { stateWords } from "../../components/state-pill.tsx";
import type { Capacity } from "../capacity.ts";
import type { LoggedMove } from "../move-log.queries.server.ts";
import type { PhaseChange } from "../move.store.server.ts";

/** Everything that has become of a challenge: who moved it, in which capacity, and why. */
export function MoveLog({ log, language }: { log: readonly LoggedMove[]; language: string }) {
  const t = useT();
  const times = useTimes();
  const events = log.map((move) => {
    const { relative, absolute } = times(move.at);
    return {
      id: move.id,
      what: whatHappened(t, move),
      who: move.who === null ? t("states.byClock") : t(asWhat[move.capacity], { name: move.who }),
      when: <Time at={move.at} text={relative} title={absolute} />,
      why: whyOf(move),
      whyLang: move.reason === "" ? undefined : language,
      icon: iconOf(move),
    };
  });
  return (
    <TitledSection id="log" title={t("states.log")}>
      {events.length === 0 ? (
        <SectionEmpty>{t("states.logNone")}</SectionEmpty>
      ) : (
        <Timeline label={t("states.log")} events={events} />
      )}
    </TitledSection>
  );
}

function whatHappened(t: Translate, { from, to, phase, changes }: LoggedMove): string {
  if (changes.length > 0) return t("states.logExtended");
  if (from !== to)
    return t("states.logMoved", { from: t(stateWords[from]), to: t(stateWords[to]) });
  if (phase === null) return t("states.logBetween");
  return t("states.logPhase", { name: phase || t("states.phaseUnnamed") });
}

function whyOf({ reason, changes }: LoggedMove) {
  if (reason === "" && changes.length === 0) return undefined;
  return (
    <>
      {reason !== "" && (
        <p className="mb-1 break-words whitespace-pre-line" dir="auto">
          {reason}
        </p>
      )}
      {changes.map((change) => (
        <Changed key={change.name} change={change} />
      ))}
    </>
  );
}

/** Which moments of a phase were moved, from when to when. */
function Changed({ change: { name, was, is } }: { change: PhaseChange }) {
  const t = useT();
  const times = useTimes();
  const called = name || t("states.phaseUnnamed");
  const line = (key: MessageKey, before: string, after: string) =>
    before === after ? null : (
      <p className="tabular-nums">
        {t(key, { name: called, was: times(before).absolute, is: times(after).absolute })}
      </p>
    );
  return (
    <>
      {line("states.logStart", was.startsAt, is.startsAt)}
      {line("states.logEnd", was.endsAt, is.endsAt)}
    </>
  );
}

function iconOf({ capacity, changes }: LoggedMove) {
  if (changes.length > 0) return Calendar;
  return capacity === "clock" ? Clock : Move;
}

const asWhat: Readonly<Record<Capacity, MessageKey>> = {
  sponsor: "states.asSponsor",
  approver: "states.asApprover",
  leader: "states.asLeader",
  clock: "states.byClock",
};
