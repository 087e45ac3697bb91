/** Feeds of our own, with every shape that a real one has. */

export type Entry = Record<string, unknown>;

/** An entry with all its fields, as far as nothing else is said. */
export function anEntry(id: string, others: Entry = {}): Entry {
  return {
    "challenge-id": id,
    "challenge-title": `Quieter harbours, part ${id}`,
    permalink: `https://www.challenge.gov/challenge/quieter-harbours-${id}/`,
    "external-url": "https://harbours.example/contest",
    "card-image": "https://www.challenge.gov/assets/images/cards/harbour.png",
    "agency-logo": "https://www.challenge.gov//assets/logo.png",
    tagline: "Make less noise where ships lie.",
    "legal-authority": "Harbour Act",
    "fiscal-year": "FY21, FY22",
    "type-of-challenge": ["Ideas", "Scientific"],
    "total-prize-offered-cash": "$12,500",
    challenge_status: "closed",
    agency: "Harbour Office",
    "partner-agencies-federal": "Coast Guard",
    "partners-non-federal": "Friends of the Quay",
    "challenge-manager": "",
    "challenge-manager-email": "harbour@example.gov",
    "point-of-contact": "harbour@example.gov",
    "submission-start": "2020/03/19 12 p.m.",
    "submission-end": "06/30/2020 5:00 PM",
    description: "<p>Ships hum all night.</p>\n",
    prizes: "<ul><li>First: $10,000</li><li>Second: $2,500</li></ul>\n",
    rules: "<p>One entry each.</p>\n",
    judging: "<p>50%: how quiet it is. 50%: what it costs.</p>\n",
    "how-to-enter": '<p>Write to <a href="mailto:harbour@example.gov">the office</a>.</p>\n',
    ...others,
  };
}

/** A feed as a file. */
export function feedOf(...entries: readonly unknown[]): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1",
    title: "Closed challenges",
    _challenge: entries,
  });
}
