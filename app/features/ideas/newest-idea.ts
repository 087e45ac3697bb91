/** Puts together what a page of the feed knows of an idea; what is older never replaces what is newer. */
import type { FeedIdea } from "./feed.ts";

/** What a page has heard of an idea since it was loaded. Votes and comments come alone as well, each with its own revision. */
export interface Heard {
  readonly row?: FeedIdea;
  readonly votes?: Pick<FeedIdea, "votes" | "revision">;
  readonly comments?: Pick<FeedIdea, "comments" | "discussionRevision">;
}

/** The idea as it is now, as far as it is known. */
export function newestIdea(loaded: FeedIdea, { row, votes, comments }: Heard = {}): FeedIdea {
  const base = row ? newerRow(loaded, row) : loaded;
  return {
    ...base,
    ...(votes && votes.revision > base.revision && votes),
    ...(comments && comments.discussionRevision > base.discussionRevision && comments),
  };
}

/** What has been heard, after hearing more. */
export function hearing(before: Heard = {}, more: Heard): Heard {
  const row = before.row && more.row ? newerRow(before.row, more.row) : (more.row ?? before.row);
  const votes = isOlder(more.votes?.revision, before.votes?.revision) ? before.votes : more.votes;
  const comments = isOlder(more.comments?.discussionRevision, before.comments?.discussionRevision)
    ? before.comments
    : more.comments;
  return { ...(row && { row }), ...(votes && { votes }), ...(comments && { comments }) };
}

/** Both revisions of a row were read at one moment, so that no row is newer in one and older in the other. */
function newerRow(before: FeedIdea, next: FeedIdea): FeedIdea {
  const isBehind =
    next.revision < before.revision || next.discussionRevision < before.discussionRevision;
  return isBehind ? before : next;
}

function isOlder(revision: number | undefined, than: number | undefined): boolean {
  return (revision ?? -1) < (than ?? -1);
}
