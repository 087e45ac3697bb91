import { Card } from "#app/ui/card.tsx";
import { useT } from "#app/ui/language/language.tsx";
import type { proposalPage } from "../proposal.queries.server.ts";

type Proposal = Awaited<ReturnType<typeof proposalPage>>;

/** What is proposed, in the place of what, and why. */
export function ProposalView({ proposal }: { proposal: Proposal }) {
  const t = useT();
  const { title, alias, judge, proposer, criterion, given, score, reason, comment } = proposal;
  const rows = [
    [t("evaluations.entry"), [alias, title].filter(Boolean).join(" · ")],
    [t("evaluations.judge"), judge],
    [t("evaluations.criterion"), criterion],
    [t("evaluations.given"), [given, comment].filter(Boolean).join(" · ")],
    [t("evaluations.newScore"), score],
    [t("evaluations.proposedBy"), proposer],
    [t("evaluations.reason"), reason],
  ];
  return (
    <Card>
      <dl className="grid gap-3">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-ink-muted">{label}</dt>
            <dd className="break-words whitespace-pre-line">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
