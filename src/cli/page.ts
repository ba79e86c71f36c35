/** A titled list; nothing at all when it is empty and nothing is to be said of that. */
export function section(title: string, lines: readonly string[], none?: string): readonly string[] {
  const shown = lines.length > 0 || none === undefined ? lines : [none];
  return shown.length > 0 ? ["", `${title}：`, ...shown.map((line) => `  ${line}`)] : [];
}

export function page(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
