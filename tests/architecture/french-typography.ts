/**
 * How French is set: no line may break before a mark, nor inside quotation marks. Fine where the mark is small
 * (; ! ? with a narrow space), whole before colons, percent signs and inside « ».
 */

/** The text as it should be set: spaces that are there become the right ones, and missing ones are added. */
export function setInFrench(text: string): string {
  return text
    .replaceAll(/(?<=[\p{L}\p{N})}»”’…])[ \u00a0\u202f]*(?=[;!?]+(?:$|[\s)»”}"]))/gu, narrow)
    .replaceAll(/(?<=[\p{L}\p{N})}»”’…])[ \u00a0\u202f]*(?=:(?:$|[\s)}"]))/gu, whole)
    .replaceAll(/(?<=[\p{N}}#])[ \u00a0\u202f](?=%)/gu, whole)
    .replaceAll(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, narrow)
    .replaceAll(/«[ \u00a0\u202f]*/g, `«${whole}`)
    .replaceAll(/[ \u00a0\u202f]*»/g, `${whole}»`);
}

const whole = "\u00a0";
const narrow = "\u202f";
