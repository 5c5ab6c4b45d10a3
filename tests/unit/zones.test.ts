import { describe, expect, test } from 'vitest';
import { dangerZones, zoneRules, type DangerZone } from '../../src/anatomy/upper-body/zones.ts';
import { viewIds } from '../../src/anatomy/upper-body/body.ts';
import { zonesOf } from '../../src/anatomy/zones.ts';
import { centroid, contains, type Point } from '../../src/anatomy/geometry.ts';
import { dangerZoneIds } from '../../src/anatomy/names.ts';
import { skinRing, structureRing } from '../../src/anatomy/shapes.ts';

const zones = Object.entries(dangerZones as Record<string, DangerZone>);
const drawn = viewIds.flatMap((view) => zonesOf(view).map((zone) => ({ view, ...zone })));
const onSkin = (points: readonly Point[]) =>
	contains(skinRing(), centroid(points.map(([x, y]): Point => [Math.max(x, 0.5), y])));

describe('zones that must not be pressed', () => {
	test.each(dangerZoneIds)('%s is drawn', (id) => {
		expect(drawn.filter(({ zones: of }) => of.includes(id)).length).toBeGreaterThan(0);
	});

	test.each(zones)('%s has a rule, a reason and a place', (id, { rule, why }) => {
		expect(Object.keys(zoneRules)).toContain(rule);
		expect(why).toMatch(/^[A-Z].{20,}\.$/);
		expect(drawn.some((zone) => zone.id === id)).toBe(true);
	});

	/** The rule of each zone, as decided for the whole site. */
	const rules = {
		spine: ['no-hard-point'],
		'neck-front': ['never'],
		'neck-side': ['never'],
		'neck-top': ['light-or-flat'],
		'collarbone-hollow': ['never'],
		armpit: ['never'],
		'shoulder-blade-edges': ['no-hard-point'],
		'ribs-flank': ['never', 'light-or-flat'],
		'breast-chest': ['never'],
	};

	test.each(Object.entries(rules))('%s: only %j', (id, expected) => {
		const found = zones
			.filter(([, { zones: of }]) => (of as readonly string[]).includes(id))
			.map(([, { rule }]) => rule);
		expect(new Set(found)).toEqual(new Set(expected));
	});

	test.each(drawn)('$view $id: its middle lies inside the skin', ({ rings }) => {
		for (const { points } of rings) expect(onSkin(points)).toBe(true);
	});

	test.each(viewIds)('%s: the strictest rule is painted last', (view) => {
		const order = Object.keys(zoneRules);
		const painted = zonesOf(view).map(({ rule }) => order.indexOf(rule));
		expect(painted).toEqual(painted.toSorted((a, b) => b - a));
	});

	test('the nerve along the shoulder blade runs between its edge and the spine', () => {
		const [ring] = zonesOf('back').find(({ id }) => id === 'dorsal-scapular-nerve')?.rings ?? [];
		const [x] = centroid(ring?.points ?? []);
		expect(x).toBeLessThan(Math.min(...structureRing('scapula', 'back').map(([edge]) => edge)));
		expect(x).toBeGreaterThan(30);
	});
});
