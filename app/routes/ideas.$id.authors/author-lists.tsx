import { Form } from "@remix-run/react";
import type { InvitedPerson } from "#app/features/ideas/coauthoring/coauthoring.queries.server.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { TextLink } from "#app/ui/link.tsx";

/** Who is named as an author. */
export function Authors({ authors }: { authors: readonly InvitedPerson[] }) {
  const t = useT();
  return (
    <section aria-labelledby="authors" className="card card-padded">
      <h2 id="authors" className="mb-3 text-lg">
        {t("coauthoring.authors")}
      </h2>
      <ul className="grid list-none gap-3 p-0">
        {authors.map((author) => (
          <li key={author.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Person {...author} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who has not answered yet, each with the way to take it back. */
export function Invited({ ideaId, people }: { ideaId: string; people: readonly InvitedPerson[] }) {
  const t = useT();
  return (
    <section aria-labelledby="invited" className="card card-padded">
      <h2 id="invited" className="mb-1 text-lg">
        {t("coauthoring.invited")}
      </h2>
      <p className="mb-3 text-sm text-ink-muted">{t("coauthoring.invitedLead")}</p>
      <ul className="grid list-none gap-3 p-0">
        {people.map((person) => (
          <li key={person.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Person {...person} />
            <Form method="post" action={`/ideas/${ideaId}/authors/withdrawal`} className="ms-auto">
              <input type="hidden" name="personId" value={person.id} />
              <Submit
                size="small"
                variant="quiet"
                aria-label={t("coauthoring.takeBackOf", { name: person.name })}
              >
                {t("coauthoring.takeBack")}
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Person({ id, name, unit }: InvitedPerson) {
  return (
    <>
      <Avatar name={name} size="small" />
      <TextLink to={`/people/${id}`}>{name}</TextLink>
      <span className="text-sm text-ink-muted">{unit}</span>
    </>
  );
}

/** Taking oneself out. */
export function Leave({ ideaId }: { ideaId: string }) {
  const t = useT();
  return (
    <Form
      method="post"
      action={`/ideas/${ideaId}/authors/leaving`}
      className="card card-padded grid justify-items-start gap-3"
    >
      <p>{t("coauthoring.leaveText")}</p>
      <Submit variant="danger" size="small">
        {t("coauthoring.leave")}
      </Submit>
    </Form>
  );
}
