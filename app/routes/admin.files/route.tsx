import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { changeFileRules } from "#app/features/files/change-file-rules.server.ts";
import { FileRulesFields } from "#app/features/files/components/file-rules-fields.tsx";
import { filePolicy } from "#app/features/files/file.policy.ts";
import { fileRules, isScanning } from "#app/features/files/file-rules.queries.server.ts";
import { fileRulesSchema } from "#app/features/files/file.schema.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  authorize(actor, filePolicy.changeRules, undefined);
  const { revision, bytesAtMost, filesAtMost, groups } = await fileRules();
  const ticked = Object.fromEntries(groups.map((group) => [group, "on"]));
  return {
    title: translator(language)("attaching.rulesTitle"),
    revision,
    scanning: isScanning(),
    standing: {
      megabytes: String(bytesAtMost / 1_000_000),
      files: String(filesAtMost),
      ...ticked,
    },
  };
});

export const action = signedIn(
  ({ actor, request }) =>
    answerForm({
      request,
      schema: fileRulesSchema,
      work: async (rules) => {
        await changeFileRules(actor, rules);
        return redirect("/admin/files");
      },
    }),
  { holdsText: true },
);

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefusedOrOvertaken as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Which files are taken, how large and how many. */
export default function FileRulesPage() {
  const t = useT();
  const { standing, revision, scanning } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), standing);
  return (
    <>
      <PageHeader title={t("attaching.rulesTitle")} lead={t("attaching.rulesLead")} />
      <Form method="post" noValidate className="card card-padded max-w-2xl">
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="revision" value={revision} />
          <FileRulesFields answers={answers} />
          <p className="text-sm text-ink-muted">
            {t(scanning ? "attaching.scannerOn" : "attaching.scannerOff")}
          </p>
          <div>
            <Submit variant="primary">{t("attaching.save")}</Submit>
          </div>
        </Stack>
      </Form>
    </>
  );
}
