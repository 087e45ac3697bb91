import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import { lackWords } from "../lack-words.ts";
import { movePageOf } from "../move-nouns.ts";
import type { StatePage } from "../state-page.queries.server.ts";

/** What somebody may do next; what cannot be done yet says what it waits for. */
export function NextWays({ page }: { readonly page: StatePage }) {
  const t = useT();
  const { head, ways, mayAnnounce, mayPropose, maySchedule, mayExtend } = page;
  const at = `/challenges/${head.id}/state`;
  const grave = ways.filter(({ noun }) => movePageOf(noun)?.isGrave);
  const onward = ways.filter((way) => !grave.includes(way));
  const isNothing = ways.length === 0 && !mayAnnounce && !mayPropose && !mayExtend;
  return (
    <TitledSection id="next" title={t("states.next")}>
      {isNothing ? (
        <SectionEmpty>{t("states.nextNone")}</SectionEmpty>
      ) : (
        <RowList>
          {mayAnnounce && (
            <Row>
              <p>
                <ButtonLink to={`/challenges/${head.id}/winners`}>
                  {t("states.announce")}
                </ButtonLink>
              </p>
            </Row>
          )}
          {mayPropose && !mayAnnounce && (
            <WayRow
              to={`/challenges/${head.id}/winners`}
              title={t("states.proposeTitle")}
              lead={t("states.proposeLead")}
              variant="primary"
            />
          )}
          {onward.map((way, n) => (
            <OneWay key={way.to} way={way} at={at} challengeId={head.id} isFirst={n === 0} />
          ))}
          {maySchedule && (
            <WayRow
              to={`${at}/schedule`}
              title={t("states.scheduleTitle")}
              lead={t("states.scheduleLead")}
            />
          )}
          {mayExtend && (
            <WayRow
              to={`${at}/timeline`}
              title={t("states.timelineTitle")}
              lead={t("states.timelineLead")}
            />
          )}
          {grave.map((way) => (
            <OneWay key={way.to} way={way} at={at} challengeId={head.id} />
          ))}
        </RowList>
      )}
    </TitledSection>
  );
}

interface OneWayProps {
  readonly way: StatePage["ways"][number];
  readonly at: string;
  readonly challengeId: string;
  /** What is meant to come next. */
  readonly isFirst?: boolean;
}

function OneWay({ way: { noun, lacks }, at, challengeId, isFirst = false }: OneWayProps) {
  const t = useT();
  const page = movePageOf(noun);
  if (!page) return null;
  if (lacks.length === 0)
    return (
      <WayRow
        to={`${at}/${noun}`}
        title={t(page.title)}
        lead={t(page.lead)}
        variant={wayLook(page.isGrave, isFirst)}
      />
    );
  // Of a draft that is not written yet, the days are not past: they are missing.
  const told = lacks.includes("complete") ? lacks.filter((one) => one !== "deadline_ahead") : lacks;
  const canBeWritten = lacks.includes("complete") || lacks.includes("notice");
  return (
    <Row>
      <p className="font-semibold text-ink-muted">{t(page.title)}</p>
      {told.map((lack) => (
        <p key={lack} className="max-w-[65ch]">
          {t(lackWords[lack])}
        </p>
      ))}
      {canBeWritten && (
        <p>
          <TextLink to={`/challenges/${challengeId}/edit/review`}>
            {t("states.whatIsMissing")}
          </TextLink>
        </p>
      )}
    </Row>
  );
}

function wayLook(isGrave: boolean, isFirst: boolean) {
  if (isGrave) return "grave";
  return isFirst ? "primary" : "secondary";
}

interface WayRowProps {
  readonly to: string;
  readonly title: string;
  readonly lead: string;
  readonly variant?: "primary" | "secondary" | "grave";
}

function WayRow({ to, title, lead, variant = "secondary" }: WayRowProps) {
  return (
    <Row>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="max-w-[60ch] min-w-0 flex-1 basis-72 text-ink-muted">{lead}</p>
        <ButtonLink to={to} variant={variant}>
          {title}
        </ButtonLink>
      </div>
    </Row>
  );
}
