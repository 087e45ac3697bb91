import { randomBytes } from "node:crypto";
import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { challengeHead } from "#app/features/challenges/challenge-head.queries.server.ts";
import { ChallengeTop } from "#app/features/challenges/components/challenge-top.tsx";
import { PhaseTabs } from "#app/features/challenges/judging/components/phase-tabs.tsx";
import { assignBalanced } from "#app/features/challenges/judging/panel/assign-judges.server.ts";
import { PlanWords } from "#app/features/challenges/judging/panel/components/plan-words.tsx";
import { assignmentPreview } from "#app/features/challenges/judging/panel/panel.queries.server.ts";
import { orderSchema } from "#app/features/challenges/judging/panel/panel.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Field } from "#app/ui/field.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(
  async ({ actor, params: { id = "" }, url, context: { language } }) => {
    const head = await challengeHead(actor, id);
    const asked = url.searchParams.get("seed") ?? "";
    const wanted = Number(url.searchParams.get("wanted") ?? 0);
    const preview = await assignmentPreview(actor, id, {
      phaseId: url.searchParams.get("phase"),
      wanted: Number.isInteger(wanted) && wanted > 0 && wanted <= 20 ? wanted : 0,
      seed: /^[\w-]{4,64}$/.test(asked) ? asked : randomBytes(8).toString("hex"),
    });
    const title = `${translator(language)("panel.assignTitle")} · ${head.title}`;
    return { title, head, preview };
  },
);

export const action = signedIn(({ actor, params: { id = "" }, request }) =>
  answerForm({
    request,
    schema: orderSchema,
    work: async (order) => {
      await assignBalanced(actor, id, order);
      return redirect(`/challenges/${id}/evaluations?phase=${order.phaseId}`);
    },
  }),
);

export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What a balanced assignment would do, before it is done. */
export default function Assignment() {
  const t = useT();
  const { head, preview } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>());
  const { phase, phases, wanted, seed, mark, total, entries, loads, isClosed } = preview;
  const at = `/challenges/${head.id}/judges`;
  return (
    <>
      <ChallengeTop head={head} current="/judges" lead={t("panel.assignLead")} />
      <PhaseTabs at={`${at}/assignment`} phases={phases} />
      <Stack>
        <Mistakes answers={answers} />
        <Form method="get" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="phase" value={phase.id} />
          <input type="hidden" name="seed" value={seed} />
          <Field name="wanted" label={t("panel.wanted")}>
            {(control) => (
              <TextInput
                {...control}
                key={wanted}
                inputMode="numeric"
                defaultValue={String(wanted)}
                className="max-w-24"
              />
            )}
          </Field>
          <Button>{t("panel.look")}</Button>
        </Form>
        <PlanWords shortfalls={preview.shortfalls} unevenness={preview.unevenness} />
        <DataTable
          caption={t("panel.plan", { total, entries })}
          rows={loads}
          rowKey={({ id }) => id}
          empty={t("panel.nobodyReady")}
          columns={[
            { key: "name", header: t("panel.judge"), cell: ({ name }) => name },
            { key: "before", header: t("panel.before"), align: "end", cell: (row) => row.before },
            {
              key: "new",
              header: t("panel.added"),
              align: "end",
              cell: (row) => row.after - row.before,
            },
            { key: "after", header: t("panel.after"), align: "end", cell: (row) => row.after },
          ]}
        />
        <Form method="post" className="flex flex-wrap gap-2">
          {Object.entries({ phaseId: phase.id, wanted, seed, mark }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {isClosed && total > 0 && (
            <Submit variant="primary">{t("panel.assignNow", { total })}</Submit>
          )}
          <ButtonLink to={`${at}?phase=${phase.id}`} variant="quiet">
            {t("panel.back")}
          </ButtonLink>
        </Form>
        {!isClosed && <p>{t("panel.stillOpen")}</p>}
        {isClosed && total === 0 && <p>{t("panel.nothingToAssign")}</p>}
      </Stack>
    </>
  );
}
