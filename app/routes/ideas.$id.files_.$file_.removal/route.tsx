import { redirect } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { RemovalPage } from "#app/features/files/components/removal-page.tsx";
import { fileToRemove } from "#app/features/files/files.queries.server.ts";
import { removeFile } from "#app/features/files/remove-file.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { translator } from "#app/words.server.ts";

export const loader = signedIn(async ({ actor, params, context: { language } }) => {
  const { name, subject } = await fileToRemove(actor, params["file"] ?? "");
  return {
    title: translator(language)("attaching.removeTitle", { name }),
    back: `/ideas/${subject.id}/files`,
  };
});

export const action = signedIn(async ({ actor, params }) => {
  await removeFile(actor, params["file"] ?? "");
  return redirect(`/ideas/${encodeURIComponent(params["id"] ?? "")}/files`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Asks once before a file goes for good. */
export default function RemoveFile() {
  return <RemovalPage {...useLoaderData<typeof loader>()} />;
}
