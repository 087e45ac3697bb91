import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { moderationPolicy } from "#app/features/moderation/moderation.policy.ts";
import { mergedParameter } from "#app/features/ideas/merging/idea-address.ts";
import { leadOn } from "#app/features/ideas/merging/lead-on.server.ts";
import { ArrivedNote } from "#app/features/ideas/merging/components/arrived-note.tsx";
import { discussionOf } from "#app/features/discussion/discussion.queries.server.ts";
import { latestPage, readDiscussionPage } from "#app/features/discussion/discussion-page.ts";
import { notesCount } from "#app/features/discussion/notes/note.queries.server.ts";
import { DiscussionSection } from "#app/features/discussion/components/discussion-section.tsx";
import { FollowIdea } from "#app/features/following/components/follow-idea.tsx";
import { hearing } from "#app/features/following/follow.queries.server.ts";
import { Course } from "#app/features/ideas/deciding/components/course.tsx";
import { LatestDecision } from "#app/features/ideas/deciding/components/latest-decision.tsx";
import { WithdrawnNote } from "#app/features/ideas/withdrawing/components/withdrawn-note.tsx";
import { withdrawalOf } from "#app/features/ideas/withdrawing/withdrawal.queries.server.ts";
import { FileShelf } from "#app/features/files/components/file-shelf.tsx";
import { filesOf, noFiles } from "#app/features/files/files.queries.server.ts";
import {
  OfficialAside,
  OfficialFoot,
} from "#app/features/ideas/deciding/components/official-aside.tsx";
import { officialSide } from "#app/features/ideas/deciding/official.queries.server.ts";
import { PromisePanel } from "#app/features/ideas/promising/components/promise-panel.tsx";
import { QuestionList } from "#app/features/ideas/promising/components/question-list.tsx";
import { promiseOf } from "#app/features/ideas/promising/idea-promise.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea.queries.server.ts";
import { OriginNote } from "#app/features/imports/origin/components/origin-note.tsx";
import { originOfIdea } from "#app/features/imports/origin/idea-origin.queries.server.ts";
import { noteOpening } from "#app/features/insights/rollups/note-opening.server.ts";
import { LatestVoters } from "#app/features/ideas/voting/latest-voters.tsx";
import { latestVoters } from "#app/features/ideas/voting/voting.queries.server.ts";
import { KudosSection } from "#app/features/recognition/kudos/components/kudos-section.tsx";
import { kudosAround } from "#app/features/recognition/kudos/kudos-on.queries.server.ts";
import { HeldNote } from "#app/features/moderation/components/held-note.tsx";
import { useReading } from "#app/features/notifications/components/use-reading.ts";
import { unreadAbout } from "#app/features/notifications/inbox.queries.server.ts";
import { HeldEditNote } from "#app/features/ideas/holding/components/held-edit-note.tsx";
import { editThatWaits } from "#app/features/ideas/holding/held-edit.queries.server.ts";
import { heldBack } from "#app/features/moderation/concerned.queries.server.ts";
import { newId } from "#app/core/ids.ts";
import { may } from "#app/core/policy.ts";
import { InvitationNote } from "#app/features/ideas/coauthoring/components/invitation-note.tsx";
import { ownInvitation } from "#app/features/ideas/coauthoring/coauthoring.queries.server.ts";
import { RecordingNote } from "#app/features/ideas/recording/components/recording-note.tsx";
import { presentIdea } from "#app/features/ideas/idea-text.server.ts";
import { searchPeople } from "#app/features/people/search-people.ts";
import { isPrefetch } from "#app/platform/prefetch.server.ts";
import { signedIn } from "#app/platform/route.server.ts";
import { PeopleSource } from "#app/ui/editor/people-source.ts";
import { Columns } from "#app/ui/layout/columns.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { useT } from "#app/ui/language/language.tsx";
import { NotesLink } from "#app/features/discussion/notes/notes-link.tsx";
import { BringTyped } from "./bring-typed.tsx";
import { IdeaArticle, IdeaHeader, IdeaSupport } from "./idea-article.tsx";
import { mergedParts } from "./merged-parts.server.ts";
import { MergedParts } from "./merged-parts.tsx";
import { useLiveIdea } from "./use-live-idea.ts";

export const loader = signedIn(async ({ actor, request, params, url, context: { language } }) => {
  const idea = await ideaPage(actor, params["id"] ?? "", language);
  leadOn(idea, url);
  if (!isPrefetch(request)) noteOpening(actor.id);
  const cameFor = url.searchParams.get(mergedParameter);
  const page = cameFor === null ? readDiscussionPage(url.searchParams) : latestPage;
  const isHeld = idea.standing === "hidden" || idea.standing === "waiting";
  const [
    discussion,
    merged,
    heard,
    official,
    promise,
    notes,
    withdrawal,
    origin,
    voters,
    invitation,
    held,
    unread,
    editWaits,
    kudos,
  ] = await Promise.all([
    discussionOf(idea.id, page, actor.id),
    mergedParts(actor, idea, url),
    hearing(actor, idea.id),
    officialSide(actor, idea, language),
    promiseOf(actor, idea),
    idea.can.answer ? notesCount(idea.id) : null,
    idea.standing === "withdrawn" ? withdrawalOf(idea.id) : null,
    idea.originalId === null ? null : originOfIdea(idea.id),
    idea.votersTold && idea.hideCounts === "never" ? latestVoters(idea.id) : null,
    idea.own ? null : ownInvitation(actor, idea.id),
    isHeld ? heldBack(idea.id, language) : null,
    unreadAbout(actor, idea.id, "page"),
    idea.own ? editThatWaits(idea.id).then((held) => held !== null) : false,
    kudosAround(actor, idea.id, { language, shown: kudosShown }),
  ]);
  return {
    title: idea.title,
    idea: presentIdea(idea),
    discussion,
    merged,
    arrived: merged.find((part) => part.idea.id === cameFor)?.idea ?? null,
    heard,
    withdrawal,
    // Of a withdrawn idea only the discussion stays.
    files: idea.standing === "withdrawn" ? noFiles : await filesOf(idea.id),
    origin,
    official,
    promise,
    voters,
    invitation,
    held,
    unread,
    editWaits,
    kudos,
    notes,
    me: {
      id: actor.id,
      moderates: may(actor, moderationPolicy.hide, { authorIds: [] }),
      answers: idea.can.answer,
    },
    newCommentId: newId(),
  };
});

export { unlessRefused as shouldRevalidate } from "#app/ui/form/unless-refused.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** How many kudos stand on the page itself. */
const kudosShown = 3;

/** One idea with its discussion, live. */
export default function IdeaRoute() {
  const t = useT();
  const loaded = useLoaderData<typeof loader>();
  const latest = loaded.official.steps.findLast((step) => step.kind === "decided");
  const { idea, people, talk } = useLiveIdea(loaded.idea, loaded.discussion, {
    files: loaded.files.revision,
    kudos: loaded.kudos.revision,
  });
  const { discussion, fresh, react } = talk;
  useReading(idea.id, "page", loaded.unread);
  return (
    <PeopleSource.Provider value={searchPeople}>
      {loaded.arrived && (
        <>
          <BringTyped from={loaded.arrived.id} to={idea.id} />
          <ArrivedNote idea={loaded.arrived} />
        </>
      )}
      <IdeaHeader
        idea={idea}
        moderates={loaded.me.moderates}
        with={loaded.merged.flatMap((part) => part.idea.pseudonym ?? [])}
        comments={loaded.merged.reduce(
          (sum, part) => sum + part.discussion.count,
          discussion.count,
        )}
      />
      {loaded.editWaits && <HeldEditNote ideaId={idea.id} />}
      {loaded.invitation && <InvitationNote ideaId={idea.id} inviter={loaded.invitation.inviter} />}
      {idea.writtenDown?.asks && (
        <RecordingNote ideaId={idea.id} recorder={idea.writtenDown.recorder} />
      )}
      {loaded.held && (
        <HeldNote
          ideaId={idea.id}
          hidden={idea.standing === "hidden"}
          held={loaded.held}
          own={idea.own}
        />
      )}
      {latest && <LatestDecision step={latest} />}
      <Columns
        asideLabel={t("ideas.support")}
        aside={
          <>
            <IdeaSupport idea={idea} people={people}>
              <FollowIdea ideaId={idea.id} title={idea.title} hearing={loaded.heard} />
            </IdeaSupport>
            <PromisePanel idea={idea} {...loaded.promise} />
            <OfficialAside idea={idea} official={loaded.official} />
            {loaded.voters && <LatestVoters ideaId={idea.id} voters={loaded.voters} />}
          </>
        }
        asideFirst
      >
        {loaded.withdrawal ? (
          <WithdrawnNote {...loaded.withdrawal} lang={idea.language} />
        ) : (
          <IdeaArticle idea={idea} />
        )}
        <FileShelf
          files={loaded.files.files}
          lang={idea.language}
          action={<ChangeFiles idea={idea} />}
          hideAt={loaded.me.moderates && !idea.own ? `/ideas/${idea.id}/files` : undefined}
        />
        <QuestionList ideaId={idea.id} {...loaded.promise} />
        <Course
          steps={loaded.official.steps}
          posted={{
            at: idea.publishedAt,
            by: namesOf(idea.authors.filter(({ joined }) => !joined)) || (idea.pseudonym ?? ""),
          }}
        />
        <OriginNote origin={loaded.origin} />
        <OfficialFoot idea={idea} official={loaded.official} />
        {!loaded.held && (
          <KudosSection
            contribution={{ kind: "idea", id: idea.id }}
            kudos={loaded.kudos}
            canThank={idea.authors.some(({ id }) => id !== loaded.me.id)}
          />
        )}
        <DiscussionSection
          discussion={discussion}
          at={`/ideas/${idea.id}`}
          me={loaded.me}
          canComment={idea.can.comment}
          newCommentId={loaded.newCommentId}
          fresh={fresh}
          react={react}
          beside={
            loaded.notes !== null && <NotesLink at={`/ideas/${idea.id}`} count={loaded.notes} />
          }
        />
        <MergedParts parts={loaded.merged} intoId={idea.id} me={loaded.me} />
      </Columns>
    </PeopleSource.Provider>
  );
}

function namesOf(people: readonly { readonly name: string }[]): string {
  return people.map(({ name }) => name).join(", ");
}

function ChangeFiles({ idea: { id, can } }: { idea: { id: string; can: { edit: boolean } } }) {
  const t = useT();
  return can.edit ? <TextLink to={`/ideas/${id}/files`}>{t("files.change")}</TextLink> : null;
}
