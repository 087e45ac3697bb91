import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../../server/starter/places.mjs";

const folder = inRoot(".cache", "screens");

/** Writes the page that shows the pictures, with those from before beside the ones that differ; returns its file. */
export async function writeGallery() {
  const names = readdirSync(join(folder, "now")).filter((name) => name.endsWith(".png"));
  const pictures = [];
  for (const name of names) {
    const [page, size, theme, language] = name.split(".");
    pictures.push({ name, page, size, theme, language, changed: await differs(name) });
  }
  const file = join(folder, "index.html");
  writeFileSync(file, documentFor(pictures));
  return file;
}

/** Whether more than a few dots changed: a clock's minute is not worth a look. */
async function differs(name) {
  const before = join(folder, "before", name);
  if (!existsSync(before)) return false;
  const [one, other] = await Promise.all([pixels(before), pixels(join(folder, "now", name))]);
  if (one.info.width !== other.info.width || one.info.height !== other.info.height) return true;
  let changed = 0;
  for (let at = 0; at < one.data.length; at++)
    if (Math.abs(one.data[at] - other.data[at]) > 24) changed++;
  return changed > one.data.length / 2000;
}

async function pixels(file) {
  // Loaded here alone: nothing else of this program needs it.
  const { default: sharp } = await import("sharp");
  return sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
}

function documentFor(pictures) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Screens</title>
<style>
  :root { color-scheme: light dark; font: 0.9375rem/1.5 system-ui, sans-serif }
  body { margin: 0 }
  form { position: sticky; inset-block-start: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; padding: 0.75rem 1rem; background: Canvas; border-block-end: 1px solid #8888; z-index: 1 }
  form, label { align-items: center } label { display: flex; gap: 0.375rem }
  select { font: inherit; min-block-size: 2rem }
  main { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 1.5rem; padding: 1rem }
  figure { margin: 0; max-inline-size: 100% }
  figcaption { font-weight: 600; padding-block-end: 0.25rem }
  figure div { display: flex; gap: 0.5rem }
  img { inline-size: var(--wide); max-inline-size: 100%; block-size: auto; border: 1px solid #8888 }
  [data-size="390"] { --wide: 14rem } figure { --wide: 32rem }
  figure[hidden] { display: none }
</style>
<form>
  ${["page", "size", "theme", "language"].map((name) => choiceOf(name, pictures)).join("\n  ")}
  <label><input type="checkbox" name="changed"> changed only</label>
  <output></output>
</form>
<main>
${pictures.map(figureOf).join("\n")}
</main>
<script>
  const form = document.querySelector("form");
  function show() {
    const wanted = Object.fromEntries(new FormData(form));
    let count = 0;
    for (const figure of document.querySelectorAll("figure")) {
      const fits = ["page", "size", "theme", "language"].every((name) => !wanted[name] || figure.dataset[name] === wanted[name]);
      figure.hidden = !fits || (wanted.changed === "on" && figure.dataset.changed !== "true");
      if (!figure.hidden) count++;
    }
    form.querySelector("output").textContent = count + " pictures";
    history.replaceState(null, "", "#" + new URLSearchParams(wanted));
  }
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    const field = form.elements[name];
    if (field?.type === "checkbox") field.checked = true; else if (field) field.value = value;
  }
  form.addEventListener("input", show);
  show();
</script>
</html>
`;
}

function choiceOf(name, pictures) {
  const values = [...new Set(pictures.map((picture) => picture[name]))].sort();
  const options = values.map((value) => `<option>${value}</option>`).join("");
  return `<label>${name} <select name="${name}"><option value="">all</option>${options}</select></label>`;
}

function figureOf({ name, page, size, theme, language, changed }) {
  const caption = `${page.replaceAll("-", " ")} · ${size} · ${theme} · ${language}`;
  const image = (which) =>
    `<a href="${which}/${name}"><img src="${which}/${name}" loading="lazy" alt="${caption}, ${which}"></a>`;
  return `<figure data-page="${page}" data-size="${size}" data-theme="${theme}" data-language="${language}" data-changed="${changed}">
<figcaption>${caption}${changed ? " (before, now)" : ""}</figcaption><div>${changed ? image("before") : ""}${image("now")}</div></figure>`;
}
