import { redirect } from "@remix-run/node";
import { describeFile } from "#app/features/files/describe-file.server.ts";
import { describeFileSchema } from "#app/features/files/file.schema.ts";
import { Refusal } from "#app/core/errors.ts";
import { formFields, signedIn } from "#app/platform/route.server.ts";
import { readForm } from "#app/platform/text.ts";

const pageOf = (params: Readonly<Record<string, string | undefined>>) =>
  `/challenges/${encodeURIComponent(params["id"] ?? "")}/files`;

/** A file is shown with the others. */
export const loader = signedIn(({ params }) => Promise.resolve(redirect(pageOf(params))));

/** Says what a picture shows, for whoever has no JavaScript; else `server/http/file-changes.ts` does. */
export const action = signedIn(
  async ({ actor, params, request }) => {
    const form = readForm(describeFileSchema, await formFields(request));
    if (!form.ok)
      throw new Refusal("invalid", form.errors["description"] ?? "attaching.descriptionLong");
    await describeFile(actor, params["file"] ?? "", form.input.description);
    return redirect(pageOf(params));
  },
  { holdsText: true },
);

/** Rendered only to give the route's refusals a page. */
export default function FileOfChallenge() {
  return null;
}
