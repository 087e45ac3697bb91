import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "./markdown.server.ts";

/** Reads HTML strictly, independently of what made it: every tag and attribute in it, with the text between left out. */
function tagsOf(html: string) {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const rest = html.replace(
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)( \/)?>/g,
    (_, end: string, name: string, inside: string) => {
      const attributes = Object.fromEntries(
        [...inside.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
          key,
          value,
        ]),
      );
      if (end === "") tags.push({ name, attributes });
      return "";
    },
  );
  expect(rest, "nothing else looks like a tag").not.toMatch(/[<>]/);
  return tags;
}

const known = new Set(
  "p br strong em del code pre blockquote hr ul ol li a h3 h4 h5 h6 table thead tbody tr th td".split(
    " ",
  ),
);

function expectSafe(html: string): void {
  for (const { name, attributes } of tagsOf(html)) {
    expect(known, `<${name}>`).toContain(name);
    const allowed = name === "a" ? ["href", "rel"] : name === "ol" ? ["start"] : [];
    expect(Object.keys(attributes).filter((key) => !allowed.includes(key))).toEqual([]);
    if (name === "a") expect(attributes["rel"]).toBe("nofollow ugc noreferrer");
    if (attributes["href"] !== undefined)
      expect(attributes["href"]).toMatch(/^(https?:\/\/|mailto:|[/#?]|[^:]*$)/i);
    if (attributes["href"] !== undefined) expect(attributes["href"]).not.toMatch(/^\s*(\/\/|\\)/);
    if (attributes["start"] !== undefined) expect(attributes["start"]).toMatch(/^\d+$/);
  }
}

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<a href='javascript:alert(1)'>x</a>",
  "<svg/onload=alert(1)>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<style>*{display:none}</style>",
  "<!--><script>alert(1)</script-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php echo 1 ?>",
  "<math><mtext></math><style><img src onerror=alert(1)>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java\nscript:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](\u0001javascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[x](vbscript:msgbox)",
  "[x](//evil.example)",
  "[x](\\\\evil.example)",
  "[x](file:///etc/passwd)",
  "<javascript:alert(1)>",
  '<https://example.org/"onmouseover=alert(1)>',
  '[x](https://example.org "title\\" onmouseover=\\"alert(1)")',
  "[x]: javascript:alert(1)\n\n[x]",
  "![x](javascript:alert(1))",
  "![x](https://example.org/track.gif)",
  "`<script>alert(1)</script>`",
  "```html\n<script>alert(1)</script>\n```",
  '```"><script>\n```',
  "| <script> | [x](javascript:1) |\n|---|:-:|\n| <b onclick=1> | x |",
  "https://example.org/<script>",
  'www.example.org"onclick=alert(1)',
  "a@example.org<script>",
  "1<script>2</script>\n***\n99999999. x",
  "[^1]\n\n[^1]: <script>alert(1)</script>",
  "- [x] <input autofocus onfocus=alert(1)>",
  "# <form action=//evil.example><button>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "\u202e<script>\u0000alert(1)",
];

describe("Markdown from others is safe to show:", () => {
  test.each(hostile)("%j", (source) => {
    const html = renderMarkdown(source);
    expectSafe(html);
    expect(html).not.toMatch(/href="\s*(?:javascript|data|vbscript|file):/i);
  });

  test("every mixture of such pieces", () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string(),
      fc.constantFrom(
        "\n",
        "\n\n",
        "> ",
        "- ",
        "    ",
        "*",
        "[",
        "](",
        ")",
        "|",
        "`",
        "\\",
        "<",
        ">",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expectSafe(renderMarkdown(pieces.join("")));
      }),
      { numRuns: 400 },
    );
  });
});

describe("Markdown", () => {
  test.each([
    [
      "**bold**, *slanted*, ~~gone~~, `code`",
      "<p><strong>bold</strong>, <em>slanted</em>, <del>gone</del>, <code>code</code></p>",
    ],
    ["# One\n## Two\n### Three", "<h3>One</h3>\n<h4>Two</h4>\n<h3>Three</h3>"],
    ["3. three", '<ol start="3">\n<li>three</li>\n</ol>'],
    ["[there](/ideas)", '<p><a href="/ideas" rel="nofollow ugc noreferrer">there</a></p>'],
    [
      "https://example.org",
      '<p><a href="https://example.org" rel="nofollow ugc noreferrer">https://example.org</a></p>',
    ],
    ["1 < 2 & 3 > 2", "<p>1 &lt; 2 &amp; 3 &gt; 2</p>"],
    ["<b>raw</b>", "<p>&lt;b&gt;raw&lt;/b&gt;</p>"],
  ])("%j becomes %j", (source, html) => {
    expect(renderMarkdown(source)).toBe(html);
  });

  test("makes a picture a link to it, and shows no notes at the foot", () => {
    expect(renderMarkdown("![A map](/map.png)")).toBe(
      '<p>!<a href="/map.png" rel="nofollow ugc noreferrer">A map</a></p>',
    );
    expect(renderMarkdown("Text[^1]\n\n[^1]: A note")).toBe("<p>Text[^1]</p>\n<p>[^1]: A note</p>");
  });

  test("with more marks than a person types is shown as it was typed", () => {
    const dense = `${"[*<b>&".repeat(300)}\nand\n\nmore`;
    expect(renderMarkdown(dense)).toBe(
      `<p>${"[*&lt;b&gt;&amp;".repeat(300)}<br />\nand</p>\n<p>more</p>`,
    );
  });
});

describe("five thousand characters are rendered in bounded time:", () => {
  const heap = (piece: string) => piece.repeat(Math.ceil(5000 / piece.length)).slice(0, 5000);
  test.each([
    ...[
      "[",
      "![",
      "]",
      "[]",
      "[a](",
      "[a](<",
      "*",
      "_",
      "`",
      "~",
      "*a ",
      "**a ",
      "*a_ ",
      "_a* ",
      "`a",
      "<",
      "<a",
      "<!--",
      "&#x",
      "&",
    ],
    ...[
      "> ",
      ">",
      "- ",
      "1. ",
      "> > - ",
      "- > ",
      "  - a\n",
      "#",
      "\\",
      "|",
      "|a",
      "a|\n",
      "\n",
      "\t",
      "http://",
      "www.",
      "a@",
      "a@b.",
      "[^1]",
      "[^1]:",
      "[a]: b\n",
    ],
  ])("%j, over and over", (piece) => {
    expectSafe(boundedly(() => renderMarkdown(heap(piece))));
  });

  test("a wide table", () => {
    const row = `${"|a".repeat(80)}|\n`;
    expectSafe(boundedly(() => renderMarkdown(`${row}${"|-".repeat(80)}|\n${row.repeat(28)}`)));
  });
});

// Time on the processor: others may use it meanwhile.
function boundedly(render: () => string): string {
  const before = process.cpuUsage();
  const html = render();
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000);
  return html;
}
