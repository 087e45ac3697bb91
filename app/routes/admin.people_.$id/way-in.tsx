import { Form } from "@remix-run/react";
import type { PersonDetails } from "#app/features/people/administration.queries.server.ts";
import { Card } from "#app/ui/card.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT, useTimes } from "#app/ui/language/language.tsx";

/** How a person comes in: their one-time link, and whether they may come in at all. */
export function WayIn({ person }: { person: PersonDetails }) {
  return person.standing === "deactivated" ? (
    <Reactivation id={person.id} />
  ) : (
    <>
      <NewLink person={person} />
      <Deactivation id={person.id} />
    </>
  );
}

function NewLink({ person: { id, standing, linkEndsAt } }: { person: PersonDetails }) {
  const t = useT();
  const times = useTimes();
  const action = `/admin/people/${id}/link`;
  return (
    <Card as="section">
      <h2 className="mb-1 text-lg">{t("people.link")}</h2>
      {linkEndsAt && (
        <p className="mb-2 text-sm">{t("people.linkOpen", { time: times(linkEndsAt).absolute })}</p>
      )}
      <p className="mb-3 text-sm text-ink-muted">
        {t(standing === "joined" ? "people.linkNewHintJoined" : "people.linkNewHintInvited")}
      </p>
      <Form method="post" action={action}>
        <Submit to={action}>{t("people.linkNew")}</Submit>
      </Form>
    </Card>
  );
}

function Deactivation({ id }: { id: string }) {
  const t = useT();
  const action = `/admin/people/${id}/deactivation`;
  return (
    <Card as="section">
      <h2 className="mb-1 text-lg">{t("people.deactivate")}</h2>
      <p className="mb-3 text-sm text-ink-muted">{t("people.deactivateHint")}</p>
      <Form method="post" action={action}>
        <Submit variant="danger" to={action}>
          {t("people.deactivate")}
        </Submit>
      </Form>
    </Card>
  );
}

function Reactivation({ id }: { id: string }) {
  const t = useT();
  const action = `/admin/people/${id}/reactivation`;
  return (
    <Card as="section">
      <h2 className="mb-1 text-lg">{t("people.reactivate")}</h2>
      <p className="mb-3 text-sm text-ink-muted">{t("people.reactivateHint")}</p>
      <Form method="post" action={action}>
        <Submit to={action}>{t("people.reactivate")}</Submit>
      </Form>
    </Card>
  );
}
