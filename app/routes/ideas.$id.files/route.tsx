import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { addFile } from "#app/features/files/add-file.server.ts";
import { AttachForm } from "#app/features/files/components/attach-form.tsx";
import { StandingFiles } from "#app/features/files/components/standing-files.tsx";
import { fileRules } from "#app/features/files/file-rules.queries.server.ts";
import { choosingRules } from "#app/features/files/file-rules.ts";
import { addFileSchema } from "#app/features/files/file.schema.ts";
import { expectAttachable, filesToChange } from "#app/features/files/files.queries.server.ts";
import { mistakesOfFile } from "#app/features/files/mistakes-of-file.ts";
import { takesPlace } from "#app/features/files/stored-file.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { withStreamedForm } from "#app/platform/upload.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const subject = { kind: "idea", id: params["id"] ?? "" } as const;
  const holder = await expectAttachable(actor, subject);
  const t = translator(language);
  const isNamed = holder.title.trim() !== "";
  return {
    title: isNamed
      ? t("attaching.pageTitle", { title: holder.title })
      : t("attaching.pageTitleUntitled"),
    id: subject.id,
    back: { to: holder.url, published: holder.published },
    files: await filesToChange(subject.id),
    rules: choosingRules(await fileRules()),
    fileId: newId(),
  };
});

export const action = signedIn(async ({ actor, params, request }) => {
  const subject = { kind: "idea", id: params["id"] ?? "" } as const;
  const rules = await fileRules();
  // Before it is read: nobody waits minutes for a no.
  await expectAttachable(actor, subject);
  return withStreamedForm(request, { name: "file", ...rules }, ({ fields, file }) =>
    answerForm({
      request,
      fields,
      schema: addFileSchema,
      fieldOf: mistakesOfFile,
      work: async ({ fileId, description }) => {
        if (!file) throw new Refusal("invalid", "attaching.chooseMissing");
        await addFile(actor, { id: fileId, subject, description, ...file }, rules);
        return redirect(`/ideas/${subject.id}/files`);
      },
    }),
  );
});

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The files of an idea, or of the draft it grows from, for people who may change them. */
export default function FilesOfIdea() {
  const t = useT();
  const { title, id, back, files, rules, fileId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const places = files.filter(takesPlace).length;
  return (
    <div className="max-w-3xl">
      <PageHeader title={title} lead={t("attaching.hint")} />
      <Stack gap="loose">
        <StandingFiles files={files} at={`/ideas/${id}/files`} />
        {files.length === 0 && <p className="text-ink-muted">{t("attaching.none")}</p>}
        {places < rules.maxFiles && (
          <AttachForm key={fileId} fileId={fileId} rules={rules} refused={refused} />
        )}
        {places >= rules.maxFiles && <p>{t("attaching.full", { limit: rules.maxFiles })}</p>}
        <div>
          <ButtonLink to={back.to} variant="quiet">
            {t(back.published ? "attaching.back" : "attaching.backToDraft")}
          </ButtonLink>
        </div>
      </Stack>
    </div>
  );
}
