import {
  Outlet,
  useLoaderData,
  type MetaFunction,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react";
import { EntryView } from "#app/features/challenges/judging/scoring/components/entry-view.tsx";
import type { SheetPlace } from "#app/features/challenges/judging/scoring/components/sheet-here.tsx";
import { SheetTop } from "#app/features/challenges/judging/scoring/components/sheet-top.tsx";
import {
  sheetPage,
  submissionOfFiles,
} from "#app/features/challenges/judging/scoring/sheet.queries.server.ts";
import { filesOf } from "#app/features/files/files.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { unlessRefusedOrOvertaken } from "#app/ui/form/unless-refused.ts";

export const loader = signedIn(async ({ actor, params: { phase = "", alias = "" } }) => {
  const place = { phaseId: phase, alias };
  const page = await sheetPage(actor, place);
  const { submissionId } = await submissionOfFiles(actor, place);
  const { files } = await filesOf(submissionId);
  return {
    title: `${alias} · ${page.challenge.title}`,
    ...page,
    files: files.map(({ type, bytes }, n) => ({ number: n + 1, type, bytes })),
  };
});

/** What the page saved by itself it knows already. */
export function shouldRevalidate(visit: ShouldRevalidateFunctionArgs): boolean {
  return visit.formData?.get("auto") === "on" ? false : unlessRefusedOrOvertaken(visit);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** The entry, and beside it the scoring sheet, which is saved and completed at addresses of its own. */
export default function ScoringSheetPage() {
  const page = useLoaderData<typeof loader>();
  const { phase, alias, entry, files, sheet, own, isOver } = page;
  const at = `/judging/${phase.id}/${alias}`;
  const isClosed = isOver || own.state === "completed";
  const here: SheetPlace = {
    at,
    sheet,
    own,
    isClosed,
    total: page.total,
    name: `${phase.id} ${alias}`,
  };
  return (
    <>
      <SheetTop page={page} at={at} isClosed={isClosed} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <EntryView entry={entry} files={files} at={at} />
        <Outlet context={here} />
      </div>
    </>
  );
}
