import { randomBytes } from "node:crypto";
import { registry } from "./registry.server.ts";

/** Writes a fault of ours into the log under a number that its reader can tell an administrator. */
export function logFault(error: unknown, path: string): string {
  const number = faultNumber();
  registry().log.error({ err: error, path, number }, "a request failed");
  return number;
}

/** Short enough to be read out on the telephone. */
function faultNumber(): string {
  const digits = randomBytes(4).toString("hex").toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
