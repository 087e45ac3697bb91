import { createECDH, randomBytes } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { system, type Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { myDevices } from "#app/features/mail/push/push.queries.server.ts";
import { queuePush } from "#app/features/mail/push/queue-push.server.ts";
import { sendPush } from "#app/features/mail/push/send-push.server.ts";
import { silenceDevices } from "#app/features/mail/push/silence-devices.server.ts";
import { switchDeviceOff, switchDeviceOn } from "#app/features/mail/push/switch-device.server.ts";
import { deactivatePerson } from "#app/features/people/deactivate-person.server.ts";
import { db, sql } from "#app/platform/db.server.ts";
import { registry } from "#app/platform/registry.server.ts";
import { transact } from "#app/platform/transact.server.ts";
import { react } from "#app/reactions/react.server.ts";
import { aPerson } from "#tests/support/builders.ts";
import { recompose, useDatabase } from "#tests/support/database.ts";
import { doJobs, waitingJobs } from "#tests/support/waiting-jobs.ts";

const database = useDatabase();

const requests: { path: string; headers: IncomingHttpHeaders; length: number }[] = [];
const statuses: number[] = [];
let url = "";
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { length } = Buffer.concat(chunks);
    requests.push({ path: request.url ?? "", headers: request.headers, length });
    response.writeHead(statuses.shift() ?? 201, { "Retry-After": "40" }).end();
  });
});

let connections = 0;
server.on("connection", () => connections++);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${String(typeof address === "object" ? address?.port : "")}`;
});
beforeEach(() => {
  requests.length = statuses.length = 0;
  recompose({ settings: { ...registry().settings, privatePush: true } });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const keys = createECDH("prime256v1");
const p256dh = keys.generateKeys("base64url");
const auth = randomBytes(16).toString("base64url");

function switchOn(person: Actor, name = "phone", more = {}): Promise<void> {
  const wish = { endpoint: `${url}/${name}`, p256dh, auth, sessionId: null, userAgent: "" };
  return switchDeviceOn(person, { ...wish, ...more });
}

function push(person: Actor, key = "key", link = "/ideas/1"): Promise<void> {
  return transact(system, ({ sql: run }) =>
    queuePush(run, { personId: person.id, key, title: "An answer\r\n\u202e", link }),
  );
}

const work = () => doJobs("send-push", sendPush);

describe("a message", () => {
  test("goes to each browser in which it was switched on, encrypted and signed", async () => {
    const person = await aPerson();
    await switchOn(person, "phone");
    await switchOn(person, "desk");
    await work();
    requests.length = 0;
    await push(person);
    await work();
    expect(requests.map(({ path }) => path).sort()).toEqual(["/desk", "/phone"]);
    for (const { headers, length } of requests) {
      expect(headers.authorization).toMatch(/^vapid t=[\w.-]+, k=[\w-]{87}$/);
      expect(headers["content-encoding"]).toBe("aes128gcm");
      expect(headers.ttl).toBe("259200");
      expect(length).toBeGreaterThan(100);
    }
    expect(await db().pushMessage.count({ where: { sentAt: null } })).toBe(0);
  });

  test("is queued once per key, and not at all for whoever has no browser", async () => {
    const [person, other] = [await aPerson(), await aPerson()];
    await switchOn(person);
    await work();
    await Promise.all(Array.from({ length: 5 }, () => push(person)));
    await push(other);
    expect(await waitingJobs("send-push")).toHaveLength(1);
    await work();
    await push(person);
    expect(await waitingJobs("send-push")).toEqual([]);
  });

  test("says no more than a title of one line and a path of ours", async () => {
    const person = await aPerson();
    await switchOn(person);
    await push(person, "key", "https://evil.example/");
    const message = await db().pushMessage.findFirstOrThrow({ where: { idempotencyKey: "key" } });
    expect(message).toMatchObject({ title: "An answer", link: "/" });
  });

  test("the first one says that it works, in the person's language", async () => {
    await switchOn(await aPerson({ language: "fr" }));
    const { title, link } = await db().pushMessage.findFirstOrThrow();
    expect(title).toBe("Les notifications sont activées sur cet appareil");
    expect(link).toBe("/me/device");
  });

  test.each([404, 410])(
    "to a browser that is no more (%d) takes its subscription out",
    async (status) => {
      const person = await aPerson();
      await switchOn(person);
      statuses.push(status);
      await work();
      expect(await myDevices(person)).toEqual([]);
      expect(await db().pushMessage.count()).toBe(0);
      expect(await waitingJobs("send-push")).toEqual([]);
    },
  );

  test("is tried again when the maker is busy or away, as late as it says, and given up in the end", async () => {
    await switchOn(await aPerson());
    statuses.push(429);
    await work();
    const [job] = await waitingJobs("send-push");
    expect(job?.after).toBeGreaterThan(35);
    for (let attempt = 0; attempt < 5; attempt++) {
      statuses.push(503);
      await work();
    }
    expect(await waitingJobs("send-push")).toEqual([]);
    expect(await db().pushMessage.count()).toBe(0);
    expect(await db().pushSubscription.count()).toBe(1);
  });

  test("that is refused is given up at once", async () => {
    await switchOn(await aPerson());
    statuses.push(413);
    await work();
    expect(await db().pushMessage.count()).toBe(0);
    expect(await waitingJobs("send-push")).toEqual([]);
  });

  test("reaches no address of this machine, whatever name stands for it", async () => {
    const person = await aPerson();
    await switchOn(person);
    recompose({ settings: { ...registry().settings, privatePush: false } });
    const { port } = new URL(url);
    await sql("update push_subscription set endpoint = $1", [`https://localhost:${port}/x`]);
    connections = 0;
    await work();
    expect(connections).toBe(0);
    expect(await waitingJobs("send-push"), "as if nobody had answered").toHaveLength(1);
  });
});

describe("switching", () => {
  test("on twice in a browser is once", async () => {
    const person = await aPerson();
    await Promise.all([switchOn(person), switchOn(person)]);
    expect(await myDevices(person)).toHaveLength(1);
  });

  test("on in a browser that somebody else had takes it from them, and what waited for it", async () => {
    const [before, after] = [await aPerson(), await aPerson()];
    await switchOn(before);
    await push(before);
    await switchOn(after);
    await work();
    expect(await myDevices(before)).toEqual([]);
    expect(await myDevices(after)).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });

  test("off is for one's own browsers alone, by id or address", async () => {
    const [person, other] = [await aPerson(), await aPerson()];
    await switchOn(person);
    const [device] = await myDevices(person);
    await switchDeviceOff(other, { id: device?.id });
    await switchDeviceOff(other, { endpoint: `${url}/phone` });
    await switchDeviceOff(person, {});
    await switchDeviceOff(person, { id: newId() });
    expect(await myDevices(person)).toHaveLength(1);
    await switchDeviceOff(person, { endpoint: `${url}/phone` });
    await switchDeviceOff(person, { endpoint: `${url}/phone` });
    expect(await myDevices(person)).toEqual([]);
  });

  test.each([
    ["an address of this machine", { endpoint: "https://127.0.0.1/x" }],
    ["plain http", { endpoint: "http://push.example.org/x" }],
    ["a key that is no point", { p256dh: Buffer.alloc(65, 4).toString("base64url") }],
  ])("on with %s is refused", async (_, wish) => {
    recompose({ settings: { ...registry().settings, privatePush: false } });
    const good = { endpoint: "https://push.example.org/x" };
    const refused = switchOn(await aPerson(), "phone", { ...good, ...wish });
    await expect(refused).rejects.toMatchObject({ kind: "invalid" });
    expect(await db().pushSubscription.count()).toBe(0);
  });

  test("keeps the latest ten browsers of a person", async () => {
    const person = await aPerson();
    for (let number = 0; number < 12; number++) await switchOn(person, `browser-${String(number)}`);
    expect(await myDevices(person)).toHaveLength(10);
  });

  test("ends with a deactivation, and with the sign-in in its browser", async () => {
    const [gone, out] = [await aPerson(), await aPerson()];
    await switchOn(gone);
    await switchOn(out, "desk", { sessionId: "session" });
    await switchOn(out, "phone", { sessionId: "other" });
    await silenceDevices({ sessionId: "session" });
    expect(await myDevices(out)).toHaveLength(1);
    await deactivatePerson(system, gone.id);
    await doJobs("react", react);
    expect(await myDevices(gone)).toEqual([]);
    expect(database.logged).toEqual([]);
  });
});
