import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawnPoints, type Point } from '../../src/anatomy/geometry.ts';
import { frameOf } from '../../src/figure/frame.ts';
import { padOf } from '../../src/figure/hands.ts';
import { movingMarkup, poseMarkup, stillOf } from '../../src/figure/markup.ts';
import { poseAt } from '../../src/figure/motion.ts';
import { sides, type Side, type Who } from '../../src/figure/place.ts';
import type { Pose } from '../../src/figure/pose.ts';
import { poseIds, poses, type PoseId } from '../../src/figure/poses.ts';
import { sceneOf } from '../../src/figure/scene.ts';
import { figuresOf, onHand, within, type Figure } from '../../src/figure/skeleton.ts';
import type { Axes, Vec } from '../../src/figure/space.ts';
import { drawnOf, gapOf, nearestTo } from './figure-contact.ts';
import { read } from './source-files.ts';

/** How much a body may sink into what holds it, or hang above it: soft things give way by about as much, mm. */
const rest = 15;

/** How far a hand may be from the place that it touches, mm. */
const touch = 10;

const all = poseIds.map((id): [PoseId, Pose] => [id, poses[id]]);

/** A pose that moves, at its start, on its way and at its end. */
const moments = (pose: Pose): Pose[] =>
	pose.moves ? [0, 0.5, 1].map((share) => poseAt(pose, share)) : [pose];

const figuresIn = (pose: Pose): Figure[] =>
	moments(pose).flatMap((one) => Object.values(figuresOf(one)));

const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Vec, b: Vec) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vec, b: Vec): Vec => [
	a[1] * b[2] - a[2] * b[1],
	a[2] * b[0] - a[0] * b[2],
	a[0] * b[1] - a[1] * b[0],
];
const scaled = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
const plus = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const far = (a: Vec, b: Vec) => Math.hypot(...minus(a, b));
const unit = (a: Vec) => scaled(a, 1 / (Math.hypot(...a) || 1));
const degrees = (a: Vec, b: Vec) =>
	(Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))) * 180) / Math.PI;

describe('proportions', () => {
	// Drillis and Contini 1966: shares of the height, here 1750 mm.
	test.each(all)(
		'%s: arms, forearms, thighs and shanks are as long as people have them',
		(_, pose) => {
			for (const { joints } of figuresIn(pose))
				for (const side of sides) {
					const { shoulder, elbow, wrist, hip, knee, ankle } = joints[side];
					expect(far(shoulder, elbow)).toBeCloseTo(0.186 * 1750, 3);
					expect(far(elbow, wrist)).toBeCloseTo(0.146 * 1750, 3);
					expect(far(hip, knee)).toBeCloseTo(0.245 * 1750, 3);
					expect(far(knee, ankle)).toBeCloseTo(0.246 * 1750, 3);
				}
		},
	);

	test('one who stands upright is 1750 mm tall, the head an eighth of it', () => {
		const leg = { ankle: [0, -68] as const };
		const limbs = { arm: { swing: 0, bend: 0, hand: 'rest' }, leg } as const;
		const scene = sceneOf({
			says: '',
			person: { view: 'side', hip: [0, -927], lean: 0, near: limbs, far: limbs },
			scene: ['person'],
			rests: [],
		});
		const head = drawnOf(scene, 'person.head').map(([, y]) => y);
		const [top, chin] = [Math.min(...head), Math.max(...head)];
		expect(Math.abs(-top - 1750)).toBeLessThan(12);
		expect(Math.abs(chin - top - 0.13 * 1750)).toBeLessThan(8);
		const foot = drawnOf(scene, 'person.near.foot').map(([x]) => x);
		expect(Math.abs(Math.max(...foot) - Math.min(...foot) - 0.152 * 1750)).toBeLessThan(8);
	});

	test('a flat hand is as long as people have it', () => {
		expect(Math.abs(Math.hypot(...padOf('flat', 'fingers')) + 15 - 0.108 * 1750)).toBeLessThan(8);
	});

	test('what is out of reach is said with the pose, the body and the limb', () => {
		const pose: Pose = structuredClone(poses.cane);
		const { arm } = pose.person.near;
		if (!('to' in arm)) throw new Error('This arm reaches for nothing.');
		arm.to = { at: [900, -800] };
		expect(() => within('Pose "x"', () => stillOf(pose))).toThrow(
			/^Pose "x": person, near arm: The place is \d+ mm away\. Move it or the body: the limb reaches 165 to 581 mm\.$/,
		);
	});
});

/** How far a joint is turned round its bone from where it bends when the bone hangs and swings only. */
function twist({ forward, up }: Axes, bone: Vec, next: Vec): number {
	const [hanging, along] = [scaled(up, -1), unit(bone)];
	const axis = unit(cross(hanging, along));
	const turn = (degrees(hanging, along) * Math.PI) / 180;
	const neutral = plus(
		plus(scaled(forward, Math.cos(turn)), scaled(cross(axis, forward), Math.sin(turn))),
		scaled(axis, dot(axis, forward) * (1 - Math.cos(turn))),
	);
	return degrees(minus(next, scaled(along, dot(next, along))), neutral);
}

describe('joints', () => {
	// An upper arm turns about 90 degrees in and 90 out (AAOS), an elbow bends 150, a knee 150 when one kneels.
	test.each(all)('%s: no elbow and no knee is bent the wrong way', (id, pose) => {
		for (const { joints, axes, body } of figuresIn(pose))
			for (const side of sides) {
				if (body[side].arm.hidden) continue;
				const { shoulder, elbow, wrist, hip, knee, ankle } = joints[side];
				const [upper, fore] = [minus(elbow, shoulder), minus(wrist, elbow)];
				expect(degrees(upper, fore), id).toBeLessThanOrEqual(151);
				if (degrees(upper, fore) > 8)
					expect(twist(axes[side].chest, upper, fore), `${id} ${side} arm`).toBeLessThan(112);
				const [thigh, shank] = [minus(knee, hip), minus(ankle, knee)];
				expect(degrees(thigh, shank), id).toBeLessThanOrEqual(151);
				if (degrees(thigh, shank) > 8)
					expect(twist(axes[side].pelvis, thigh, shank), `${id} ${side} leg`).toBeGreaterThan(130);
			}
	});
});

describe('what touches', () => {
	const rests = all.flatMap(([id, pose]) =>
		pose.rests.map((one) => [id, one.part, one.on, pose, one] as const),
	);

	test.each(rests)('%s: %s on %s', (_, __, ___, pose, one) => {
		for (const moment of moments(pose))
			expect(Math.abs(gapOf(moment, one))).toBeLessThanOrEqual(rest);
	});

	test('who is seen whole rests on something', () => {
		const loose = all.filter(
			([, { person, rests }]) => person.view === 'side' && rests.length === 0,
		);
		expect(loose).toEqual([]);
	});

	const standing = all.flatMap(([id, pose]) =>
		(['person', 'helper'] as const).flatMap((who) => {
			const body = pose[who];
			if (body?.view !== 'side' || !pose.scene.includes(who)) return [];
			return sides
				.filter(
					(side) => 'ankle' in body[side].leg && !body[side].leg.hidden && !body[side].leg.foot,
				)
				.map((side) => [id, who, side, pose] as const);
		}),
	);

	test.each(standing)('%s: the %s stands flat, %s foot', (_, who, side, pose) => {
		for (const moment of moments(pose)) {
			const sole = Math.max(...drawnOf(sceneOf(moment), `${who}.${side}.foot`).map(([, y]) => y));
			const ground = pose.scene.some((item) => typeof item !== 'string' && item.is === 'mat')
				? -22
				: 0;
			expect(Math.abs(sole - ground)).toBeLessThanOrEqual(rest);
		}
	});

	const reaching = all.flatMap(([id, pose]) =>
		(['person', 'helper'] as const).flatMap((who) =>
			sides.flatMap((side): [PoseId, Who, Side, Pose][] => {
				const arm = pose[who]?.[side].arm;
				return arm && 'to' in arm && !arm.hidden ? [[id, who, side, pose]] : [];
			}),
		),
	);

	test.each(reaching)('%s: the %s touches what is named, %s hand', (_, who, side, pose) => {
		const figures = figuresOf(pose);
		const [figure, arm] = [figures[who], pose[who]?.[side].arm];
		if (!figure || !arm || !('to' in arm)) throw new Error('This arm reaches for nothing.');
		const pad = onHand(figure.hands[side], padOf(arm.hand, arm.pad));
		// The hand is drawn where the arm ends.
		const [x, y] = figure.joints[side].wrist;
		expect(figure.hands[side].wrist).toEqual([x, y]);
		const place = arm.to;
		if ('of' in place && ('edge' in place || 'head' in place)) {
			const scene = sceneOf(pose);
			const names = 'edge' in place ? ['trunk'] : ['head', 'hair'];
			const away = names.map((name) => nearestTo(pad, drawnOf(scene, `${place.of}.${name}`)));
			expect(Math.min(...away)).toBeLessThanOrEqual(touch);
		} else
			expect(
				Math.hypot(pad[0] - target(place, figures)[0], pad[1] - target(place, figures)[1]),
			).toBeLessThanOrEqual(touch);
	});

	const withBall = all.filter(([, { scene }]) =>
		scene.some((item) => typeof item !== 'string' && item.is === 'ball'),
	);

	test.each(withBall)(
		'%s: the ball is held between the body and what lies behind it',
		(_, pose) => {
			for (const moment of moments(pose)) {
				const scene = sceneOf(moment);
				const ball = drawnOf(scene, 'ball');
				const skin = drawnOf(scene, 'person.trunk');
				expect(Math.min(...ball.map((point) => nearestTo(point, skin)))).toBeLessThanOrEqual(5);
				const wall = moment.scene.find((item) => typeof item !== 'string' && item.is === 'wall');
				const gap = wall
					? Math.min(...ball.map(([x]) => x)) - wall.x
					: -22 - Math.max(...ball.map(([, y]) => y));
				expect(Math.abs(gap)).toBeLessThanOrEqual(rest);
			}
		},
	);

	test('the knob of the cane presses the back, and both hands hold the stick', () => {
		const scene = sceneOf(poses.cane);
		const knob = drawnOf(scene, 'cane');
		const skin = drawnOf(scene, 'person.trunk');
		expect(Math.min(...knob.map((point) => nearestTo(point, skin)))).toBeLessThanOrEqual(5);
		const stick = scene.groups
			.flatMap(({ pieces }) => pieces)
			.find(({ of, look }) => of === 'cane' && look === 'rope');
		const { person } = figuresOf(poses.cane);
		for (const side of sides) {
			const grip = person ? onHand(person.hands[side], padOf('fist', 'grip')) : ([0, 0] as const);
			expect(nearestTo(grip, stick?.lines?.[0] ?? [])).toBeLessThanOrEqual(touch);
		}
	});
});

/** Where a place of the scene is in the picture. */
function target(place: object, figures: ReturnType<typeof figuresOf>): Point {
	if ('at' in place) return place.at as Point;
	const { of, ...rest } = place as {
		of: 'person';
		right?: number;
		up?: number;
		limb?: 'elbow';
		side?: Side;
		shift?: Point;
	};
	const figure = figures[of];
	if (!figure) throw new Error('There is no such body.');
	if (rest.limb && rest.side) {
		const [x, y] = figure.joints[rest.side][rest.limb];
		return [x + (rest.shift?.[0] ?? 0), y + (rest.shift?.[1] ?? 0)];
	}
	const [x, y] = figure.body.hip;
	return [x + (rest.right ?? 0), y - (rest.up ?? 0)];
}

describe('pictures', () => {
	test.each(all)('%s: all bodies and things are in the frame', (_, pose) => {
		const { x, y, width, height } = frameOf(pose);
		const looks = pose.frame ? ['tool', 'act-hand', 'press', 'hair'] : undefined;
		for (const moment of moments(pose)) {
			const pieces = sceneOf(moment).groups.flatMap((group) => group.pieces);
			const seen = pieces.filter(({ of, look }) =>
				looks ? looks.includes(look) : !['floor', 'wall'].includes(of),
			);
			const points = seen.flatMap(({ rings = [], lines = [] }) => [
				...rings.flatMap(drawnPoints),
				...lines.flat(),
			]);
			const outside = points.filter(
				([px, py]) => px < x || px > x + width || py < y || py > y + height,
			);
			expect(outside).toEqual([]);
		}
	});

	test.each(poseIds)('%s: 6 kB of gzip at most, 18 kB where it moves', (id) => {
		expect(gzipSync(poseMarkup(id)).length).toBeLessThanOrEqual(6 * 1024);
		expect(gzipSync(movingMarkup(id) ?? '').length).toBeLessThanOrEqual(18 * 1024);
	});

	test('each is said in one sentence of 90 characters, and no two are alike', () => {
		const says = poseIds.map((id) => poses[id].says);
		expect(
			says.filter((one) => one.length > 90 || one.length < 30 || /\.$|[<>&"]/.test(one)),
		).toEqual([]);
		expect(new Set(says).size).toBe(says.length);
		expect(new Set(poseIds.map(poseMarkup)).size).toBe(poseIds.length);
	});

	test('the same record makes the same picture, without an id that could clash', () => {
		for (const id of poseIds) {
			expect(poseMarkup(id)).toBe(poseMarkup(id));
			expect(poseMarkup(id)).not.toMatch(/\bid=|url\(|NaN|undefined|Infinity/);
		}
	});

	test('nothing moves by itself, and what moves begins and ends alike', () => {
		expect(poseIds.filter((id) => poseMarkup(id).includes('<animate'))).toEqual([]);
		const moving = poseIds.filter((id) => movingMarkup(id));
		expect(moving).toEqual(poseIds.filter((id) => poses[id].moves));
		for (const id of moving) {
			expect(movingMarkup(id)?.match(/<animate/g)?.length).toBeGreaterThan(5);
			for (const [, values = ''] of (movingMarkup(id) ?? '').matchAll(/values="([^"]+)"/g)) {
				const paths = values.split(';');
				expect(paths.at(-1)).toBe(paths[0]);
				// Only paths of the same steps flow into each other.
				expect(new Set(paths.map((path) => path.replace(/[^a-zA-Z]/g, ''))).size).toBe(1);
				expect(new Set(paths.map((path) => (path.match(/-?[\d.]+/g) ?? []).length)).size).toBe(1);
			}
		}
	});
});

describe('colors', () => {
	const css = ['figure', 'act-colors'].map((name) => read(`src/styles/${name}.css`).text).join('');
	const tokens = Object.fromEntries(
		[...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
			([, name = '', light = '', dark = '']) => [name, { light, dark }],
		),
	);
	const luminance = (hex: string) => {
		const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
			const part = parseInt(hex.slice(at, at + 2), 16) / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const contrast = (a: string, b: string) => {
		const [light, dark] = [luminance(a), luminance(b)].toSorted((p, q) => q - p);
		return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
	};

	test.each([
		['figure-line', 'figure-sheet'],
		['figure-line', 'figure-skin'],
		['figure-line', 'figure-cloth'],
		['helper-line', 'figure-sheet'],
		['helper-line', 'helper-skin'],
		['helper-line', 'helper-cloth'],
		['figure-furniture-line', 'figure-sheet'],
		['act', 'figure-sheet'],
		['act', 'figure-skin'],
		['act', 'act-hand'],
		['figure-press', 'figure-sheet'],
		['figure-press', 'figure-skin'],
	])('%s on %s is 3:1 or more, by day and by night', (line, ground) => {
		for (const scheme of ['light', 'dark'] as const) {
			const [a, b] = [tokens[line]?.[scheme], tokens[ground]?.[scheme]];
			expect(contrast(a ?? '', b ?? ''), scheme).toBeGreaterThanOrEqual(3);
		}
	});

	test('the sheet is that of the site, and each look has a rule', () => {
		const milk = /--milk: light-dark\((#\w+), (#\w+)\)/.exec(read('src/styles/tokens.css').text);
		expect(tokens['figure-sheet']).toEqual({ light: milk?.[1], dark: milk?.[2] });
		const looks = new Set(
			poseIds.flatMap((id) =>
				[...poseMarkup(id).matchAll(/class="([\w-]+)"/g)].map(([, look]) => look),
			),
		);
		for (const look of looks) expect(css).toMatch(new RegExp(`\\.${look}\\b`));
	});
});
