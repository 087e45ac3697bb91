/** An equation as one writes it by hand: "(3 + 1) ÷ 12 = 33 %". */
export interface Equation {
  readonly written: string;
  /** What is on the right, as it stands there. */
  readonly result: string;
  readonly isTrue: boolean;
}

const equation = /([(\d][\d\s().+−×÷]*?) = (\d+(?:\.\d+)?)( %)?/gu;

/** All equations in a text, each worked out anew; a result may be rounded half-up to its last place. */
export function equationsIn(text: string): Equation[] {
  return [...text.matchAll(equation)].map(([written, left = "", right = "", percent]) => {
    const places = right.split(".")[1]?.length ?? 0;
    const exact = worth(left) * (percent ? 100 : 1);
    // What is a half in tenths is none in twos: a trillionth more is no other result.
    const rounded = Math.floor(exact * 10 ** places + 0.5 + 1e-9) / 10 ** places;
    return { written, result: right, isTrue: rounded === Number(right) };
  });
}

/** What a term of numbers, brackets and the four signs comes to; throws for anything else. */
function worth(term: string): number {
  const signs = term.match(/\d+(?:\.\d+)?|\S/gu) ?? [];
  let at = 0;
  const value = sum();
  if (at < signs.length) throw new Error(`This cannot be worked out: ${term}`);
  return value;

  function sum(): number {
    let value = product();
    while (signs[at] === "+" || signs[at] === "−")
      value += signs[at++] === "+" ? product() : -product();
    return value;
  }

  function product(): number {
    let value = single();
    while (signs[at] === "×" || signs[at] === "÷")
      value = signs[at++] === "×" ? value * single() : value / single();
    return value;
  }

  function single(): number {
    const sign = signs[at++];
    if (sign !== "(") return numberOf(sign);
    const value = sum();
    if (signs[at++] !== ")") throw new Error(`A bracket is left open: ${term}`);
    return value;
  }

  function numberOf(sign = ""): number {
    if (!/^\d/.test(sign)) throw new Error(`This cannot be worked out: ${term}`);
    return Number(sign);
  }
}
