/** Sharing by a link alone: nothing of anybody else's runs on our pages, and nothing is told before one follows it. */

interface Shared {
  readonly name: string;
  readonly issuer: string;
  readonly address: string;
  readonly id: string;
  readonly awardedAt: Date;
}

/** Where LinkedIn takes it into a profile, with all that its form asks for. */
export function linkedInProfile({ name, issuer, address, id, awardedAt }: Shared): string {
  const form = new URLSearchParams({
    startTask: "CERTIFICATION_NAME",
    name,
    organizationName: issuer,
    issueYear: String(awardedAt.getUTCFullYear()),
    issueMonth: String(awardedAt.getUTCMonth() + 1),
    certUrl: address,
    certId: id,
  });
  return `https://www.linkedin.com/profile/add?${form.toString()}`;
}

/** Where LinkedIn takes its address into a post. */
export function linkedInPost(address: string): string {
  return `https://www.linkedin.com/sharing/share-offsite/?${new URLSearchParams({ url: address }).toString()}`;
}
