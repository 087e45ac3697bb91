import { createHash } from "node:crypto";
import { newId } from "#app/core/ids.ts";

/** An identifier that is the same for the same key and moment, so that loading twice makes nothing twice. */
export function stableId(key: string, at: Date): string {
  const time = newId(at.getTime()).slice(0, 13);
  const digits = createHash("sha256").update(key).digest("hex");
  return `${time}-7${digits.slice(0, 3)}-8${digits.slice(3, 6)}-${digits.slice(6, 18)}`;
}
