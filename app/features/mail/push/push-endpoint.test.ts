import { describe, expect, test } from "vitest";
import { pushEndpoint } from "./push-endpoint.ts";

describe("an endpoint", () => {
  test.each([
    "https://fcm.googleapis.com/fcm/send/abc:123",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
    "https://web.push.apple.com/QP1_x",
  ])("of a browser's maker is taken: %s", (address) => {
    expect(pushEndpoint(address, false)).toBe(address);
  });

  test.each([
    ...[
      "http://fcm.googleapis.com/x",
      "https://127.0.0.1/x",
      "https://[::1]/x",
      "https://2130706433/",
    ],
    ...["https://localhost/x", "https://intranet/x", "https://db.internal/x", "https://x.local/"],
    ...["https://169.254.169.254/latest/meta-data", "https://push.example.org:8443/x"],
    ...["https://user@push.example.org/", "https://:secret@push.example.org/", "ftp://a.example/"],
    ...[
      "file:///etc/passwd",
      "javascript:alert(1)",
      "",
      "x",
      `https://a.example/${"x".repeat(1000)}`,
    ],
  ])("that leads elsewhere is not: %s", (address) => {
    expect(pushEndpoint(address, false)).toBeNull();
  });

  test("may be anywhere in tests, over http alone", () => {
    expect(pushEndpoint("http://127.0.0.1:4711/x", true)).toBe("http://127.0.0.1:4711/x");
    expect(pushEndpoint("file:///x", true)).toBeNull();
  });
});
