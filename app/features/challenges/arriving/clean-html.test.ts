import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanHtml } from "./clean-html.server.ts";
import { readableText } from "./readable-text.ts";

const clean = (source: string) => cleanHtml("rules", source, "Picture");
const kinds = (source: string) => clean(source).remarks.map(({ kind, text }) => [kind, text]);

/** Reads HTML strictly, independently of what made it: every tag with its attributes, and whether they are closed in order. */
function tagsOf(html: string) {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const open: string[] = [];
  const rest = html.replace(
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)( \/)?>/g,
    (_, end: string, name: string, inside: string, closed: string | undefined) => {
      const found = [...inside.matchAll(/ ([a-z]+)="([^"]*)"/g)];
      const attributes = Object.fromEntries(found.map(([, key = "", value = ""]) => [key, value]));
      if (end === "/") expect(open.pop(), html).toBe(name);
      else {
        tags.push({ name, attributes });
        if (closed === undefined) open.push(name);
      }
      return "";
    },
  );
  expect(rest, "nothing else looks like a tag").not.toMatch(/[<>]/);
  expect(open, "every tag is closed").toEqual([]);
  return tags;
}

const known = new Set(
  "p div pre blockquote hr ul ol li dl dt dd strong em del code sup sub br wbr a h3 h4 h5 h6 table caption thead tbody tfoot tr th td".split(
    " ",
  ),
);
const attributesOf: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "rel"],
  ol: ["start"],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan"],
};

function expectSafe(html: string): void {
  for (const { name, attributes } of tagsOf(html)) {
    expect(known, `<${name}>`).toContain(name);
    const allowed = attributesOf[name] ?? [];
    expect(Object.keys(attributes).filter((key) => !allowed.includes(key))).toEqual([]);
    if (name !== "a") {
      for (const value of Object.values(attributes)) expect(value).toMatch(/^\d{1,3}$/);
      continue;
    }
    expect(attributes["rel"]).toBe("nofollow ugc noopener noreferrer");
    expect(attributes["href"]).toMatch(/^(https?:\/\/|mailto:)/);
  }
}

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<a href='javascript:alert(1)'>x</a>",
  "<a href='java&#10;script:alert(1)'>x</a>",
  "<a href=' &#1; javascript:alert(1)'>x</a>",
  "<svg/onload=alert(1)>",
  "<svg><a xlink:href='javascript:alert(1)'>x</a></svg>",
  "<math><mtext></math><style><img src onerror=alert(1)>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  "<style>*{display:none}</style><link rel=stylesheet href=//evil.example>",
  "<base href=//evil.example><meta http-equiv=refresh content='0;url=//evil.example'>",
  "<form action=//evil.example><input name=password><button>Go</button></form>",
  "<object data=x></object><embed src=x><video src=x poster=y></video><audio src=x></audio>",
  "<p style='background:url(//evil.example)' class=card onclick=alert(1) id=main>x</p>",
  "<!--><script>alert(1)</script-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
  "<template><script>alert(1)</script></template>",
  "<textarea><script>alert(1)</script></textarea><xmp><script>alert(1)</script></xmp>",
  "<td colspan='1;alert(1)'>x</td><ol start='1 onclick=x'><li>y</ol>",
  "{{ '<script>' }}<script>{% raw %}alert(1){% endraw %}</script>",
  "<a href='{{site.baseurl}}javascript:alert(1)'>x</a>",
  '<img src="https://evil.example/x.png" alt="&lt;script&gt;alert(1)&lt;/script&gt;">',
  "<p>a</p".repeat(50),
  "<a href='https://a.example'><img src='https://b.example/x.png'><a href='https://c.example'>y</a></a>",
];

describe("texts that come as HTML", () => {
  test.each(hostile)("are harmless: %s", (source) => {
    const { html } = clean(source);
    expectSafe(html);
    expect(html).not.toMatch(/<(script|img|iframe|svg|style|form|input)/i);
  });

  test("are harmless however such pieces are put together", () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          ...hostile,
          "<a ",
          "<p>",
          "</p>",
          "<ul><li>",
          "</div>",
          "<",
          ">",
          '"',
          "'",
          "<!--",
          "-->",
          "{{",
          "}}",
        ),
        fc.string(),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, (found) => {
        const { html } = clean(found.join(""));
        expectSafe(html);
        readableText(html);
      }),
      { numRuns: 500 },
    );
  });

  test("keep what makes them readable", () => {
    const source =
      '<h1 id="a">Rules</h1><div class="x"><p align="center">H<sub>2</sub>O, 10<sup>3</sup>, <b>bold</b>, <i>leaning</i>, <span lang="EN">plain</span></p></div>' +
      '<ol start="3"><li>three</li></ol><table width="9"><tr><td colspan="2" style="x">a</td></tr></table><hr>';
    expect(clean(source).html).toBe(
      "<h3>Rules</h3><div><p>H<sub>2</sub>O, 10<sup>3</sup>, <strong>bold</strong>, <em>leaning</em>, plain</p></div>" +
        '<ol start="3"><li>three</li></ol><table><tr><td colspan="2">a</td></tr></table><hr />',
    );
    expect(clean(source).remarks).toEqual([]);
  });

  test("lose what says nothing", () => {
    expect(clean("<p>&nbsp;</p><p>a</p><h4> </h4><div><strong></strong></div><p></p>\n").html).toBe(
      "<p>a</p>",
    );
  });

  test("have pictures as links that nobody loads by reading, also where a placeholder stood for the site", () => {
    const source =
      '<p><img src="{{ site.baseurl }}/assets/a.png" alt="The quay" width="9"><img src="{{site.baseurl}}//assets/b.png"></p>';
    expect(clean(source).html).toBe(
      '<p><a href="https://www.challenge.gov/assets/a.png" rel="nofollow ugc noopener noreferrer">The quay</a>' +
        '<a href="https://www.challenge.gov/assets/b.png" rel="nofollow ugc noopener noreferrer">Picture</a></p>',
    );
    expect(kinds(source)).toEqual([
      ["site_resolved", "2"],
      ["picture_linked", "2"],
    ]);
  });

  test("hold no link within a link: a picture in one leaves its words", () => {
    expect(clean('<a href="https://a.example"><img src="/b.png" alt="Map"></a>').html).toBe(
      '<a href="https://a.example/" rel="nofollow ugc noopener noreferrer"><em>Map</em></a>',
    );
  });

  test("tell every link that was put right or dropped, and keep its text", () => {
    const source =
      '<p><a href="www.harbours.example">one</a> <a href="javascript:x">two</a> <a href="#three">three</a></p>';
    expect(clean(source).html).toBe(
      '<p><a href="https://www.harbours.example/" rel="nofollow ugc noopener noreferrer">one</a> two three</p>',
    );
    expect(kinds(source)).toEqual([
      ["link_repaired", "www.harbours.example"],
      ["link_dropped", "javascript:x"],
    ]);
  });

  test("tell leftovers of templates, markup and comments that were removed", () => {
    expect(
      kinds(
        "<p>{% include map.html %}{{ page.title }}</p><iframe></iframe><iframe></iframe><!-- x -->",
      ),
    ).toEqual([
      ["comment_removed", "1"],
      ["template_removed", "{% include map.html %}"],
      ["template_removed", "{{ page.title }}"],
      ["markup_removed", "iframe × 2"],
    ]);
  });

  test.each([
    ["nested", "<div>".repeat(50_000)],
    ["open", "<a <".repeat(50_000)],
    ["braces", "{{".repeat(100_000)],
    ["comments", "<!--".repeat(50_000)],
    ["links", "<a href=x>".repeat(20_000)],
    ["empty", "<p><b></b></p>".repeat(20_000)],
  ])("are read in passing, however %s they are", (_, source) => {
    const began = performance.now();
    readableText(clean(source).html);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe("readable text", () => {
  test("has paragraphs, headings, lists and links as Markdown has them", () => {
    const { html } = clean(
      "<h4>Who</h4>\n<p>All   of <strong>you</strong> &amp; us.<br>Really.</p>" +
        '<ul><li>one<ol><li>a</li><li><p>b</p></li></ol></li><li>two</li></ul><p>See <a href="https://a.example/x">the page</a>, https://b.example.</p>' +
        "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
    );
    expect(readableText(html)).toBe(
      [
        "#### Who",
        "All of you & us.\nReally.",
        "- one\n  1. a\n  2. b",
        "- two",
        "See [the page](https://a.example/x), https://b.example.",
        "A | B |\n1 | 2 |",
      ]
        .join("\n\n")
        .replace("b\n\n- two", "b\n\n- two"),
    );
  });

  test("keeps every letter of a text", () => {
    const words = fc.array(fc.stringMatching(/^[a-z<>&"]{1,6}$/), { maxLength: 6 });
    const text = (list: readonly string[]) =>
      list.join(" ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
    const element = fc
      .tuple(fc.constantFrom("p", "div", "li", "h4", "td", "em", "blockquote"), words)
      .map(([name, list]) => `<${name}>${text(list)}</${name}>`);
    fc.assert(
      fc.property(fc.array(element), (elements) => {
        const { html } = clean(elements.join(""));
        const letters = html
          .replace(/<[^>]*>/g, "")
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&amp;", "&");
        const squeezed = (found: string) => found.replace(/[\s#|-]+/g, "");
        expect(squeezed(readableText(html))).toBe(squeezed(letters));
      }),
    );
  });
});
