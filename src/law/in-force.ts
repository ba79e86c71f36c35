import { isA, type Channel, type Day, type Facts } from "../document.ts";
import type { Home, Provision } from "./provision.ts";

/** The days the copy ran, both included. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

/** The provisions a rule stands on, on the first day they hold. */
export interface Governing {
  readonly day: Day;
  readonly homes: readonly Home[];
}

/**
 * The first day in the interval on which any of the provisions that reach the copy was in force, and all their homes of
 * that day. undefined: nothing held, the rule is silent.
 */
export function governing(provisions: readonly Provision[], facts: Facts, interval: Interval): Governing | undefined {
  const reaching = provisions.filter((provision) => reachesChannel(provision, facts) && reachesProducts(provision, facts));
  if (facts.channel) return firstInForce(reaching, interval);
  // Channel unknown: what binds one remote channel only is named only if nothing else holds, and then with that proviso.
  const surely = firstInForce(reaching.filter((provision) => !onlyRemote(provision)), interval);
  return surely ?? firstInForce(reaching, interval, (home, provision) => ({ ...home, conditional: onlyRemote(provision) ?? "online" }));
}

/** The home, current or historical, in force on a day. */
export function homeOn(provision: Provision, day: Day): Home | undefined {
  return provision.homes.find((home) => home.since <= day && (home.until === null || day <= home.until));
}

/**
 * A message or a call happens once: [published, withdrawn ?? published], and so for an unknown channel; what hangs in a
 * hall or stands online goes on: [published, withdrawn ?? today]. Without a date of publication: today.
 */
export function interval(facts: Facts, today: Day): Interval {
  const from = facts.published;
  if (!from) return { from: today, to: today };
  const keepsHanging = facts.channel === "hall" || facts.channel === "online";
  const to = facts.withdrawn ?? (keepsHanging ? today : from);
  return { from, to: to < from ? from : to };
}

type Mark = (home: Home, provision: Provision) => Home;

function firstInForce(provisions: readonly Provision[], { from, to }: Interval, mark: Mark = (home) => home): Governing | undefined {
  let day: Day | undefined;
  for (const { homes } of provisions) {
    for (const home of homes) {
      const start = home.since > from ? home.since : from;
      const held = start <= to && (home.until === null || start <= home.until);
      if (held && (day === undefined || start < day)) day = start;
    }
  }
  if (day === undefined) return undefined;
  const first = day;
  const homes = provisions.flatMap((provision) => {
    const home = homeOn(provision, first);
    return home ? [mark(home, provision)] : [];
  });
  return { day, homes };
}

function reachesChannel(provision: Provision, { channel }: Facts): boolean {
  return channel === undefined || provision.channels.includes(channel);
}

function reachesProducts(provision: Provision, { products }: Facts): boolean {
  if (products.length === 0) return true;
  return provision.products.some((kind) => kind === "any" || products.some((product) => isA(product, kind)));
}

/** The one channel of a provision that reaches online, phone or SMS and nothing else. */
function onlyRemote({ channels }: Provision): Channel | undefined {
  const [only, ...others] = channels;
  return others.length === 0 && only !== "hall" ? only : undefined;
}
