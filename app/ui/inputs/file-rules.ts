/** What a field takes. */
export interface FileRules {
  /** As the attribute `accept` says it: ".pdf, image/*"; empty for anything. */
  readonly accept: string;
  /** Largest file, in bytes. */
  readonly maxBytes: number;
  /** How many files there may be. */
  readonly maxFiles: number;
}

type Facts = Pick<File, "name" | "type" | "size">;

/** Why a file cannot be taken beside the `count` that are there already, or null. */
export function fileTrouble(
  file: Facts,
  count: number,
  { accept, maxBytes, maxFiles }: FileRules,
): "type" | "large" | "empty" | "many" | null {
  if (!isAccepted(file, accept)) return "type";
  if (file.size === 0) return "empty";
  if (file.size > maxBytes) return "large";
  return count >= maxFiles ? "many" : null;
}

/** What `accept` says, for people: "PDF, PNG, pictures"; the word for pictures is the reader's. */
export function typeNames(accept: string, pictures: string): string {
  return tokens(accept)
    .map((token) => (token === "image/*" ? pictures : shortName(token).toUpperCase()))
    .join(", ");
}

/** A size as people say it, in the reader's language. */
export function sizeName(bytes: number, language: string): string {
  const [unit, size] =
    bytes < 1_000_000
      ? (["kilobyte", Math.max(1, Math.round(bytes / 1_000))] as const)
      : (["megabyte", bytes / 1_000_000] as const);
  const format = { style: "unit", unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, format).format(size);
}

function isAccepted({ name, type }: Facts, accept: string): boolean {
  const wanted = tokens(accept);
  return (
    wanted.length === 0 ||
    wanted.some((token) => {
      if (token.startsWith(".")) return name.toLowerCase().endsWith(token);
      return token.endsWith("/*") ? type.startsWith(token.slice(0, -1)) : type === token;
    })
  );
}

function shortName(token: string): string {
  return token.replace(/^\.|^\w+\/(?=[^*])|\/\*$/g, "");
}

function tokens(accept: string): string[] {
  return accept
    .split(",")
    .map((token) => token.trim().toLowerCase())
    .filter((token) => token !== "");
}
