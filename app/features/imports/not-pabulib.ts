/** A file that cannot be imported at all; the message is a full sentence for whoever runs the import. */
export class NotPabulib extends Error {
  override readonly name = "NotPabulib";
}
