import type { Place } from "../text/text.ts";

/** A place as people say it: 4:12, 第3条（第7行）短信内容:5, 报价!B7, 第2页. */
export function placeWords(place: Place, lang: "zh" | "en"): string {
  const zh = lang === "zh";
  if ("record" in place) {
    const column = place.offset[0] + 1;
    return zh
      ? `第${place.record}条（第${place.line}行）${place.field}:${column}`
      : `record ${place.record} (line ${place.line}) ${place.field}:${column}`;
  }
  if ("line" in place) return `${place.line}:${place.column}`;
  if ("cell" in place) return `${place.sheet}!${place.cell}`;
  if ("page" in place) return zh ? `第${place.page}页` : `page ${place.page}`;
  if ("slide" in place) return zh ? `第${place.slide}张 ${place.shape}` : `slide ${place.slide} ${place.shape}`;
  if ("part" in place) return zh ? `${place.part} 第${place.paragraph}段` : `${place.part} paragraph ${place.paragraph}`;
  return `${place.image} (${place.box.map(Math.round).join(",")})`;
}
