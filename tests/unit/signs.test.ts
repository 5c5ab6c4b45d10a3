import { describe, expect, test } from 'vitest';
import { viewIds } from '../../src/anatomy/upper-body/body.ts';
import { placesIn } from '../../src/anatomy/places.ts';
import { asksOf, verdicts } from '../../src/safety/check.ts';
import {
	inWhole,
	linesOf,
	ofLevel,
	signsAt,
	stopGroups,
	stopsFor,
	textOf,
	signsNamed,
	withSigns,
} from '../../src/safety/signs.ts';
import { levelText } from '../../src/safety/text.ts';
import { outside, patterns, reasons, signs } from './facts.ts';
import { others } from './other-causes.ts';
import { sourceFiles } from './source-files.ts';

const idsOf = (kind: string) =>
	sourceFiles(`content/${kind}`).map(({ path }) => path.replace(/^.*\/|\.mdx$/g, ''));
const areas = idsOf('areas');

describe('signs', () => {
	test('each stands once', () => {
		const ids = signs.map(({ id }) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	test('a stop sign is asked for nowhere, every other one about the body has its line in the check', () => {
		const stop = ofLevel(signs, 'stop');
		expect(stop.filter(({ check }) => check).map(({ id }) => id)).toEqual([]);
		const asked = signs.filter(({ urgency, notice }) => urgency !== 'stop' && !notice);
		expect(asked.filter(({ check }) => !check).map(({ id }) => id)).toEqual([]);
	});

	test('an appointment says how soon, and nothing else does', () => {
		const soon = signs.filter(({ within }) => within);
		expect(soon).toEqual(ofLevel(signs, 'see-someone'));
	});
});

describe.each(areas)('signsAt(%s)', (area) => {
	const here = signsAt(area, signs);

	test('goes from the most urgent to the least', () => {
		const order = ['emergency', 'today', 'see-someone'];
		const levels = here.map(({ urgency }) => order.indexOf(urgency));
		expect(levels[0]).toBe(0);
		expect(levels).toEqual(levels.toSorted((a, b) => a - b));
	});

	test('names every cue of what else can be felt there', () => {
		const cues = Object.values(others)
			.filter((other) => other.areas.includes(area))
			.flatMap((other) => other.cues);
		const named = new Set<string>(here.flatMap((sign) => sign.cues));
		expect(cues.filter((cue) => !named.has(cue))).toEqual([]);
	});
});

test('what is most its own comes first among the signs of a place', () => {
	const first = (area: string) => signsAt(area, signs)[0]?.id;
	expect(first('front-of-chest')).toBe('heart');
	expect(first('base-of-skull')).toBe('stroke');
	expect(first('lower-thoracic-back')).toBe('aorta');
	expect(first('side-of-ribs')).toBe('lung-clot');
});

describe('the check', () => {
	const { groups, minutes } = asksOf(signs, reasons);

	test('has at most nine lines of emergency signs, first', () => {
		expect(groups[0]?.lines.length).toBeLessThanOrEqual(9);
		expect(groups[0]?.lines.every(({ verdict }) => verdict === 'emergency')).toBe(true);
	});

	test('leads to every verdict, and each line to one', () => {
		const led = new Set(groups.flatMap(({ lines }) => lines.map(({ verdict }) => verdict)));
		expect([...led].sort()).toEqual(verdicts.map(({ id }) => id).sort());
	});

	test('takes the minutes that its words take', () => {
		expect(minutes).toBeGreaterThanOrEqual(2);
		expect(minutes).toBeLessThanOrEqual(5);
	});

	test('a sign stands in the line that it names, with the others of that line', () => {
		const lines = linesOf(ofLevel(signs, 'emergency'));
		const chest = lines.find(({ line }) => line === 'Chest');
		expect(chest?.signs.map(({ id }) => id)).toEqual(['heart', 'effort', 'aorta']);
	});
});

describe('stopsFor(causes, signs)', () => {
	test('what belongs to the technique alone comes first', () => {
		const { stop } = stopsFor(new Set(['warmth']), signs);
		expect(stop[0]?.id).toBe('skin-hot');
		expect(stop.map(({ id }) => id)).not.toContain('no-change');
	});

	test('only work on the neck is followed by the watch for weeks', () => {
		const after = (cause: 'neck' | 'pressure') =>
			stopsFor(new Set([cause]), signs).after.map(({ id }) => id);
		expect(after('neck')).toContain('after-neck-work');
		expect(after('pressure')).not.toContain('after-neck-work');
	});

	test('in groups each thing to do is said once, and no sign is lost', () => {
		const stops = stopsFor(new Set(['neck', 'pressure', 'oil']), signs);
		const groups = stopGroups(stops);
		const listed = new Set([...stops.stop, ...stops.call, ...stops.after]);
		const all = [...listed].map(({ id }) => id);
		expect(groups.flatMap((group) => group.signs.map(({ sign }) => sign.id)).sort()).toEqual(
			all.sort(),
		);
		expect(new Set(groups.map(({ does }) => does)).size).toBe(groups.length);
		const calls = groups.filter(({ isCall }) => isCall);
		expect(calls.map(({ does }) => does)).toEqual([levelText.emergency.does]);
		expect(calls[0]?.signs.find(({ sign }) => sign.id === 'after-neck-work')?.lasts).toBe(
			'days to weeks',
		);
		expect(groups[0]).toMatchObject({ does: undefined, isCall: false });
	});

	test('names each sign once, but for what can come at once and later', () => {
		const { stop, call, after } = stopsFor(
			new Set(['neck', 'pressure', 'held-spot', 'oil', 'spine']),
			signs,
		);
		const all = [...stop, ...call, ...after];
		const twice = all.filter((sign, index) => all.indexOf(sign) !== index);
		expect(twice.map(({ id }) => id)).toEqual(['allergy', 'after-neck-work', 'cauda']);
		for (const sign of twice) expect(call.includes(sign) && after.includes(sign)).toBe(true);
	});

	test('an emergency that follows what is done can come at once: it is watched for then, too', () => {
		const atOnce = {
			...{ neck: 'headache or neck pain', spine: 'legs', oil: 'lips', needling: 'breathlessness' },
		};
		for (const cause of new Set(signs.flatMap(({ follows }) => follows?.what ?? []))) {
			const { call, after } = stopsFor(new Set([cause]), signs);
			if (ofLevel(after, 'emergency').length === 0) continue;
			const now = call.map(({ during }) => during).join(', ');
			expect(now).toContain(new Map(Object.entries(atOnce)).get(cause) ?? `no words for ${cause}`);
		}
		const [allergy] = stopGroups(stopsFor(new Set(['oil']), signs)).flatMap((group) =>
			group.signs.filter(({ sign }) => sign.id === 'allergy'),
		);
		expect(allergy).toMatchObject({ lasts: 'hours', isNow: true });
	});
});

test('what to do besides calling is said with the sign', () => {
	const [aorta] = ofLevel(signs, 'emergency').filter(({ id }) => id === 'aorta');
	expect(aorta && inWhole(aorta)).toMatch(/upper back\. Keep still\.$/);
	expect(aorta && textOf(aorta)).toMatch(/^Call your emergency number now if: .* Keep still\.$/);
});

test('signsNamed(list, signs) has each once, by what to do about it', () => {
	const groups = signsNamed('not-settling fever heart fever', signs);
	expect(groups.map(({ level, signs: some }) => [level, some.map(({ id }) => id)])).toEqual([
		['emergency', ['heart']],
		['today', ['fever']],
		['see-someone', ['not-settling']],
	]);
});

test('withSigns(body, signs) cites the works behind the signs where and as they stand', () => {
	const [one, other] = [
		signs.find(({ id }) => id === 'heart'),
		signs.find(({ id }) => id === 'fever'),
	];
	const body = 'So.\n\n<Signs of="fever heart" fold="Signs" />\n\nYes.';
	expect(withSigns(body, signs)).toBe(
		`So.\n\n${[one, other].map((sign) => `<Cite sources="${sign?.sources.join(' ')}" />`).join('')}\n\nYes.`,
	);
});

describe('referral', () => {
	test('names only areas and muscles that have a page, and parts that are told of', () => {
		const named = [
			...patterns.flatMap(({ felt }) => felt.map(({ place }) => place)),
			...Object.values(others).flatMap((one) => one.areas),
		];
		const parts = outside.map(({ id }) => id);
		expect(named.filter((id) => !areas.includes(id) && !parts.includes(id))).toEqual([]);
		const muscles = idsOf('muscles');
		expect(patterns.filter(({ id }) => !muscles.includes(id))).toEqual([]);
	});

	test('every place of the drawing is an area', () => {
		const ids = viewIds.flatMap(placesIn).map(({ id }) => id);
		expect(ids.filter((id) => !areas.includes(id))).toEqual([]);
	});
});
