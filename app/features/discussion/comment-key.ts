/** Under which key the browser keeps a comment that is being written; `to` is where its form is sent. */
export function commentKey(to: string, answerTo: string): string {
  return `${to} ${answerTo === "" ? "new" : answerTo}`;
}
