import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach } from "vitest";

/** A request as Resend's stand-in got it. */
export interface ReceivedRequest {
  readonly path: string;
  readonly authorization: string;
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * What it answers in place of taking the mail. "hang up" takes it and breaks the line; "say nothing" takes it and
 * lets the sender wait.
 */
export type Answer =
  | {
      readonly status: number;
      readonly name: string;
      readonly message: string;
      readonly headers?: Record<string, string>;
    }
  | "hang up"
  | "say nothing";

/** Resend as far as sending goes: a key sends one mail within its time, however often it comes. */
export interface ResendStandIn {
  readonly url: string;
  readonly requests: ReceivedRequest[];
  /** Mails that it has taken, by key. */
  readonly mails: ReadonlyMap<string, ReceivedRequest>;
  /** Answers to the next requests, in order; afterwards it takes everything. */
  readonly answers: Answer[];
}

/** Starts the stand-in for the tests of a file; it forgets before each. */
export function useResendStandIn(): ResendStandIn {
  const requests: ReceivedRequest[] = [];
  const mails = new Map<string, ReceivedRequest>();
  const answers: Answer[] = [];
  let url = "";
  const server = createServer((request, response) => {
    void receive(request).then((received) => {
      requests.push(received);
      reply(received, response);
    });
  });

  function reply(received: ReceivedRequest, response: ServerResponse): void {
    const answer = answers.shift();
    if (typeof answer === "object") {
      const { status, name, message, headers = {} } = answer;
      json(response, { statusCode: status, name, message }, status, headers);
      return;
    }
    const known = mails.get(received.key);
    if (known && JSON.stringify(known.body) !== JSON.stringify(received.body)) {
      const message = "Same idempotency key used with a different request payload";
      json(
        response,
        {
          statusCode: 409,
          name: "invalid_idempotent_request",
          message,
        },
        409,
      );
      return;
    }
    mails.set(received.key, received);
    if (answer === "hang up") response.destroy();
    else if (answer !== "say nothing") json(response, { id: `resend-${received.key}` });
  }

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    url = `http://127.0.0.1:${String(typeof address === "object" ? address?.port : "")}`;
  });
  beforeEach(() => {
    requests.length = answers.length = 0;
    mails.clear();
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    requests,
    mails,
    answers,
    get url() {
      return url;
    },
  };
}

async function receive(request: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    path: `${request.method ?? ""} ${request.url ?? ""}`,
    authorization: request.headers.authorization ?? "",
    key: String(request.headers["idempotency-key"] ?? ""),
    // The SDK sends JSON objects.
    body: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>,
  };
}

function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}
