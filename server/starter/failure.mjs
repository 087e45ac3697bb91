/** A failure that whoever starts the product can mend: one or two full sentences, shown without a stack. */
export class Failure extends Error {}

/**
 * The sentence for a file-system error on `path`; undefined when there is none for it.
 * @param {unknown} error
 * @param {string} path
 */
export function fileTrouble(error, path) {
  const sentence = fileSentences[error?.code];
  return sentence && new Failure(sentence(error.path ?? path));
}

const notWritable = (path) =>
  `Groundswell may not write to ${path}. Give this account the right to write there, or copy the product to a folder of your own.`;

const fileSentences = {
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: (path) =>
    `${path} lies on a read-only disk. Copy the product to a folder that can be written, then start it there.`,
  ENOSPC: (path) =>
    `The disk that holds ${path} is full. Free at least 1 GB, then run the command again.`,
  EDQUOT: (path) =>
    `This account's share of the disk that holds ${path} is used up. Free at least 1 GB, then run the command again.`,
  EMFILE: () =>
    "This system lets the account open too few files at once. Raise the limit (`ulimit -n 4096`), then run the command again.",
};
