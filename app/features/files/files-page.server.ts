/** What the pages need on which files are added, described and taken away without JavaScript, whatever they hang on. */
import { redirect } from "@remix-run/node";
import type { Actor } from "#app/core/actor.ts";
import { Refusal } from "#app/core/errors.ts";
import type { SubjectKind } from "#app/core/event.ts";
import { newId } from "#app/core/ids.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { formFields } from "#app/platform/route.server.ts";
import { readForm } from "#app/platform/text.ts";
import { withStreamedForm } from "#app/platform/upload.server.ts";
import { addFile } from "./add-file.server.ts";
import { describeFile } from "./describe-file.server.ts";
import { fileRules } from "./file-rules.queries.server.ts";
import { choosingRules } from "./file-rules.ts";
import { addFileSchema, describeFileSchema } from "./file.schema.ts";
import { expectAttachable, filesToChange } from "./files.queries.server.ts";
import { mistakesOfFile } from "./mistakes-of-file.ts";

interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

interface Sent {
  readonly actor: Actor;
  readonly request: Request;
}

/** The files of something, for whoever may change them, with what a form needs to add another. Throws as expectAttachable. */
export async function filesPage(actor: Actor, subject: Subject) {
  const holder = await expectAttachable(actor, subject);
  return {
    id: subject.id,
    name: holder.title.trim(),
    back: { to: holder.url, published: holder.published },
    files: await filesToChange(subject.id),
    rules: choosingRules(await fileRules()),
    fileId: newId(),
  };
}

/** Takes a file as its form sends it, and leads to where it stands with the others. */
export async function answerNewFile({ actor, request }: Sent, subject: Subject, at: string) {
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
        return redirect(at);
      },
    }),
  );
}

/** Says what a picture shows, for whoever has no JavaScript; else `server/http/file-changes.ts` does. */
export async function answerDescription({ actor, request }: Sent, fileId: string, at: string) {
  const form = readForm(describeFileSchema, await formFields(request));
  if (!form.ok)
    throw new Refusal("invalid", form.errors["description"] ?? "attaching.descriptionLong");
  await describeFile(actor, fileId, form.input.description);
  return redirect(at);
}
