/** What a parser makes of a text; null where there is none, or it is not what the parser reads. */
export function parsed<Value>(parse: (text: string) => Value, text: string | undefined) {
  try {
    return text ? parse(text) : null;
  } catch {
    return null;
  }
}
