import { useRevalidator } from "@remix-run/react";
import { rooms } from "#app/core/rooms.ts";
import type { Delta } from "#app/core/deltas.ts";
import { OfficialAnswers } from "#app/features/discussion/components/official-answers.tsx";
import type { Reader } from "#app/features/discussion/components/reader.ts";
import { Threads } from "#app/features/discussion/components/threads.tsx";
import { useLiveDiscussion } from "#app/features/discussion/components/use-live-discussion.ts";
import { FileShelf } from "#app/features/files/components/file-shelf.tsx";
import { MergedCard } from "#app/features/ideas/merging/components/merged-card.tsx";
import { ideaAddress } from "#app/features/ideas/merging/idea-address.ts";
import { useT } from "#app/ui/language/language.tsx";
import { useLive } from "#app/ui/live/live.tsx";
import { TitledSection } from "#app/ui/titled-section.tsx";
import type { MergedPart } from "./merged-parts.server.ts";

interface MergedPartsProps {
  parts: readonly MergedPart[];
  /** The idea where they go on. */
  intoId: string;
  me: Reader;
}

/** The ideas merged into the one on whose page they stand, each with its files and discussion; nothing without any. */
export function MergedParts({ parts, ...shown }: MergedPartsProps) {
  const t = useT();
  if (parts.length === 0) return null;
  return (
    <div className="mt-10">
      <TitledSection id="merged" title={t("merging.section")}>
        <div className="grid gap-6">
          {parts.map((part) => (
            <Part key={part.idea.id} part={part} {...shown} />
          ))}
        </div>
      </TitledSection>
    </div>
  );
}

function Part({ part, intoId, me }: { part: MergedPart } & Omit<MergedPartsProps, "parts">) {
  const t = useT();
  const { idea, files } = part;
  const { discussion, fresh, react } = useLivePart(part);
  const { id, title, language, can } = idea;
  return (
    <MergedCard idea={idea}>
      <FileShelf
        files={files.files}
        lang={language}
        hideAt={me.moderates ? `/ideas/${id}/files` : undefined}
        id={`files-${id}`}
      />
      {discussion.comments.length > 0 && (
        <section id={`talk-${id}`} aria-labelledby={`talk-of-${id}`} className="scroll-mt-20">
          <h4 id={`talk-of-${id}`} className="mb-3">
            {t("merging.talk", { count: discussion.count, title })}
          </h4>
          <OfficialAnswers answers={discussion.pinned} id={`answers-${id}`} />
          <Threads
            discussion={discussion}
            at={`/ideas/${id}`}
            shownAt={ideaAddress({ id, mergedIntoId: intoId })}
            anchor={`talk-${id}`}
            me={{ ...me, answers: can.answer }}
            canAnswer={can.reply}
            fresh={fresh}
            react={react}
          />
        </section>
      )}
    </MergedCard>
  );
}

/** The discussion of a merged idea as it is now: it has a room of its own still. */
function useLivePart({ idea, discussion: loaded, files }: MergedPart) {
  const { revalidate } = useRevalidator();
  const talk = useLiveDiscussion(loaded);
  useLive(rooms.idea(idea.id), {
    onDelta(delta: Delta) {
      if (delta.kind === "idea" && (delta.stateVersion ?? 0) > idea.stateVersion) revalidate();
      if (delta.kind === "files" && delta.revision > files.revision) revalidate();
      talk.hear(delta);
    },
    onReread: revalidate,
    holding: () => ({
      idea: idea.revision,
      text: idea.textVersion,
      state: idea.stateVersion,
      discussion: talk.discussion.revision,
      reactions: talk.discussion.reactionRevision,
      files: files.revision,
    }),
  });
  return talk;
}
