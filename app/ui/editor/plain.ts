/** A name as it is compared: without accents and capitals, its words apart by one space. */
export function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[\s_’'-]+/g, " ")
    .trim();
}
