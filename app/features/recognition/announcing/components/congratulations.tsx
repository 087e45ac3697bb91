import { Form } from "@remix-run/react";
import { Avatar } from "#app/ui/avatar.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Row, RowList } from "#app/ui/row-list.tsx";
import { Time } from "#app/ui/time.tsx";
import { SectionEmpty, TitledSection } from "#app/ui/titled-section.tsx";
import type { ShownCongratulation } from "../announcement.queries.server.ts";

interface SectionProps {
  readonly id: string;
  readonly congratulations: readonly ShownCongratulation[];
  /** The reader's own id. */
  readonly me: string;
}

/** What people say to an announcement, and the way to say something oneself. */
export function Congratulations({ id, congratulations, me }: SectionProps) {
  const t = useT();
  const hasSpoken = congratulations.some(({ personId }) => personId === me);
  return (
    <TitledSection
      id="congratulations"
      title={t("announcing.congratulations", { count: congratulations.length })}
      action={
        <ButtonLink to={`/announcements/${id}/congratulations`} size="small">
          {t(hasSpoken ? "announcing.sayOtherwise" : "announcing.say")}
        </ButtonLink>
      }
    >
      {congratulations.length === 0 ? (
        <SectionEmpty>{t("announcing.noCongratulations")}</SectionEmpty>
      ) : (
        <RowList>
          {congratulations.map((one) => (
            <Row key={one.personId}>
              <Congratulation id={id} said={one} />
            </Row>
          ))}
        </RowList>
      )}
    </TitledSection>
  );
}

function Congratulation({ id, said }: { readonly id: string; readonly said: ShownCongratulation }) {
  const t = useT();
  const { personId, name, unit, words, at, canTakeBack } = said;
  const { relative, absolute } = useTimes()(at);
  return (
    <div className="flex items-start gap-3">
      <Avatar name={name} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
          <TextLink to={`/people/${personId}`} quiet className="font-semibold">
            {name}
          </TextLink>
          <span>{unit}</span>
          <Time at={at} text={relative} title={absolute} />
        </p>
        <p className="break-words whitespace-pre-line" lang="" dir="auto">
          {words}
        </p>
      </div>
      {canTakeBack && (
        <Form
          method="post"
          action={`/announcements/${id}/congratulations/removal`}
          preventScrollReset
        >
          <input type="hidden" name="person" value={personId} />
          <Button size="small" variant="quiet" aria-label={t("announcing.takeBackOf", { name })}>
            {t("announcing.takeBack")}
          </Button>
        </Form>
      )}
    </div>
  );
}
