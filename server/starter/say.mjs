const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const green = (text) => (colour ? `\u001b[32m${text}\u001b[0m` : text);
const red = (text) => (colour ? `\u001b[31m${text}\u001b[0m` : text);
const grey = (text) => (colour ? `\u001b[90m${text}\u001b[0m` : text);

/** Prints a line as it is. */
export function say(text = "") {
  process.stdout.write(`${text}\n`);
}

/** Prints the line of a finished step. */
export function done(text) {
  say(`  ${green("✓")} ${text}`);
}

/** Prints the line of something that is not as it should be. */
export function wrong(text) {
  say(`  ${red("✗")} ${text}`);
}

/** Prints the line of something that has begun, or of something that happened and is being mended. */
export function note(text) {
  say(grey(`  … ${text}`));
}

/** Runs a step between the line that announces it and the line, with its duration, that ends it. */
export async function step(announcement, work) {
  note(announcement);
  const began = Date.now();
  const result = await work();
  return { result, took: `${((Date.now() - began) / 1000).toFixed(1)} s` };
}

/** Prints the sentence of a failure where error messages go; nothing when there is none. */
export function complain(sentence) {
  if (sentence) process.stderr.write(`\n${sentence}\n`);
}
