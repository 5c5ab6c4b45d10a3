// The doses that once disagreed between pages, row by row; each row is named as in the table that lists them.
import type { CollectionEntry } from 'astro:content';
import { describe, expect, test } from 'vitest';
import { routineTime } from '../../src/build/routine-page.ts';
import { readPressures, readRates, readTimes } from '../../src/check/amount.ts';
import { duration } from '../../src/format.ts';
import { lightMost, reasonsFor } from '../../src/safety/reasons.ts';
import { saidIn, stepText } from './content-said.ts';
import { reasons, signs } from './facts.ts';
import { sourceFiles } from './source-files.ts';
import * as entries from './techniques.ts';

const said = <Entry extends CollectionEntry<'techniques' | 'routines'>>(entry: Entry) => ({
	...entry,
	body: saidIn(entry),
});

const files = sourceFiles('content').filter(({ path }) => path.endsWith('.mdx'));
const techniques = entries.techniques.map(said);
const routines = entries.routines.map(said);

function technique(id: string) {
	const found = techniques.find((one) => one.id === id);
	if (!found) throw new Error(`No technique "${id}". Mend the test.`);
	return found;
}

/** The text of a technique under its headings on steps and dose. */
const taught = ({ body }: { body: string }): string =>
	['Steps', 'How hard, how long, how often']
		.map((name) => new RegExp(`^## ${name}\\n([^]*?)(?=^## |^<)`, 'm').exec(body)?.[1] ?? '')
		.join('\n');

/** What a reason means for a technique: "never", "ask"; nothing where it does not apply. */
const then = (reason: string, id: string) =>
	reasonsFor(technique(id), reasons).find((one) => one.id === reason)?.then;

const stepsOf = (id: string) =>
	routines.flatMap((routine) => routine.data.steps.filter((step) => step.technique === id));

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/);

/** Techniques in which one presses oneself, be it with a hand or with a tool. */
const pressing = techniques.filter(
	({ data }) =>
		data.who.includes('self') &&
		data.pressure !== undefined &&
		!['cold', 'percussion'].includes(data.stroke),
);

describe('weak arm', () => {
	const urgencyOf = (id: string) => signs.find((sign) => sign.id === id)?.urgency;

	test('is a matter of today, and an emergency when it is sudden', () => {
		expect(urgencyOf('arm-weakness')).toBe('today');
		expect(urgencyOf('stroke')).toBe('emergency');
		expect(signs.find(({ id }) => id === 'stroke')?.long).toMatch(/suddenly.*weak or numb/i);
	});

	test('is sent to nobody within days', () => {
		const late = files.flatMap(({ path, text }) =>
			sentences(text)
				.filter((one) => /\barm\b[^.]*\b(?:weak|numb)/.test(one) && one.includes('within days'))
				.map((one) => `${path}: ${one}`),
		);
		expect(late).toEqual([]);
	});
});

test('cane, weak bones: never', () => {
	expect(then('weak-bones', 'massage-cane')).toBe('never');
});

test('cane and gun, blood thinners: leave out', () => {
	expect(then('blood-thinners', 'massage-cane')).toBe('never');
	expect(then('blood-thinners', 'massage-gun')).toBe('never');
});

test('kneading, blood thinners: strokes only', () => {
	expect(then('blood-thinners', 'petrissage')).toBe('never');
	expect(then('blood-thinners', 'shoulder-squeeze')).toBe('never');
	expect(then('blood-thinners', 'effleurage')).toBe('ask');
});

test('gun or roller, pregnancy: leave out', () => {
	for (const reason of ['pregnancy', 'late-pregnancy']) {
		expect(then(reason, 'massage-gun')).toBe('never');
		expect(then(reason, 'foam-roller-upper-back')).toBe('never');
		expect(then(reason, 'therapy-balls-floor')).toBe('never');
	}
});

test('after a doctor’s yes: up to 2, for every technique that presses', () => {
	expect(lightMost).toBe(2);
	const asked = techniques
		.filter(({ data }) => data.pressure)
		.flatMap((one) => reasonsFor(one, reasons).filter((reason) => reason.then === 'ask'));
	expect(asked.length).toBeGreaterThan(100);
	expect(asked.filter(({ says }) => !says.includes(`at most ${lightMost} of 10`))).toEqual([]);
});

describe('under the skull', () => {
	const hold = technique('suboccipital-hold');

	test('fingertips only, at most 2 of 10, no tool, no turning', () => {
		expect(hold.data.pressure?.most).toBe(2);
		expect(hold.data.tools).toEqual([]);
		expect(taught(hold)).toMatch(/fingertips under the edge of the skull/i);
		expect(taught(hold)).toMatch(/do not[^.]*\bturn/i);
		const acupressure = taught(technique('acupressure'));
		expect(acupressure).toContain('Under the skull use fingertips only, at 2 out of 10 at most.');
		expect(acupressure).toContain('Use no tool there, and do not turn the head.');
	});

	test('a folded towel takes the head’s weight', () => {
		expect(hold.body).toMatch(/folded towel/);
		expect(taught(hold)).toContain('so that the towel takes its weight');
		for (const step of stepsOf('suboccipital-hold')) {
			expect(stepText(step)).toMatch(/folded towel, which takes its weight/);
		}
	});

	test('no technique both presses there and keeps off', () => {
		expect(technique('acupressure').data.keepOff).not.toContain('neck-top');
		const tools = techniques.filter(
			({ data }) => data.tools.length > 0 && data.keepOff.includes('neck-top'),
		);
		expect(tools.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['massage-cane', 'massage-gun', 'therapy-balls-floor']),
		);
	});
});

describe('one stripping stroke', () => {
	const stroke = { min: 8, max: 20 };
	const four = techniques.filter(({ data }) => data.time.per === 'stroke');

	test('takes 8 to 20 seconds on all four pages', () => {
		expect(four.map(({ id }) => id)).toEqual([
			'stripping-lateral-rotators',
			'stripping-under-scapula',
			'stripping-upper-trapezius',
			'stripping',
		]);
		for (const one of four) {
			expect(one.data.time.seconds).toEqual(stroke);
			const own = sentences(taught(one)).filter((text) => !text.includes('/techniques/'));
			const ranges = own.flatMap(readTimes).filter(({ min, max }) => min !== max);
			expect(ranges.length).toBeGreaterThan(0);
			expect(ranges.filter(({ min, max }) => min !== 8 || max !== 20)).toEqual([]);
		}
	});

	test('and in all routines', () => {
		const steps = four.flatMap(({ id }) => stepsOf(id));
		expect(steps.length).toBeGreaterThan(4);
		for (const step of steps) expect(readTimes(stepText(step))).toMatchObject([stroke]);
	});
});

describe('daily limit', () => {
	test.each(pressing.map((one) => [one.id, one] as const))('%s: 2 a day at most', (_, one) => {
		expect(one.data.often?.perDay).toBeGreaterThan(0);
		expect(one.data.often?.perDay).toBeLessThanOrEqual(2);
		const said = readRates(taught(one)).filter(({ per }) => per === 'day');
		expect(said.length).toBeGreaterThan(0);
		expect(said.map(({ max }) => max)).toEqual(said.map(() => one.data.often?.perDay));
	});

	test('those that had none are among them', () => {
		expect(pressing.map(({ id }) => id)).toEqual(
			expect.arrayContaining([
				'trigger-point-massage',
				'acupressure',
				'therapy-balls-floor',
				'suboccipital-hold',
			]),
		);
	});
});

describe('band', () => {
	test('once a day, on 5 days a week', () => {
		expect(technique('shoulder-strengthening').data.often).toEqual({ perDay: 1, perWeek: 5 });
		const rates = sentences(taught(technique('shoulder-strengthening')))
			.filter((text) => !text.includes('trial'))
			.flatMap(readRates);
		expect(rates.map(({ max, per }) => `${String(max)} a ${per}`)).toEqual(
			expect.arrayContaining(['1 a day', '5 a week']),
		);
		expect(rates.filter(({ max, per }) => max !== (per === 'day' ? 1 : 5))).toEqual([]);
	});

	const withBand = routines.filter(({ data }) =>
		data.steps.some((step) => step.technique === 'shoulder-strengthening'),
	);
	test.each(withBand.map((one) => [one.id, one] as const))('%s says so', (_, { body, data }) => {
		const at = data.steps.findIndex((step) => step.technique === 'shoulder-strengthening') + 1;
		expect(body).toContain(`Step ${String(at)} is for once a day, on 5 days a week.`);
	});
});

test('gun, time: per muscle', () => {
	const gun = technique('massage-gun');
	expect(gun.data.time).toEqual({ seconds: { min: 30, max: 120 }, per: 'muscle' });
	expect(taught(gun)).toContain('30 seconds to 2 minutes on a muscle');
	expect(taught(gun)).not.toMatch(/\bspot\b/);
});

describe('cold', () => {
	const cold = technique('cold');

	test('a pack 5 to 15 minutes', () => {
		expect(cold.data.time.seconds).toEqual({ min: 300, max: 900 });
		expect(taught(cold)).toContain('A pack stays 5 to 15 minutes');
	});

	test('ice rubbed on the skin: keep moving, 1 to 3 minutes, stop when numb', () => {
		expect(cold.data.ways).toEqual([
			{
				name: 'ice rubbed on the skin, kept moving',
				seconds: { min: 60, max: 180 },
				until: 'the skin is numb',
			},
		]);
		expect(taught(cold)).toContain('Keep it moving all the time, for 1 to 3 minutes.');
		expect(taught(cold)).toContain('Stop as soon as the skin is numb.');
	});
});

describe('what could not be done as written', () => {
	test('34: circles, frictions and squeezes take no longer than their time', () => {
		for (const id of ['friction-neck', 'friction-lateral-rotators', 'shoulder-squeeze']) {
			const { time, work } = technique(id).data;
			const product = (end: 'min' | 'max') =>
				[work?.places, work?.times, work?.secondsEach, work?.passes].reduce(
					(sum, range) => sum * (range?.[end] ?? 1),
					work?.sides ?? 1,
				);
			expect(product('min')).toBeGreaterThanOrEqual(time.seconds.min);
			expect(product('max')).toBeLessThanOrEqual(time.seconds.max);
		}
	});

	test('35: two balls move half an inch to the side at most', () => {
		expect(taught(technique('therapy-balls-floor'))).toContain(
			'Shift left and right, half an inch (1 cm) at most, and stop before a ball nears the spine.',
		);
	});

	test('36: nobody lies on the heat pack, or with the back supported', () => {
		const texts = [technique('heat').body, ...stepsOf('heat').map(stepText)];
		for (const text of texts) {
			expect(text).toMatch(/Sit backward on a chair/);
			expect(text).toMatch(/never lie on (?:it|the pack)/i);
			expect(text).not.toMatch(/back supported/);
		}
	});

	test('39: no ball at the wall is for the top of the shoulder', () => {
		const balls = techniques.filter(
			({ data }) =>
				data.where.includes('wall') &&
				!data.where.includes('floor') &&
				data.tools.some((tool) => tool.endsWith('-ball')) &&
				// What hands can do as well reaches it with them.
				!data.byHand,
		);
		expect(balls.length).toBeGreaterThan(1);
		expect(
			balls.filter(({ data }) => data.muscles.includes('upper-trapezius')).map(({ id }) => id),
		).toEqual([]);
	});

	test('39: who lies face down rests the forehead on a rolled towel', () => {
		const partner = routines.filter(({ data }) => data.who === 'partner');
		expect(partner.length).toBe(2);
		for (const { body, data } of partner) {
			expect(body).toContain('with the forehead on a rolled towel');
			expect(data.steps.slice(0, 1).map(stepText).join('')).toContain(
				'the forehead on a rolled towel',
			);
			expect(body).not.toContain('folded hands');
		}
	});

	test('no step presses toward the table', () => {
		const all = [
			...techniques.map(({ body }) => body),
			...routines.flatMap(({ data }) => data.steps.map(stepText)),
		].join('\n');
		expect(all).not.toMatch(/press (?:down and|back and down)/i);
		expect(all.match(/never toward the table/g)?.length).toBe(4);
	});
});

test.each(routines.map((one) => [one.id, one] as const))(
	'%s says how long all its steps take',
	(_, { body, data }) => {
		expect(body).toContain(`about ${routineTime(data, duration)}`);
	},
);

test('no routine and no technique names a pressure above 5', () => {
	const texts = [
		...techniques.map(taught),
		...routines.flatMap(({ data }) => data.steps.map(stepText)),
	];
	const numbers = texts.flatMap(sentences).flatMap(readPressures);
	expect(numbers.length).toBeGreaterThan(100);
	expect(numbers.filter(({ max }) => max > 5)).toEqual([]);
});
