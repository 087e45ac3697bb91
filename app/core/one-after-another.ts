/** Makes work of which every call is done, in their order and never two at once. */
export function oneAfterAnother<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (...given) => {
    // One that fails keeps nobody waiting.
    const next = last.catch(() => undefined).then(() => work(...given));
    last = next;
    return next;
  };
}
