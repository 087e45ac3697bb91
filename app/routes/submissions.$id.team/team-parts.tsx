import { Form } from "@remix-run/react";
import { PeopleList } from "#app/features/challenges/entering/components/people-list.tsx";
import type { teamPage } from "#app/features/challenges/entering/team.queries.server.ts";
import { findColleagues } from "#app/features/people/find-colleagues.ts";
import { Combobox } from "#app/ui/combobox.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

type TeamData = Awaited<ReturnType<typeof teamPage>>;

/** Who is in the team, and who has not answered yet. */
export function Team({ page }: { readonly page: TeamData }) {
  const t = useT();
  const at = `/submissions/${page.id}/team`;
  const there = page.members.filter(({ state }) => state === "joined");
  const invited = page.members.filter(({ state }) => state === "invited");
  return (
    <>
      <section aria-labelledby="members" className="card card-padded">
        <h2 id="members" className="mb-3 text-lg">
          {t("entering.members")}
        </h2>
        <PeopleList
          members={there}
          action={({ id, name, isLead }) =>
            page.isLead &&
            !isLead && (
              <Act to={`${at}/lead`} personId={id} label={t("entering.makeLead", { name })} />
            )
          }
        />
      </section>
      {invited.length > 0 && (
        <section aria-labelledby="invited" className="card card-padded">
          <h2 id="invited" className="mb-3 text-lg">
            {t("entering.invited")}
          </h2>
          <PeopleList
            members={invited}
            action={({ id, name }) =>
              page.isLead && (
                <Act
                  to={`${at}/withdrawal`}
                  personId={id}
                  label={t("entering.takeBack", { name })}
                />
              )
            }
          />
        </section>
      )}
    </>
  );
}

function Act({ to, personId, label }: { to: string; personId: string; label: string }) {
  return (
    <Form method="post" action={to}>
      <input type="hidden" name="personId" value={personId} />
      <Submit to={to} size="small" variant="quiet">
        {label}
      </Submit>
    </Form>
  );
}

/** Asking a colleague into the team. */
export function InviteForm({
  page,
  answers,
}: {
  readonly page: TeamData;
  readonly answers: Answers;
}) {
  const t = useT();
  if (!page.isOpen) return <p>{t("entering.teamClosed")}</p>;
  if (page.isFull) return <p>{t("entering.teamFull", { count: page.most })}</p>;
  return (
    <Form method="post" noValidate className="card card-padded">
      <Stack>
        <Combobox
          name="personId"
          label={t("entering.mate")}
          hint={t("entering.mateHint")}
          placeholder={t("entering.choose")}
          options={page.colleagues}
          search={findColleagues}
          defaultValue={answers.value("personId")}
          error={answers.error("personId")}
        />
        <div>
          <Submit variant="primary">{t("entering.invite")}</Submit>
        </div>
      </Stack>
    </Form>
  );
}

/** Taking oneself out. */
export function LeaveForm({ id }: { readonly id: string }) {
  const t = useT();
  const to = `/submissions/${id}/team/leaving`;
  return (
    <Form method="post" action={to} className="card card-padded grid justify-items-start gap-3">
      <p>{t("entering.leaveText")}</p>
      <Submit to={to} variant="danger" size="small">
        {t("entering.leave")}
      </Submit>
    </Form>
  );
}
