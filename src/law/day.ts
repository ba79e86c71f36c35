import * as v from "valibot";
import type { Day } from "../document.ts";

/** A date as far as it is known: 2023-03-01, 2025-07 or 2016. */
export type KnownDate = string;

/** E.g. 2023-03-01, 2025-07, 2016. */
const knownDateShape = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

export const fullDay = v.pipe(v.string(), v.check(isDay, "应是真实存在的一天，写作 2023-03-01"));

export const knownDate = v.pipe(
  v.string(),
  v.check((date) => knownDateShape.test(date) && isDay(`${date}-01-01`.slice(0, 10)), "应写作 2023-03-01；只知年月写 2025-07，只知年份写 2016"),
);

/**
 * The first day on which a date that is only partly known has surely come. Law known to begin "in July 2025" is not
 * held against copy of 10 July: the last day of the month is the only one that cannot be too early.
 */
export function surely(date: KnownDate): Day {
  const [year, month, day] = date.split("-").map(Number);
  if (day !== undefined) return date;
  return isoDay(Date.UTC(year ?? 0, month ?? 12, 0));
}

/** The day `count` days later (earlier, if negative). */
export function addDays(day: Day, count: number): Day {
  return isoDay(Date.parse(day) + count * 86_400_000);
}

function isDay(day: string): boolean {
  const time = Date.parse(day);
  return day.length === 10 && !Number.isNaN(time) && isoDay(time) === day;
}

function isoDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
