/** The thread that signs: given an order it answers with what was signed, or with why it could not be. */
import { parentPort } from "node:worker_threads";
import type { SigningOrder } from "#app/core/signing.ts";
import { signAll } from "#app/features/recognition/issuing/sign-all.server.ts";

parentPort?.on("message", ({ number, order }: { number: number; order: SigningOrder }) => {
  signAll(order).then(
    (signed) => parentPort?.postMessage({ number, signed }),
    (error: unknown) => parentPort?.postMessage({ number, failure: String(error) }),
  );
});
