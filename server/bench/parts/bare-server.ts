import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { wholeFeed } from "#app/features/ideas/feed-filter.ts";
import { feedStatement } from "#app/features/ideas/feed-sql.server.ts";
import { barePage, type BareIdea } from "./bare-page.ts";

/**
 * What HTTP, `pg` and React cost without a product around them: the same rows by the same
 * statements, on as many connections; no sessions, headers, rules, limits or log.
 */
export async function bareServer(order: { databaseUrl: string; connections: number }) {
  const pool = new pg.Pool({ connectionString: order.databaseUrl, max: order.connections });
  const server = createServer((request, response) => {
    answer(pool, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an AddressInfo, never a pipe's name.
  return { origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
}

async function answer(pool: pg.Pool, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://bare");
  const person = searchParams.get("person") ?? "";
  if (pathname === "/vote") {
    await bodyOf(request);
    const [vote] = await castVote(pool, searchParams.get("idea") ?? "", person);
    send(response, "application/json", JSON.stringify(vote));
    return;
  }
  const ideas = await feed(pool, person);
  if (pathname === "/feed.json") send(response, "application/json", JSON.stringify(ideas));
  else send(response, "text/html; charset=utf-8", barePage(ideas));
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { "content-type": type, "content-length": Buffer.byteLength(body) });
  response.end(body);
}

const { text: feedText } = feedStatement({ id: "", unitId: "", language: "en" }, wholeFeed);

async function feed(pool: pg.Pool, person: string): Promise<BareIdea[]> {
  const { rows } = await pool.query<BareIdea>({
    name: "feed",
    text: feedText,
    values: [person, "en"],
  });
  return rows.slice(0, 20);
}

async function castVote(pool: pg.Pool, idea: string, person: string): Promise<object[]> {
  const { rows } = await pool.query<object>({
    name: "vote",
    text: "select * from vote_on_idea($1, $2::uuid[], $3::boolean[], now())",
    values: [idea, [person], [true]],
  });
  return rows;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  // A request without an encoding yields buffers; its type does not say so.
  for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString();
  return body;
}
