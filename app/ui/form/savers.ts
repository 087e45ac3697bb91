/** What pages still have to save; whoever takes a person away from the page asks first. */
const savers = new Set<() => Promise<void>>();

/** Registers what saves a page's text; returns what takes it back. */
export function onLeaving(save: () => Promise<void>): () => void {
  savers.add(save);
  return () => {
    savers.delete(save);
  };
}

/** Saves all that can be saved now. */
export async function saveEverything(): Promise<void> {
  await Promise.all([...savers].map((save) => save()));
}
