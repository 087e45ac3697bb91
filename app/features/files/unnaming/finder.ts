/**
 * Finds a word in a text from places that only grow. It reads the text once however often it is asked, so that a hostile
 * file cannot make it read its whole length again for each of its pieces.
 */
export function finderOf(text: string, word: string): (from: number) => number {
  let found = text.indexOf(word);
  return (from) => {
    if (found >= 0 && found < from) found = text.indexOf(word, from);
    return found;
  };
}
