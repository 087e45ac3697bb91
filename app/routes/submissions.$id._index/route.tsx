import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { EntryTop } from "#app/features/challenges/entering/components/entry-top.tsx";
import { PeopleList } from "#app/features/challenges/entering/components/people-list.tsx";
import {
  ScreeningPill,
  SubmissionPill,
} from "#app/features/challenges/entering/components/submission-pills.tsx";
import { useLiveEntry } from "#app/features/challenges/entering/components/use-live-entry.ts";
import { submissionPage } from "#app/features/challenges/entering/submission.queries.server.ts";
import {
  phaseInvitationOf,
  screeningOf,
} from "#app/features/challenges/screening/outcome.queries.server.ts";
import { FileShelf } from "#app/features/files/components/file-shelf.tsx";
import { filesOf } from "#app/features/files/files.queries.server.ts";
import { KudosSection } from "#app/features/recognition/kudos/components/kudos-section.tsx";
import { kudosBeside } from "#app/features/recognition/kudos/kudos-on.queries.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { useT, useTimes } from "#app/ui/language/language.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import { translator } from "#app/words.server.ts";
import { EntryActions } from "./entry-actions.tsx";
import { EntryNotes } from "./entry-notes.tsx";
import { EntryText } from "./entry-text.tsx";

export const loader = signedIn(async ({ actor, params: { id = "" }, context: { language } }) => {
  const entry = await submissionPage(actor, id);
  const { can } = entry;
  const [shelf, found, next, thanks] = await Promise.all([
    filesOf(id),
    can.isMember || can.screen ? screeningOf(id) : null,
    can.isMember ? phaseInvitationOf(id) : null,
    kudosBeside(actor, { kind: "submission", id }, { language, shown: 3 }),
  ]);
  const title = entry.title || translator(language)("entering.untitled");
  return { title, entry, files: shelf.files, found, next, thanks };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One submission for whoever may see it; for its people with what waits for them. */
export default function SubmissionRoute() {
  const t = useT();
  const times = useTimes();
  const { title, entry, files, found, next, thanks } = useLoaderData<typeof loader>();
  const { can, challenge } = entry;
  useLiveEntry(entry.id, entry.revision, can.isWriter);
  return (
    <>
      <EntryTop
        title={title}
        lang={entry.title ? entry.language : undefined}
        challenge={challenge}
        isScreened={can.screen && !can.isMember}
        lead={entry.brief && <span lang={entry.language}>{entry.brief}</span>}
        meta={
          <>
            {(can.isWriter || can.screen) && <SubmissionPill state={entry.state} />}
            {entry.screened && <ScreeningPill result={entry.screened} />}
            <span>{entry.phase.name}</span>
            {entry.submittedAt && (
              <span>{t("entering.submittedOn", { when: times(entry.submittedAt).absolute })}</span>
            )}
          </>
        }
        actions={<EntryActions entry={entry} />}
      />
      <EntryNotes entry={entry} found={found} next={next} />
      <Columns
        asideLabel={t("entering.people1")}
        aside={
          <section aria-labelledby="people" className="card card-padded">
            <h2 id="people" className="mb-3 text-lg">
              {entry.teamName || t("entering.people1")}
            </h2>
            <PeopleList members={entry.members} />
          </section>
        }
      >
        <EntryText entry={entry} />
        <FileShelf files={files} lang={entry.language} />
        {entry.answers.length > 0 && (
          <TitledSection id="answers" title={t("entering.answers")}>
            <dl className="card card-padded grid gap-4">
              {entry.answers
                .filter(({ answer }) => answer !== "")
                .map(({ questionId, question, answer }) => (
                  <div key={questionId}>
                    <dt className="font-semibold" lang={challenge.language}>
                      {question}
                    </dt>
                    <dd className="whitespace-pre-line" lang={entry.language} dir="auto">
                      {answer}
                    </dd>
                  </div>
                ))}
            </dl>
          </TitledSection>
        )}
        {thanks && <KudosSection contribution={{ kind: "submission", id: entry.id }} {...thanks} />}
      </Columns>
    </>
  );
}
