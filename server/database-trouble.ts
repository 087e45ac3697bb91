import { OperatorError } from "#server/operator-error.ts";

/** Turns a driver's connection or permission error into an OperatorError in plain words; anything else is returned as it came. */
export function inPlainWords(error: unknown, where: string): unknown {
  const sentence = sentences[codeOf(error)];
  return sentence ? new OperatorError(sentence(where), { cause: error }) : error;
}

/** Where a connection string leads, without its password: `host:port/database`. */
export function withoutSecrets(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return "the address in DATABASE_URL";
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `${hostname || "localhost"}:${port || "5432"}${pathname}`;
}

const unreachable = (where: string) =>
  `The database at ${where} does not answer. Check that PostgreSQL runs there and that DATABASE_URL names the right host and port.`;

const withoutExtensions = (where: string) =>
  `The PostgreSQL at ${where} lacks one of its own extensions, pg_trgm or unaccent. Install its package of contributed modules (postgresql-contrib), then start again.`;

const sentences: Record<string, (where: string) => string> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  ENOTFOUND: (where) =>
    `The database host of ${where} has no address in the network. Check the host name in DATABASE_URL.`,
  EAI_AGAIN: (where) =>
    `The database host of ${where} could not be looked up just now. Check the host name in DATABASE_URL and the network.`,
  "0A000": withoutExtensions,
  "58P01": withoutExtensions,
  "28P01": (where) =>
    `The database at ${where} refused the password. Check the name and password in DATABASE_URL.`,
  "28000": (where) =>
    `The database at ${where} does not let this account in. Check the account in DATABASE_URL and the server's pg_hba.conf.`,
  "3D000": (where) =>
    `There is no database at ${where}. Create it, or correct its name in DATABASE_URL.`,
  "42501": (where) =>
    `The account in DATABASE_URL lacks a right it needs at ${where}. Let it own the database, then start again.`,
  "53100": (where) =>
    `The disk of the database at ${where} is full. Free some space, then start again.`,
  "53300": (where) =>
    `The database at ${where} has no free connection. Close some, or raise its max_connections.`,
  "57P03": (where) => `The database at ${where} is still starting. Try again in a few seconds.`,
};

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  // A host with several addresses fails with one error per address.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  if (first instanceof Error && "code" in first && typeof first.code === "string")
    return first.code;
  return /timeout expired|connection timeout/iu.test(error.message) ? "ETIMEDOUT" : "";
}
