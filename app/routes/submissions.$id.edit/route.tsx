import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { isRefusal } from "#app/core/errors.ts";
import type { RefusedForm } from "#app/core/form.ts";
import { newId } from "#app/core/ids.ts";
import { EntryTop } from "#app/features/challenges/entering/components/entry-top.tsx";
import { Reasons } from "#app/features/challenges/entering/components/reasons.tsx";
import { editForm } from "#app/features/challenges/entering/edit-form.queries.server.ts";
import { readEntry } from "#app/features/challenges/entering/read-entry.server.ts";
import { submitEntry } from "#app/features/challenges/entering/submit-entry.server.ts";
import { AttachFiles } from "#app/features/files/components/attach-files.tsx";
import { fileRules } from "#app/features/files/file-rules.queries.server.ts";
import { choosingRules } from "#app/features/files/file-rules.ts";
import { filesToChange } from "#app/features/files/files.queries.server.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { keptUntilTaken } from "#app/ui/form/kept-until-taken.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { useLocalTime } from "#app/ui/local-time.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { translator } from "#app/words.server.ts";
import { EntryForm } from "./entry-form.tsx";
import { FilesClosed } from "./files-closed.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const t = translator(language);
  const form = await editForm(actor, id, t);
  return {
    title: form.values["title"] || t("entering.untitled"),
    form,
    files: await filesToChange(id),
    rules: choosingRules(await fileRules()),
    receiptId: newId(),
  };
});

export const action = signedIn(
  async ({ actor, params: { id = "" }, request }) => {
    const fields = await formFields(request);
    const refused = (mistakes: RefusedForm["mistakes"], status: number) =>
      data({ mistakes, values: fields } satisfies RefusedForm, { status });
    const read = await readEntry(actor, id, fields);
    if (!read.ok) return refused(read.mistakes, 400);
    try {
      await submitEntry(actor, id, read.sent);
    } catch (error) {
      const isTheirs = isRefusal(error) && (error.kind === "conflict" || error.kind === "invalid");
      if (!isTheirs) throw error;
      const field = error.says.key === "entering.termsMissing" ? "accepts" : "";
      return refused({ [field]: error.says }, error.status);
    }
    return redirect(`/submissions/${id}/receipt`);
  },
  { holdsText: true },
);

export const clientAction = keptUntilTaken((address) => address);

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Writing a submission and submitting it. */
export default function EditSubmission() {
  const t = useT();
  const times = useTimes();
  const moment = useLocalTime();
  const { title, form, files, rules, receiptId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { id, challenge, state, endsAt } = form;
  return (
    <div className="max-w-3xl">
      <EntryTop
        title={title}
        lang={form.values["title"] ? form.language : undefined}
        challenge={challenge}
        lead={
          endsAt && t("entering.until", { when: moment(endsAt).text, left: times(endsAt).relative })
        }
        actions={
          form.can.isMember &&
          form.asks.team && (
            <ButtonLink to={`/submissions/${id}/team`}>{t("entering.team")}</ButtonLink>
          )
        }
      />
      <Stack gap="loose">
        <Reasons reasons={form.reasons} />
        <EntryForm key={id} form={form} receiptId={receiptId} refused={refused} />
        {state === "draft" ? (
          <AttachFiles
            subject={{ kind: "submission", id }}
            at={`/submissions/${id}/files`}
            files={files}
            rules={rules}
          />
        ) : (
          <FilesClosed id={id} files={files} lang={form.language} canReopen={form.can.reopen} />
        )}
      </Stack>
    </div>
  );
}
