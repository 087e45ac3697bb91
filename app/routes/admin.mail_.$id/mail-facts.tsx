import type { ReactNode } from "react";
import type { MailDetails } from "#app/features/mail/outbox/outbox.queries.server.ts";
import { Card } from "#app/ui/card.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";

/** To whom it goes, what it is about, and when what happened. */
export function MailFacts({ mail }: { mail: MailDetails }) {
  const t = useT();
  const times = useTimes();
  const { personId, name, toAddress, kind, language, createdAt, sentAt, attempts } = mail;
  return (
    <Card as="section">
      <h2 className="mb-3 text-lg">{t("outbox.details")}</h2>
      <dl className="grid gap-3">
        <Fact name={t("outbox.to")}>
          <TextLink to={`/admin/people/${personId}`}>{name}</TextLink>
          <span className="block text-sm break-all text-ink-muted">
            {toAddress ?? t("outbox.noAddress")}
          </span>
        </Fact>
        <Fact name={t("outbox.about")}>{t(`mail.kind_${kind}`)}</Fact>
        <Fact name={t("outbox.language")}>{t(`outbox.language_${language}`)}</Fact>
        <Fact name={t("outbox.time")}>
          {t("outbox.written", { time: times(createdAt).absolute })}
          {sentAt !== null && (
            <span className="block">{t("outbox.sent", { time: times(sentAt).absolute })}</span>
          )}
          <span className="block">{t("outbox.attempts", { count: attempts })}</span>
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
