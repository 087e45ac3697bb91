import type { MailLine, MailPart } from "../mail-content.ts";
import { addressOf, saying, type Letter } from "./letter.ts";

/** The letter as plain text: for those who read it so, and for the outbox on screen. */
export function plainLetter(letter: Letter): string {
  const { content, organisation, t, unsubscribeUrl, appUrl } = letter;
  const foot = [
    `${organisation} · ${appUrl}`,
    saying(letter)(content.why),
    ...(unsubscribeUrl === null ? [] : [`${t("mail.unsubscribe")}\n${unsubscribeUrl}`]),
  ];
  const parts = content.parts.map((part) => partText(letter, part));
  return `${[...parts, `-- \n${foot.join("\n")}`].join("\n\n")}\n`;
}

function partText(letter: Letter, part: MailPart): string {
  const say = saying(letter);
  switch (part.kind) {
    case "text":
      return say(part.says);
    case "quote":
      return part.says.replaceAll(/^/gmu, "> ");
    case "button":
      return `${say(part.says)}\n${addressOf(letter, part.to)}`;
    case "list":
      return [
        ...(part.title === undefined ? [] : [say(part.title)]),
        ...part.lines.map((line) => lineText(letter, line)),
      ].join("\n");
  }
}

function lineText(letter: Letter, { says, beside, to }: MailLine): string {
  const say = saying(letter);
  const more = [
    ...(beside === undefined ? [] : [say(beside)]),
    ...(to === undefined ? [] : [addressOf(letter, to)]),
  ];
  return [`- ${say(says)}`, ...more.map((line) => `  ${line}`)].join("\n");
}
