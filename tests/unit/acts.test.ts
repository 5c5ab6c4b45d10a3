// The acts of all techniques as content has them: against the body, the zones, and the words beside them.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Act } from '../../src/anatomy/act/act.ts';
import { touchIds } from '../../src/anatomy/act/act.ts';
import { contacts } from '../../src/anatomy/act/contact.ts';
import { actFaults } from '../../src/anatomy/act/faults.ts';
import { handFrom, touchesAt } from '../../src/anatomy/act/hand.ts';
import { linesOf, touchedBy } from '../../src/anatomy/act/way.ts';
import { drawnPoints, parseRing, type Point } from '../../src/anatomy/geometry.ts';
import { drawnIn, skinRing } from '../../src/anatomy/shapes.ts';
import { captionParts } from '../../src/anatomy/act/caption.ts';
import { actPicture, altOfActs, poseImage, timesFaster } from '../../src/build/acts.ts';
import { hands } from '../../src/plate/act/hands.ts';
import { turnedTo } from '../../src/plate/act/address.ts';
import { actCut, actScene, canMove, sideOf } from '../../src/plate/act/picture.ts';
import { drawnActs } from '../../src/plate/act/scene.ts';
import { circleRows } from '../../src/plate/act/traveling.ts';
import { technique } from './entries.ts';
import { distanceOutside } from './polygon.ts';

type Data = ReturnType<typeof technique>['data'];
const zones = parse(readFileSync('content/facts/zones.yaml', 'utf8')) as Parameters<
	typeof actPicture
>[1];

const sided = { side: 'right' as const };

/** The front matter of every technique; `side` is what the schema fills in. */
const techniques = readdirSync('content/techniques').map((file): [string, Data] => {
	const text = readFileSync(`content/techniques/${file}`, 'utf8');
	const data = parse(text.split('\n---\n')[0]?.slice(4) ?? '') as Partial<Data>;
	const acts = (data.acts ?? []).map((act) => ({ ...sided, ...act }));
	return [file.slice(0, -4), technique(file.slice(0, -4), { ...data, acts }).data];
});
const drawn = techniques.filter(([, { acts }]) => acts.length > 0);
const each = drawn.flatMap(([id, data]) =>
	data.acts.map((act, index) => [`${id} ${String(index + 1)}`, act, data] as const),
);
const back = 'back' as const;

describe('every technique shows what one does', () => {
	test('but those in which nobody strokes: a visit, a bath, an exercise', () => {
		const without = techniques.filter(([, { acts }]) => acts.length === 0).map(([id]) => id);
		expect(without).toEqual([
			'acupuncture',
			'epsom-salt-bath',
			'professional-massage',
			'shoulder-strengthening',
			'upper-back-stretch',
		]);
	});

	test('no two pictures are alike', () => {
		const over = drawn.map(([, data]) => {
			const picture = actPicture(data, zones);
			return picture && JSON.stringify([actScene(picture).over, actScene(picture).plate.marked]);
		});
		expect(new Set(over).size).toBe(drawn.length);
	});
});

describe('circles', () => {
	const circling = drawn.flatMap(([id, data]) => {
		const picture = actPicture(data, zones);
		const u = picture ? actCut(picture).width / 350 : 0;
		const acts = data.acts.filter(({ stroke }) => stroke === 'circles');
		return acts.length > 0 ? [[id, acts, u] as const] : [];
	});

	test('are drawn by more than two techniques', () => {
		expect(circling.length).toBeGreaterThan(2);
	});

	/** The line of a circle with its casing, in px of a picture 350 px wide, as act.css has them. */
	const line = 5.2;
	test.each(circling)('of %s never collide', (_, acts, u) => {
		const all = drawnActs(acts, back).flatMap((one) => circleRows(one, u).flat());
		expect(all.length).toBeGreaterThan(1);
		for (const [index, a] of all.entries())
			for (const b of all.slice(index + 1)) {
				const apart = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
				expect(apart).toBeGreaterThan(a.radius + b.radius + line * u);
			}
	});
});

describe.each(each)('%s', (_, act, data) => {
	test('stays in its muscle, and keeps the rule of every zone', () => {
		expect(actFaults(act, back, zones, data.pressure?.usual ?? 0)).toEqual([]);
	});

	test('every pad presses on a muscle that it names, every sheet on skin', () => {
		const point = contacts[act.by].presses === 'point';
		const rings = point
			? act.on.map((id) => drawnPoints(parseRing(drawnIn(id, back)?.outline ?? '0,0')))
			: [skinRing()];
		const from = handFrom(act, back);
		for (const at of touchedBy(act, back)) {
			const touched = point ? touchesAt(act, at, from).map((touch) => touch.at) : [at];
			for (const [x, y] of touched) {
				const off = Math.min(...rings.map((ring) => distanceOutside([Math.abs(x), y], ring)));
				expect(off).toBeLessThanOrEqual(2);
			}
		}
	});
});

/** Zones in which nothing may touch, and in which no point may. */
const ringsWith = (rule: string) => zones.filter((zone) => zone.rule === rule).map(({ id }) => id);

describe('actFaults(act, view, zones, pressure)', () => {
	const glide: Act = {
		stroke: 'glide',
		by: 'thumb',
		side: 'right',
		way: { column: 0.5, from: 't7', to: 't1' },
		on: ['lower-trapezius', 'middle-trapezius', 'upper-trapezius'],
	};
	const faults = (act: Partial<Act>, pressure = 3) =>
		actFaults({ ...glide, ...act }, back, zones, pressure).map(({ kind, of }) => `${kind} ${of}`);

	test('finds nothing wrong with a glide between spine and blade', () => {
		expect(faults({})).toEqual([]);
	});

	test('a thumb on the bumps of the spine', () => {
		expect(ringsWith('no-hard-point')).toContain('spine');
		expect(faults({ way: { column: 0.1, from: 't7', to: 't1' } })).toEqual(['enters spine']);
	});

	test('a palm may glide there: it is no hard point', () => {
		expect(faults({ by: 'palm', way: { column: 0.1, from: 't7', to: 't1' } })).toEqual([]);
	});

	test('a palm may not go into the armpit: nothing may', () => {
		const way = {
			through: [
				[140, 420],
				[170, 480],
			] as const,
		};
		expect(faults({ by: 'palm', way })).toEqual(['enters armpit']);
	});

	test('a ball below the blades, on thin ribs', () => {
		const way = {
			through: [
				[60, 440],
				[60, 520],
			] as const,
		};
		expect(
			faults({ by: 'tennis-ball', way, on: ['latissimus-dorsi', 'lower-trapezius'] }),
		).toContain('enters ribs');
	});

	test('fingertips on the neck when they are light, and not when they press', () => {
		const neck: Partial<Act> = {
			by: 'finger-and-thumb',
			way: {
				through: [
					[0, 240],
					[0, 200],
				],
			},
			on: ['upper-trapezius', 'splenius-cervicis', 'semispinalis-capitis'],
		};
		expect(faults(neck, 2)).toEqual([]);
		expect(faults(neck, 4)).toContain('enters neck-back');
	});

	test('a way that runs off its muscle, and by how much', () => {
		const way = {
			through: [
				[50, 320],
				[150, 430],
			] as const,
		};
		const [fault] = actFaults({ ...glide, way, on: ['rhomboid-major'] }, back, [], 3);
		expect(fault?.kind).toBe('leaves');
		expect(fault?.by).toBeGreaterThan(20);
	});
});

describe('what is told to those who do not see it', () => {
	const alt = (id: string) => {
		const data = drawn.find(([one]) => one === id)?.[1];
		return data ? altOfActs(data, zones) : '';
	};

	test('what touches, what it does, from where to where, on which side, and what to keep off', () => {
		expect(alt('stripping-upper-trapezius')).toBe(
			'A thumb glides along the upper trapezius, from the point of the shoulder to where the neck begins, on your right. Keep off: side of the neck and collarbone hollow.',
		);
		expect(alt('stripping-lateral-rotators')).toMatch(
			/^A thumb glides along the infraspinatus, from beside the inner edge of the shoulder blade to short of the shoulder tip, on your right\./,
		);
		expect(alt('circular-friction')).toMatch(
			/^A thumb draws small circles beside the bony bumps of the spine, from the lower ends of the shoulder blades to the tops of the shoulders, on both sides\./,
		);
	});

	test('what lies across the spine is on no side; a way out over the shoulders ends at their points', () => {
		for (const id of ['heat', 'acupressure-mat', 'foam-roller-upper-back', 'friction-neck']) {
			expect(alt(id)).toContain('across the middle.');
			expect(alt(id)).not.toContain('on your');
		}
		expect(alt('effleurage')).toContain('from the low back to the points of the shoulders');
	});

	test('is told apart from picture to picture', () => {
		expect(new Set(drawn.map(([, data]) => altOfActs(data, zones))).size).toBe(drawn.length);
	});

	test('names what every hand and tool is', () => {
		for (const by of touchIds) {
			const act: Data['acts'][number] = {
				...{ stroke: 'hold', by, side: 'right', at: [[50, 300]], on: ['rhomboid-major'] },
			};
			const { data } = technique('x', { acts: [act] });
			expect(altOfActs(data, [])).toMatch(/^[A-Z0-9][^.]{20,}\.$/);
		}
	});
});

describe('captions', () => {
	test('are parted at their numbers', () => {
		expect(captionParts('1 Lean in. 2 Lift off.')).toEqual([
			{ number: 1, says: 'Lean in.' },
			{ number: 2, says: 'Lift off.' },
		]);
		expect(captionParts('Hold for 3 to 6 seconds. Rest.')).toEqual([
			{ number: undefined, says: 'Hold for 3 to 6 seconds. Rest.' },
		]);
	});

	test.each(drawn)('%s: 120 letters at most, with a number for each that is drawn', (_, data) => {
		const picture = actPicture(data, zones);
		const drawnNumbers = picture ? actScene(picture).over.match(/class="count"/g) : null;
		expect(drawnNumbers?.length ?? 0).toBe(picture?.numbers);
		expect(data.caption?.length).toBeLessThanOrEqual(120);
	});
});

/** The marks of a technique's picture, and the acts as they are drawn. */
function shown(id: string) {
	const data = drawn.find(([one]) => one === id)?.[1];
	const picture = data && actPicture(data, zones);
	if (!picture) throw new Error(`"${id}" has no picture. Name a technique that has one.`);
	return {
		cut: actCut(picture),
		over: actScene(picture).over,
		acts: drawnActs(picture.acts, back),
	};
}

describe('hands', () => {
	test.each(Object.entries(hands))(
		'%s: fades out behind its palm, no finger without its hand',
		(id, hand) => {
			expect(hand.fade[0]).toBeGreaterThanOrEqual(
				id === 'palm' || id === 'finger-and-thumb' ? 58 : 96,
			);
		},
	);

	test('that reach across to a shoulder are those of the other side', () => {
		for (const id of ['acupressure', 'middle-finger-press', 'shoulder-squeeze'])
			expect(shown(id).acts.map(({ isLeftHand }) => isLeftHand)).toEqual([true]);
		expect(shown('stripping').acts.map(({ isLeftHand }) => isLeftHand)).toEqual([false]);
		expect(shown('circular-friction').acts.map(({ isLeftHand }) => isLeftHand)).toEqual([
			false,
			true,
		]);
	});

	test('on the top of the shoulder come along it to glide, and across it to circle', () => {
		const from = (id: string) => shown(id).acts[0]?.from ?? 0;
		const [glide, circle] = [from('stripping-upper-trapezius'), from('friction-trapezius')];
		expect(Math.abs(glide - circle)).toBeGreaterThan(45);
	});
});

describe('a squeeze', () => {
	test('is shown from the side too, where palm and fingers press toward each other', () => {
		const { over, cut } = shown('shoulder-squeeze');
		const ring = /translate\(([\d.-]+) ([\d.-]+)\) scale\(([\d.]+)\)(?=" style)/.exec(over);
		const [x = 0, y = 0, u = 0] = (ring ?? []).slice(1).map(Number);
		const half = 56 * u;
		expect(x - half).toBeGreaterThan(cut.x);
		expect(x + half).toBeLessThan(cut.x + cut.width);
		expect(y + half).toBeLessThan(cut.y + cut.height);
		for (const [, cx, cy] of over.matchAll(/class="count" x="([\d.-]+)" y="([\d.-]+)"/g))
			expect(Math.hypot(Number(cx) - x, Number(cy) - y)).toBeGreaterThan(half + 8 * u);
		expect(over).toContain('from the side');
	});

	test('and nothing else is', () => {
		expect(
			drawn.filter(([id]) => shown(id).over.includes('class="ring"')).map(([id]) => id),
		).toEqual(['shoulder-squeeze']);
	});
});

describe('the side of a picture', () => {
	const side = (id: string) => sideOf(drawn.find(([one]) => one === id)?.[1].acts ?? [], back);

	test('is one, or both where it lies across the spine or each side has an act of its own', () => {
		expect(side('shoulder-squeeze')).toBe('right');
		expect(side('circular-friction')).toBe('both');
		expect(side('heat')).toBe('both');
		expect(side('friction-neck')).toBe('both');
		expect(side('swedish-massage')).toBe('both');
		expect(sideOf([], back)).toBe('both');
	});

	test('is turned by the fragment of its address, where it is another one', () => {
		expect(turnedTo('right', 'left')).toBe('#left');
		expect(turnedTo('left', 'right')).toBe('#right');
		expect(turnedTo('right', 'right')).toBe('');
		expect(turnedTo('right', 'middle')).toBe('');
		expect(turnedTo('both', 'left')).toBe('');
	});
});

describe('what is held for long', () => {
	test('says how long beside its clock', () => {
		expect(shown('myofascial-release').over).toContain('>1.5 to 5\u00a0min<');
		expect(shown('suboccipital-hold').over).toContain('>30 to 90\u00a0s<');
		expect(shown('acupressure').over).not.toContain('class="lasts"');
	});

	test('drags the skin with an arrow of its own kind, and heaps of skin before it', () => {
		const isDrag = drawn.filter(([id]) => shown(id).over.includes('class="block"'));
		expect(isDrag.map(([id]) => id)).toEqual(['myofascial-release']);
		expect(shown('myofascial-release').over).not.toContain('class="band"');
	});
});

describe('pictures', () => {
	test.each(drawn)('%s: all that touches is inside, in a picture of a phone’s shape', (_, data) => {
		const picture = actPicture(data, zones);
		if (!picture) throw new Error('No picture. Give the technique an act.');
		const cut = actCut(picture);
		expect(cut.width / cut.height).toBeGreaterThan(1.15);
		expect(cut.width / cut.height).toBeLessThan(1.8);
		const inside = ([x, y]: Point) =>
			x >= cut.x && x <= cut.x + cut.width && y >= cut.y && y <= cut.y + cut.height;
		for (const act of data.acts) {
			for (const [x, y] of touchedBy(act, back)) {
				if (act.side !== 'left') expect(inside([x, y])).toBe(true);
				if (act.side !== 'right') expect(inside([-x, y])).toBe(true);
			}
		}
	});

	test.each(drawn)('%s: its marks lie on the half on which it is done', (_, data) => {
		for (const act of data.acts) {
			for (const line of act.way ? linesOf(act.way, back) : [])
				for (const [x] of line) expect(x).toBeGreaterThanOrEqual(0);
		}
	});

	test('move where hand or tool moves, and only there', () => {
		const moving = drawn.filter(([, { acts }]) => canMove(acts)).map(([id]) => id);
		expect(moving).toContain('stripping');
		expect(moving).not.toContain('suboccipital-hold');
		expect(moving).not.toContain('heat');
		for (const [, data] of drawn) {
			const picture = actPicture(data, zones);
			if (!picture) continue;
			expect(actScene(picture).over).not.toMatch(/<animate/);
			if (canMove(data.acts)) expect(actScene(picture, true).over).toMatch(/<animate/);
		}
	});

	test('say how much faster than in life they move', () => {
		const faster = (id: string) => {
			const data = drawn.find(([one]) => one === id)?.[1];
			return data && timesFaster(data);
		};
		expect(faster('stripping')).toBe(3);
		// A short way is over sooner: 14 seconds a stroke, of which 2.7 are seen.
		expect(faster('stripping-upper-trapezius')).toBe(5);
		expect(faster('trigger-point-massage')).toBe(8);
		expect(faster('circular-friction')).toBeUndefined();
	});
});

test('poseImage(id) says what is seen, and whether it moves', () => {
	expect(poseImage('wall-ball')).toMatchObject({ of: 'poses/wall-ball', moves: true });
	expect(poseImage('wall-ball-still')).toMatchObject({ of: 'poses/wall-ball-still', moves: false });
	expect(poseImage('wall-ball').alt).toMatch(/^[A-Z].*\w\.$/);
});
