/**
 * Pictures that people of the demo attach to their ideas, as SVG without letters, so that they look the same whatever
 * fonts a machine has. They become pictures when the demonstration is loaded.
 */
const drawn = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 640" width="960" height="640">${inside}</svg>`;

const many = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join("");

/** A building from above, with six doors; the way leads to the one that is meant. */
export const doorPlan = drawn(`
  <rect width="960" height="640" fill="#eef3ea"/>
  <path d="M0 560h960v80H0z" fill="#c9ced6"/><path d="M0 600h960" stroke="#fff" stroke-width="6" stroke-dasharray="40 30"/>
  <path d="M140 120h520v120h160v240H140z" fill="#fff" stroke="#46566a" stroke-width="10"/>
  <path d="M140 300h360M500 120v360M660 240v240" stroke="#b8c2cf" stroke-width="6"/>
  ${many(6, (n) => `<rect x="${String(170 + n * 106)}" y="470" width="60" height="20" fill="${n === 3 ? "#c8372d" : "#8796a8"}"/>`)}
  <path d="M518 490v70M518 470v-90h202v-70" fill="none" stroke="#c8372d" stroke-width="10" stroke-dasharray="22 14"/>
  <circle cx="720" cy="300" r="22" fill="#c8372d"/><circle cx="518" cy="580" r="22" fill="#c8372d"/>
  ${many(7, (n) => `<circle cx="${String(60 + n * 140)}" cy="60" r="34" fill="#9bbf8a"/>`)}`);

/** The temperature of the road over a night, under and over the line at which it freezes, and when salt was spread. */
export const nightCurve = drawn(`
  <rect width="960" height="640" fill="#f7f9fc"/>
  ${many(6, (n) => `<path d="M90 ${String(90 + n * 90)}h820" stroke="#dfe5ee" stroke-width="3"/>`)}
  <path d="M90 360h820" stroke="#46566a" stroke-width="5" stroke-dasharray="16 10"/>
  <path d="M90 170c130 20 190 110 280 150s150 20 220 70 130 90 200 20 80-150 120-220" fill="none" stroke="#2f6db5" stroke-width="10"/>
  ${many(3, (n) => `<path d="M${String(180 + n * 90)} 560l26-44 26 44z" fill="#b3761c"/>`)}
  <path d="M640 560l26-44 26 44z" fill="#2c7a4b"/>
  <path d="M90 70v500h830" fill="none" stroke="#46566a" stroke-width="8"/>`);

/** A screen in a waiting room: three queues, each with as many people as wait and a clock. */
export const queueScreen = drawn(`
  <rect width="960" height="640" fill="#d9dee6"/>
  <rect x="90" y="60" width="780" height="460" rx="24" fill="#16202c"/><path d="M420 520h120l30 70H390z" fill="#7d8794"/>
  ${many(
    3,
    (row) => `
      <rect x="130" y="${String(100 + row * 135)}" width="700" height="110" rx="14" fill="#22303f"/>
      <circle cx="200" cy="${String(155 + row * 135)}" r="36" fill="none" stroke="#ffd166" stroke-width="8"/>
      <path d="M200 ${String(155 + row * 135)}v-22M200 ${String(155 + row * 135)}h${String(14 + row * 4)}" stroke="#ffd166" stroke-width="8"/>
      ${many(3 + row * 2, (n) => `<circle cx="${String(300 + n * 70)}" cy="${String(140 + row * 135)}" r="16" fill="#8fc7ff"/><path d="M${String(276 + n * 70)} ${String(192 + row * 135)}c0-36 48-36 48 0z" fill="#8fc7ff"/>`)}`,
  )}`);

/** A lawn that is mown, and the same with a strip that may grow and flower. */
export const meadow = (flowering: boolean) =>
  drawn(`
  <rect width="960" height="640" fill="#bfe0f5"/><circle cx="800" cy="110" r="60" fill="#ffd166"/>
  <path d="M0 330c200-60 380-20 520-40s300-50 440 0v350H0z" fill="#7fb069"/>
  <path d="M620 330h120v-130l-60-70-60 70z" fill="#f4efe6" stroke="#9a8f7d" stroke-width="6"/>
  ${many(
    flowering ? 44 : 12,
    (
      n,
    ) => `<path d="M${String(20 + ((n * 83) % 930))} ${String(590 - ((n * 47) % 170))}v${flowering ? "-60" : "-12"}" stroke="#3f7d3a" stroke-width="6"/>
      ${flowering ? `<circle cx="${String(20 + ((n * 83) % 930))}" cy="${String(525 - ((n * 47) % 170))}" r="13" fill="${["#e4572e", "#ffffff", "#7768ae", "#ffd166"][n % 4] ?? "#fff"}"/>` : ""}`,
  )}
  <path d="M0 620h960v20H0z" fill="#5b8f4b"/>`);

/** Streets with what is dug up and what is scaffolded on one map. */
export const worksMap = drawn(`
  <rect width="960" height="640" fill="#f1ece3"/>
  ${many(4, (n) => `<path d="M0 ${String(110 + n * 150)}h960" stroke="#fff" stroke-width="44"/>`)}
  ${many(5, (n) => `<path d="M${String(110 + n * 190)} 0v640" stroke="#fff" stroke-width="36"/>`)}
  <path d="M0 640c180-160 300-120 420-260s260-240 540-260" fill="none" stroke="#8fc1e3" stroke-width="56"/>
  ${many(6, (n) => `<path d="M${String(150 + n * 130)} ${String(90 + ((n * 150) % 460))}l34 60h-68z" fill="#e08e1b" stroke="#fff" stroke-width="6"/>`)}
  ${many(5, (n) => `<rect x="${String(90 + n * 180)}" y="${String(180 + ((n * 210) % 380))}" width="54" height="54" rx="8" fill="#2f6db5" stroke="#fff" stroke-width="6"/>`)}
  <circle cx="490" cy="260" r="70" fill="none" stroke="#c8372d" stroke-width="12"/>`);

/** A booth for photographs in the corner of a counter hall. */
export const photoBooth = drawn(`
  <rect width="960" height="640" fill="#e9edf2"/><path d="M0 500h960v140H0z" fill="#c7b79f"/>
  <rect x="80" y="250" width="430" height="260" fill="#8a6f4e"/><rect x="60" y="230" width="470" height="36" rx="8" fill="#6d563a"/>
  ${many(3, (n) => `<circle cx="${String(160 + n * 130)}" cy="180" r="34" fill="#5c7fa3"/><path d="M${String(110 + n * 130)} 250c0-56 100-56 100 0z" fill="#5c7fa3"/>`)}
  <rect x="620" y="120" width="240" height="390" rx="18" fill="#2f6db5"/><rect x="650" y="150" width="180" height="210" rx="10" fill="#eef6ff"/>
  <circle cx="740" cy="230" r="40" fill="#7d8fa5"/><path d="M680 340c0-80 120-80 120 0z" fill="#7d8fa5"/>
  <circle cx="740" cy="410" r="26" fill="#ffd166"/><rect x="690" y="450" width="100" height="16" rx="8" fill="#16202c"/>`);
