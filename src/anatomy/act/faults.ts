// What cannot be: an act that leaves its muscle, or touches where it may not. Pure; mm.

import { distanceFrom } from '../distance.ts';
import { drawnPoints, parseRing, type Point } from '../geometry.ts';
import { drawnIn, skinRing } from '../shapes.ts';
import type { View } from '../upper-body/body.ts';
import { zonesOf, type RuledZone } from '../zones.ts';
import type { Act } from './act.ts';
import { contacts } from './contact.ts';
import { handFrom, touchesAt, type Touch } from './hand.ts';
import { touchedBy } from './way.ts';

/** A fault of an act: what is wrong, and by how much. */
export interface ActFault {
	kind: 'leaves' | 'enters';
	/** The muscle that it leaves, or the zone that it enters. */
	of: string;
	/** By how much at most, mm, rounded up. */
	by: number;
	/** Where that is, mm. */
	at: Point;
}

/** How far a point may lie outside of what it must lie in, or a pad reach into a zone, mm: the drawing is no truer. */
const tolerance = 2;

/** How strong, of 10, counts as light. */
const light = 2;

/** Whether a rule forbids what touches. */
function forbids({ rule }: RuledZone, act: Act, pressure: number): boolean {
	const { presses, hand } = contacts[act.by];
	if (rule === 'never') return true;
	if (rule === 'no-hard-point') return presses === 'point';
	return presses === 'bar' || (presses === 'point' && !(hand && pressure <= light));
}

const worst = (faults: readonly ActFault[]): ActFault[] =>
	[...faults].sort((a, b) => b.by - a.by).slice(0, 1);

function leaving(act: Act, view: View): ActFault[] {
	const named = act.way && 'along' in act.way ? [act.way.along] : act.on;
	const rings =
		contacts[act.by].presses === 'point'
			? named.flatMap((id) => {
					const drawn = drawnIn(id, view);
					return drawn ? [drawnPoints(parseRing(drawn.outline))] : [];
				})
			: [skinRing()];
	const from = handFrom(act, view);
	const isPoint = contacts[act.by].presses === 'point';
	const touched = touchedBy(act, view).flatMap((at) =>
		isPoint ? touchesAt(act, at, from).map((touch) => touch.at) : [at],
	);
	return worst(
		touched
			.map(([x, y]): Point => [Math.abs(x), y])
			.flatMap((at) => {
				const by = Math.min(...rings.map((ring) => distanceFrom(ring, at)));
				return by > tolerance
					? [{ kind: 'leaves', of: named.join(', '), by: Math.ceil(by), at }]
					: [];
			}),
	);
}

function entering(act: Act, view: View, zones: readonly RuledZone[], pressure: number): ActFault[] {
	const forbidden = zones.filter((zone) => forbids(zone, act, pressure)).map(({ id }) => id);
	const from = handFrom(act, view);
	const touches = touchedBy(act, view).flatMap((at) => touchesAt(act, at, from));
	return zonesOf(view)
		.filter(({ id }) => forbidden.includes(id))
		.flatMap(({ id, halves, wholes }) => {
			const rings = [...halves, ...wholes].map(drawnPoints);
			return worst(touches.flatMap((touch) => into(id, rings, touch)));
		});
}

function into(of: string, rings: readonly Point[][], { at, radius }: Touch): ActFault[] {
	const mirrored: Point = [Math.abs(at[0]), at[1]];
	const by = radius - Math.min(...rings.map((ring) => distanceFrom(ring, mirrored)));
	return by > tolerance ? [{ kind: 'enters', of, by: Math.ceil(by), at }] : [];
}

/**
 * What is wrong with an act on the drawing: where a hard point leaves the muscle that it works, or a flat thing the skin; and
 * which zones it touches though their rule forbids it. Of each kind and zone the worst.
 * @param zones all zones with their rules, from content/facts/zones.yaml
 * @param pressure how strong it usually feels, of 10
 */
export const actFaults = (
	act: Act,
	view: View,
	zones: readonly RuledZone[],
	pressure: number,
): ActFault[] => [...leaving(act, view), ...entering(act, view, zones, pressure)];
