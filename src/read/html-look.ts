import type { BlockKind, Style } from "../document.ts";

/** What an element makes of the text in it: inherited, and then its own. */
export interface Look {
  readonly kind: BlockKind;
  /** Not read at all: script, style, template. */
  readonly unread: boolean;
  /** Nothing inside can show again: display:none, opacity:0, hidden. */
  readonly gone: boolean;
  /** Until something inside says visibility:visible. */
  readonly invisible: boolean;
  /** Font size in points, if the page says so in px or pt; 0 hides until something inside has a size. */
  readonly size: number | undefined;
  readonly preformatted: boolean;
  /** Ends the text before and after it; not inherited. */
  readonly block: boolean;
}

export const plainLook: Look = { kind: "paragraph", unread: false, gone: false, invisible: false, size: undefined, preformatted: false, block: true };

export type Attributes = Readonly<Record<string, string>>;

export function lookOf(name: string, attributes: Attributes, parent: Look): Look {
  const style = inlineStyle(attributes["style"] ?? "");
  // WeChat hides the body of every article this way until its script has run.
  const waiting = attributes["id"] === "js_content";
  const visibility = style.get("visibility");
  const opacity = style.get("opacity");
  const display = style.get("display");
  return {
    // The <title> of a drawing is what its alt is to a picture.
    kind: name === "svg" || parent.kind === "alt" ? "alt" : (kinds.get(name) ?? parent.kind),
    unread: parent.unread || unreadElements.has(name),
    gone: parent.gone || "hidden" in attributes || display === "none" || (!waiting && opacity !== undefined && parseFloat(opacity) === 0),
    invisible: waiting ? false : visibility === undefined ? parent.invisible : visibility !== "visible",
    size: style.has("font-size") ? points(style.get("font-size") ?? "") : parent.size,
    preformatted: parent.preformatted || name === "pre" || name === "textarea",
    block: display === undefined || display === "inline-block" || display === "none" ? blockElements.has(name) : !display.startsWith("inline"),
  };
}

export function isHidden(look: Look): boolean {
  return look.gone || look.invisible || look.size === 0;
}

/** Only what is known: no style at all for visible text of unknown size. */
export function styleOf(look: Look): { style?: Style } {
  const hidden = isHidden(look);
  if (!hidden && look.size === undefined) return {};
  return { style: { ...(look.size !== undefined && { size: look.size }), ...(hidden && { hidden }) } };
}

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ["title", "title"], ["h1", "heading"], ["h2", "heading"], ["h3", "heading"], ["h4", "heading"], ["h5", "heading"], ["h6", "heading"],
  ["td", "cell"], ["th", "cell"],
]);

/** Elements that are no part of a line of text. Unknown ones are inline, as in a browser: Word's <o:p>. */
const blockElements: ReadonlySet<string> = new Set(
  ("address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "head header hgroup hr html iframe legend li main menu nav noscript ol optgroup option p pre section select summary table tbody td text textarea tfoot th thead title tr ul").split(" "),
);

const unreadElements: ReadonlySet<string> = new Set(["script", "style", "template"]);

/** "font-size: 12px !important". */
const declaration = /(?:^|;)\s*(display|visibility|opacity|font-size)\s*:\s*([^;!]*)/gi;

function inlineStyle(style: string): ReadonlyMap<string, string> {
  const entries = [...style.matchAll(declaration)];
  return new Map(entries.map(([, name = "", value = ""]) => [name.toLowerCase(), value.trim().toLowerCase()] as const));
}

/** "14px", "10.5pt", "0"; other units depend on what the page does not say. CSS has 96 px and 72 pt an inch. */
const length = /^(\d*\.?\d+)(px|pt)?$/;

function points(size: string): number | undefined {
  const [, number, unit] = length.exec(size) ?? [];
  if (number === undefined) return undefined;
  const value = parseFloat(number);
  return unit === undefined && value !== 0 ? undefined : unit === "px" ? value * 0.75 : value;
}
