import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import { authorize } from "#app/core/policy.ts";
import { openCategories } from "#app/features/ideas/category.queries.server.ts";
import { importPolicy } from "#app/features/imports/import.policy.ts";
import { importsPage } from "#app/features/imports/importing/import-file.queries.server.ts";
import {
  importWishSchema,
  uploadFieldOf,
} from "#app/features/imports/importing/importing.schema.ts";
import { uploadFile } from "#app/features/imports/importing/upload-file.server.ts";
import { organisation, unitTree } from "#app/features/people/people.queries.server.ts";
import { answerForm } from "#app/platform/form.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { formWithFile } from "#app/platform/upload.server.ts";
import { orUnreachable } from "#app/ui/form/or-unreachable.ts";
import { useT } from "#app/ui/language/language.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { translator } from "#app/words.server.ts";
import { EarlierImports } from "./earlier-imports.tsx";
import { ExportCard } from "./export-card.tsx";
import { UploadForm } from "./upload-form.tsx";
import { WaitingFiles } from "./waiting-files.tsx";

export const loader = signedIn(async ({ actor, context: { language } }) => {
  const [page, categories, units, { language: own }] = await Promise.all([
    importsPage(actor),
    openCategories(language),
    unitTree(),
    organisation(),
  ]);
  return { title: translator(language)("importing.title"), ...page, categories, units, own };
});

export const action = signedIn(
  async ({ actor, request }) => {
    authorize(actor, importPolicy.manage, undefined);
    const { fields, file, fileName } = await formWithFile(request, "file");
    const name = fields["name"]?.trim() || fileName.replace(/\.[^.]*$/, "");
    return answerForm({
      request,
      fields: { ...fields, name },
      schema: importWishSchema,
      fieldOf: uploadFieldOf,
      work: async (wish) => {
        const names = await namesFor(wish.name);
        const upload = { bytes: file, fileName: fileName.slice(0, 200), wish, names };
        return redirect(`/admin/imports/${await uploadFile(actor, upload)}`);
      },
    });
  },
  { holdsText: true },
);

async function namesFor(election: string) {
  const t = translator((await organisation()).language);
  return { account: t("imports.account", { election }), accountUnit: t("imports.unit") };
}

export const clientAction = orUnreachable;

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Ideas come in as a table, and go out as one. */
export default function ImportsPage() {
  const t = useT();
  const { imports, files, categories, units, own } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-10">
      <PageHeader title={t("importing.title")} lead={t("importing.lead")} />
      {files.length > 0 && <WaitingFiles files={files} />}
      <UploadForm refused={refused} categories={categories} units={units} language={own} />
      <ExportCard />
      <EarlierImports imports={imports} />
    </div>
  );
}
