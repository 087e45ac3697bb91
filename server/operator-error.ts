/**
 * A failure that whoever runs the product can mend: its message is one or two full sentences
 * that say what to do, and is shown without a stack.
 */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
}
