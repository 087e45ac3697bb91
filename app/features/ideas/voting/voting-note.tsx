import type { MessageKey } from "#app/core/words.ts";
import { useT } from "#app/ui/language/language.tsx";
import type { IdeaPage } from "../idea.queries.server.ts";

type Ruled = Pick<IdeaPage, "hideCounts" | "votes" | "voted" | "votersTold" | "can">;

/** What one should know before voting: whether the count is hidden, and who will see one's name. */
export function VotingNote({ idea }: { idea: Ruled }) {
  const t = useT();
  return notesOn(idea).map((note) => (
    <p key={note} className="text-sm text-ink-muted">
      {t(note)}
    </p>
  ));
}

function notesOn({ hideCounts, votes, voted, votersTold, can }: Ruled): MessageKey[] {
  const notes: MessageKey[] = [];
  if (hideCounts === "until_closing") notes.push("voting.noteUntilClosing");
  else if (hideCounts === "until_voted" && votes === null)
    notes.push(can.vote ? "voting.noteUntilVoted" : "voting.noteWaiting");
  else if (hideCounts === "until_voted" && voted) notes.push("voting.noteSeen");
  if (votersTold)
    notes.push(hideCounts === "never" ? "voting.noteVoters" : "voting.noteVotersLater");
  return notes;
}
