/** An explanation with a prepared text put after what has been written. */
export function withReply(written: string, reply: string): string {
  if (reply === "") return written;
  return written.trim() === "" ? reply : `${written.trimEnd()}\n\n${reply}`;
}
