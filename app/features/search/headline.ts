import { marks } from "./marked.ts";

/** The search configuration of a text in this language, an SQL expression. */
export function configuration(language: string): string {
  return `case ${language} when 'fr' then 'groundswell_fr'::regconfig else 'groundswell_en'::regconfig end`;
}

/** A whole title with marks around what was found. */
export function markedTitle(config: string, text: string, query: string): string {
  return headline(config, text, query, "'HighlightAll=true'");
}

/** A line or two of a Markdown text, with marks around what was found; where that is elsewhere, its beginning. */
export function markedExcerpt(config: string, text: string, query: string): string {
  const fragments =
    'MaxFragments=2, MinWords=12, MaxWords=26, ShortWord=0, FragmentDelimiter=" … "';
  const options = `case when length(${text}) <= 240 then 'HighlightAll=true' else '${fragments}' end`;
  const marked = headline(config, withoutMarkdown(text), query, options);
  const found = `position('${marks.from}' in found.excerpt) > 0`;
  return `(select case when ${found} then found.excerpt else ${beginning(text)} end
    from (select ${marked} as excerpt) found)`;
}

/** The beginning of a Markdown text. */
export function beginning(text: string): string {
  const start = withoutMarkdown(`left(${text}, 400)`);
  return `case when length(${start}) <= 240 then ${start}
    else regexp_replace(left(${start}, 240), '\\s+\\S*$', '') || '…' end`;
}

function headline(config: string, text: string, query: string, options: string): string {
  const signs = `'StartSel=${marks.from}, StopSel=${marks.to}, ' || ${options}`;
  return `ts_headline(${config}, translate(${text}, '${marks.from}${marks.to}', ''), ${query}, ${signs})`;
}

// Only for the few rows that are shown: its signs would be read out, and its links are long.
function withoutMarkdown(text: string): string {
  const withoutLinks = `regexp_replace(${text}, '!?\\[([^\\]]*)\\]\\([^)\\s]*\\)', '\\1', 'g')`;
  return `regexp_replace(regexp_replace(${withoutLinks}, '(^|\\n)[ \\t]*(#{1,6}|>|[-+*]|[0-9]{1,9}[.)])[ \\t]+', '\\1', 'g'), '[*\`~]+|\\s+', ' ', 'g')`;
}
