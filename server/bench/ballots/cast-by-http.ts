import { Agent, request } from "node:http";
import { putVote } from "#server/bench/parts/requests.ts";
import type { Approval } from "./register.ts";

const connections = 64;
const toldEvery = 500;

/** Sends every approval as the product's page would, many at a time; returns how long it took and what was not accepted, by status. */
export async function castByHttp(
  origin: string,
  approvals: readonly Approval[],
  onProgress: (done: number) => void,
): Promise<{ seconds: number; refused: Record<number, number> }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const refused: Record<number, number> = {};
  const began = performance.now();
  let next = 0;
  let done = 0;
  const castOn = async () => {
    for (let vote = approvals[next++]; vote; vote = approvals[next++]) {
      const status = await send(agent, origin, vote);
      if (status !== 200) refused[status] = (refused[status] ?? 0) + 1;
      done += 1;
      if (done % toldEvery === 0 || done === approvals.length) onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: connections }, castOn));
  agent.destroy();
  return { seconds: (performance.now() - began) / 1000, refused };
}

function send(agent: Agent, origin: string, { token, idea }: Approval): Promise<number> {
  const { method, path, headers, body } = putVote(origin, `groundswell=${token}`, idea, true);
  return new Promise((resolve, reject) => {
    const sending = request(new URL(path, origin), { agent, method, headers }, (response) => {
      response.resume();
      response.once("end", () => {
        resolve(response.statusCode ?? 0);
      });
    });
    sending.once("error", reject);
    sending.end(body);
  });
}
