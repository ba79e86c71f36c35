import { severities } from "../finding.ts";

export const thresholds = [...severities, "none"] as const;
/** From which severity on findings make the exit status 1. */
export type Threshold = (typeof thresholds)[number];
