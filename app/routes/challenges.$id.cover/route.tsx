import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import type { Actor } from "#app/core/actor.ts";
import { conflict, Refusal } from "#app/core/errors.ts";
import { newId } from "#app/core/ids.ts";
import { isChangeable } from "#app/features/challenges/authoring/changeable.ts";
import { chooseCover } from "#app/features/challenges/authoring/choose-cover.server.ts";
import { CoverPicture } from "#app/features/challenges/authoring/components/cover-card.tsx";
import { writingOf } from "#app/features/challenges/authoring/wizard.queries.server.ts";
import { addFile } from "#app/features/files/add-file.server.ts";
import { describeFile } from "#app/features/files/describe-file.server.ts";
import { fileRules } from "#app/features/files/file-rules.queries.server.ts";
import { choosingRules } from "#app/features/files/file-rules.ts";
import { addFileSchema } from "#app/features/files/file.schema.ts";
import { filesToChange } from "#app/features/files/files.queries.server.ts";
import { mistakesOfFile } from "#app/features/files/mistakes-of-file.ts";
import { removeFile } from "#app/features/files/remove-file.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { withStreamedForm } from "#app/platform/upload.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { FileDrop } from "#app/ui/file-drop.tsx";
import { Mistakes, useAnswers } from "#app/ui/form/answers.tsx";
import { AskLine } from "#app/ui/form/ask.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { head, coverId } = await changeableCover(actor, params["id"] ?? "");
  const files = await filesToChange(head.id);
  return {
    title: translator(language)("authoring.coverTitle"),
    id: head.id,
    cover: files.find((file) => file.id === coverId) ?? null,
    rules: choosingRules(await pictureRules()),
    fileId: newId(),
  };
});

export const action = signedIn(async ({ actor, params, request }) => {
  const id = params["id"] ?? "";
  const { coverId } = await changeableCover(actor, id);
  const rules = await pictureRules();
  return withStreamedForm(request, { name: "file", ...rules }, ({ fields, file }) =>
    answerForm({
      request,
      fields,
      schema: addFileSchema,
      fieldOf: { ...mistakesOfFile, "authoring.coverNoPicture": "file" },
      work: async ({ fileId, description }) => {
        if (fields["do"] === "remove") {
          if (coverId !== null) await removeFile(actor, coverId);
        } else if (file) {
          const subject = { kind: "challenge", id } as const;
          await addFile(actor, { id: fileId, subject, description, ...file }, rules);
          await chooseCover(actor, id, fileId);
          if (coverId !== null && coverId !== fileId) await removeFile(actor, coverId);
        } else if (coverId !== null) await describeFile(actor, coverId, description);
        else throw new Refusal("invalid", "attaching.chooseMissing");
        return redirect(`/challenges/${id}/edit/general`);
      },
    }),
  );
});

/** The challenge, for those who may change its picture now. Throws as they would be refused. */
async function changeableCover(actor: Actor, id: string) {
  const writing = await writingOf(actor, id);
  if (!isChangeable("general", writing.head.state)) throw conflict("challenges.notEditable");
  return writing;
}

async function pictureRules() {
  return { ...(await fileRules()), groups: ["pictures"] as const };
}

export { orUnreachable as clientAction } from "#app/ui/form/or-unreachable.ts";
export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The picture at the head of a challenge, and what it shows in words. */
export default function CoverOfChallenge() {
  const t = useT();
  const { id, cover, rules, fileId } = useLoaderData<typeof loader>();
  const answers = useAnswers(useActionData<typeof action>(), {
    description: cover?.description ?? "",
  });
  return (
    <div className="max-w-3xl">
      <PageHeader title={t("authoring.coverTitle")} lead={t("authoring.coverHint")} />
      <Form method="post" encType="multipart/form-data" noValidate>
        <Stack>
          <Mistakes answers={answers} />
          <input type="hidden" name="fileId" value={fileId} />
          {cover && <CoverPicture cover={cover} className="max-h-80 rounded-md" />}
          <Field
            name="file"
            label={t(cover ? "authoring.coverOther" : "authoring.coverFile")}
            error={answers.error("file")}
          >
            {(control) => <FileDrop {...control} {...rules} maxFiles={1} />}
          </Field>
          <AskLine
            name="description"
            label={t("authoring.fieldAlternativeText")}
            hint={t("authoring.alternativeTextHint")}
            required={false}
            answers={answers}
          />
          <div className="flex flex-wrap gap-2">
            <Button variant="primary">{t("authoring.save")}</Button>
            {cover && (
              <Button name="do" value="remove" variant="quiet">
                {t("authoring.coverRemove")}
              </Button>
            )}
            <ButtonLink to={`/challenges/${id}/edit/general`} variant="quiet">
              {t("authoring.backToWriting")}
            </ButtonLink>
          </div>
        </Stack>
      </Form>
    </div>
  );
}
