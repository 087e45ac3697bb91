import { Form } from "@remix-run/react";
import { PeopleList } from "#app/features/challenges/entering/components/people-list.tsx";
import { submissionLimits } from "#app/features/challenges/entering/submission.ts";
import type { teamPage } from "#app/features/challenges/entering/team.queries.server.ts";
import { findColleagues } from "#app/features/people/find-colleagues.ts";
import { Combobox } from "#app/ui/combobox.tsx";
import type { Answers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

type TeamData = Awaited<ReturnType<typeof teamPage>>;

/** Who is in the team, and who has not answered yet. */
export function Team({ page }: { readonly page: TeamData }) {
  const t = useT();
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
            !isLead && <Act act="lead" id={id} label={t("entering.makeLead", { name })} />
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
              page.isLead && <Act act="uninvite" id={id} label={t("entering.takeBack", { name })} />
            }
          />
        </section>
      )}
    </>
  );
}

function Act({ act, id, label }: { act: string; id: string; label: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="personId" value={id} />
      <Submit size="small" variant="quiet">
        {label}
      </Submit>
    </Form>
  );
}

/** What one does in the team oneself. */
export function OwnPart({ role, answers }: { readonly role: string; readonly answers: Answers }) {
  const t = useT();
  const typed = answers.value("role") || role;
  return (
    <Form method="post" noValidate className="card card-padded">
      <Stack>
        <input type="hidden" name="act" value="role" />
        <AskLine
          name="role"
          label={t("entering.role")}
          hint={t("entering.roleHint")}
          required={false}
          maxLength={submissionLimits.role}
          answers={{ ...answers, value: () => typed }}
        />
        <div>
          <Submit>{t("entering.roleSave")}</Submit>
        </div>
      </Stack>
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
        <input type="hidden" name="act" value="invite" />
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
export function LeaveForm() {
  const t = useT();
  return (
    <Form method="post" className="card card-padded grid justify-items-start gap-3">
      <input type="hidden" name="act" value="leave" />
      <p>{t("entering.leaveText")}</p>
      <Submit variant="danger" size="small">
        {t("entering.leave")}
      </Submit>
    </Form>
  );
}
