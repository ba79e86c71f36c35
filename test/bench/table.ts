import width from "string-width";

/** One line of the table. Without `met` it is told for comparison only. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly met?: boolean;
}

export function line({ what, measured, target, met }: Row): string {
  const verdict = met === undefined ? "" : met ? "达标" : "未达标";
  return `${pad(what, 66)}${pad(measured, 36)}${pad(target, 12)}${verdict}`;
}

/** Han characters are two columns wide. */
function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(2, columns - width(text)));
}
