import { system } from "#app/core/actor.ts";
import { rooms } from "#app/core/rooms.ts";
import { publish } from "#app/platform/live.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { statusListCredential } from "../credential/status-list.server.ts";
import {
  saveFailure,
  saveSigned,
  saveSignedList,
  staleLists,
  type StaleList,
} from "./credential.store.server.ts";
import { addressOfList, issuerHere } from "./issuer.queries.server.ts";
import { signerNow, type Signer } from "./signer.server.ts";
import { unsignedCredentials } from "./unsigned.queries.server.ts";

const batch = 50;

/**
 * Signs whatever waits for it, some at a time, outside any transaction and on a thread of its own; each is kept as it was
 * signed, once. Without keys it all goes on waiting, until there are some.
 */
export async function signCredentials(): Promise<void> {
  const { here, signer } = await preparedToSign();
  if ("trouble" in signer) return;
  // A credential whose list is not there yet could not be checked.
  await signStale(signer, here.issuer.id);
  for (;;) {
    const waiting = await transact(system, ({ sql }) => unsignedCredentials(sql, here, batch));
    if (waiting.length === 0) return;
    await signBatch(waiting, signer);
  }
}

/** Signs the status lists that have changed. */
export async function signStatusLists(): Promise<void> {
  const { here, signer } = await preparedToSign();
  if ("trouble" in signer) return;
  await signStale(signer, here.issuer.id);
}

async function signStale(signer: Signer, issuerId: string): Promise<void> {
  const stale = await transact(system, ({ sql }) => staleLists(sql));
  for (const list of stale) await signList(list, signer, issuerId);
}

/** In whose name, and with which keys. */
function preparedToSign() {
  return transact(system, async ({ sql }) => {
    const here = await issuerHere(sql);
    return { here, signer: await signerNow(sql, here.issuer.id) };
  });
}

type Waiting = Awaited<ReturnType<typeof unsignedCredentials>>;

async function signBatch(waiting: Waiting, signer: Signer): Promise<void> {
  try {
    await signTogether(waiting, signer);
  } catch (error) {
    registry().log.warn({ err: error }, "credentials could not be signed together");
    // One that cannot be signed keeps no other waiting.
    for (const one of waiting) await signAlone(one, signer);
  }
}

async function signTogether(waiting: Waiting, { proof, jwt, proofKeyId, jwtKeyId }: Signer) {
  const at = new Date();
  const documents = waiting.map(({ document }) => document);
  const signed = await registry().sign({ documents, proof, jwt, at });
  await transact(system, async ({ sql }) => {
    for (const [n, one] of signed.entries()) {
      const id = waiting[n]?.id;
      if (id) await saveSigned(sql, id, { ...one, proofKeyId, jwtKeyId, at });
    }
  });
  // Whoever waits for it at its page sees it appear.
  publish(
    waiting.map(({ id, personId }) => ({
      room: rooms.person(personId),
      delta: { kind: "credential", credentialId: id },
    })),
  );
}

async function signAlone(one: Waiting[number], signer: Signer): Promise<void> {
  try {
    await signTogether([one], signer);
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    await transact(system, ({ sql }) => saveFailure(sql, one.id, { failure, at: new Date() }));
  }
}

async function signList(list: StaleList, { proof, jwt }: Signer, issuerId: string) {
  const at = new Date();
  const url = addressOfList(list.number);
  const document = statusListCredential({ url, issuerId, validFrom: at, revoked: list.revoked });
  const [signed] = await registry().sign({ documents: [document], proof, jwt, at });
  if (!signed) return;
  await transact(system, ({ sql }) => saveSignedList(sql, list, { ...signed, at }));
}
