import type { MailContent } from "#app/features/mail/mail-content.ts";
import { queueMail } from "#app/features/mail/queue-mail.server.ts";
import {
  sendBriefings,
  type BriefingLetter,
} from "#app/features/insights/briefing/send-briefings.server.ts";

/** Sends what is due of briefings by mail. */
export async function mailBriefings(): Promise<void> {
  await sendBriefings(async (sql, letter) => {
    const { personId, key, at } = letter;
    await queueMail(sql, { personId, kind: "briefing", key, at, content: contentOf(letter) });
  });
}

function contentOf({ month, sentences, pdf, overview }: BriefingLetter): MailContent {
  return {
    subject: { key: "briefing.mailSubject", values: { month } },
    parts: [
      { kind: "text", says: { key: "briefing.mailLead", values: { month } } },
      { kind: "list", lines: sentences.map((says) => ({ says })) },
      { kind: "button", says: { key: "briefing.mailPdf" }, to: pdf },
      {
        kind: "list",
        lines: [
          { says: { key: "briefing.mailOverview" }, to: overview },
          { says: { key: "briefing.mailChoice" }, to: "/insights/briefing" },
        ],
      },
    ],
    why: { key: "briefing.mailWhy" },
  };
}
