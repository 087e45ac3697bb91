/** A setting that cannot be used; the message says which and what to set. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}
