// Where not to press, ready to draw.

import type { Ring } from './geometry.ts';
import type { DangerZoneId } from './names.ts';
import { upperBody, type View } from './upper-body/body.ts';
import { dangerZones, zoneRules, type ZoneId, type ZoneRule } from './upper-body/zones.ts';
import { zoneRings } from './zone.ts';

/** A zone ready to draw: rings of one half, mm. */
export interface DrawnZone {
	id: string;
	zones: readonly DangerZoneId[];
	rule: ZoneRule;
	rings: Ring[];
}

/** The zones that one view shows, the gentlest rule first, so that the strictest is painted on top. */
export function zonesOf(view: View): DrawnZone[] {
	const order = Object.keys(zoneRules);
	return Object.entries(upperBody.views[view].zones)
		.map(([id, shape]) => {
			const { zones, rule } = dangerZones[id as ZoneId];
			return { id, zones, rule, rings: zoneRings(shape) };
		})
		.sort((a, b) => order.indexOf(b.rule) - order.indexOf(a.rule));
}
