import { describe, expect, test } from 'vitest';
import { citations } from '../../src/evidence/citations.ts';
import { hasResults, type Depth } from '../../src/evidence/depths.ts';
import { forbidsIn, inWords, withForbids } from '../../src/safety/forbids.ts';
import { groupsOf } from '../../src/safety/groups.ts';
import { linesOf, notToday } from '../../src/safety/not-today.ts';
import {
	fits,
	forbids,
	lightMost,
	particular,
	reasonsFor,
	reasonsForRoutine,
	ruleFor,
	stepsInWords,
	type Reason,
	type Rule,
	type Technique,
} from '../../src/safety/reasons.ts';
import { columnsOf, rowsOf } from '../../src/safety/table.ts';
import { noticed } from '../eval/mutants-reasons.ts';
import { cells, differences } from '../eval/reasons-table.ts';
import { reasons } from './facts.ts';
import { read } from './source-files.ts';
import { routines, techniques } from './techniques.ts';

const find = (id: string): Technique => {
	const found = techniques.find((one) => one.id === id);
	if (!found) throw new Error(`No technique "${id}". Mend the test.`);
	return found;
};

const stepsOf = (steps: readonly string[]) => steps.map(find);
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const saysOf = (technique: string, reason: string) =>
	reasonsFor(find(technique), reasons).find(({ id }) => id === reason)?.says;

describe('what each reason means for each technique', () => {
	test(`all ${cells} cells agree with the table that was written from the sources`, () => {
		expect(differences(techniques, reasons)).toEqual([]);
	});

	test.each(noticed())('the table notices it: $kind ($of)', ({ of, missed }) => {
		expect(missed).toEqual([]);
		expect(of).toBeGreaterThan(30);
	});

	test.each([
		['effleurage', 'blood-thinners', 'ask first; after a yes at most 2 of 10'],
		['petrissage', 'blood-thinners', 'leave this out'],
		['massage-cane', 'weak-bones', 'leave this out'],
		['foam-roller-upper-back', 'pregnancy', 'leave this out'],
		['heat', 'cancer', 'ask first'],
		['epsom-salt-bath', 'epilepsy', 'leave this out; a shower, or not alone'],
		['swedish-massage', 'oil-allergy', 'no oil, or one tested the day before'],
		['tens', 'clot', 'wait until a doctor has cleared it'],
		['shoulder-strengthening', 'pregnancy', undefined],
		['shoulder-strengthening', 'blood-thinners', undefined],
	])('%s with %s: %s', (technique, reason, says) => {
		expect(saysOf(technique, reason)).toBe(says);
	});

	test('what allows pressure after a yes never allows more than the one number', () => {
		const all = techniques.flatMap((one) => reasonsFor(one, reasons));
		const numbers = all.flatMap(({ says }) => [...says.matchAll(/(\d+) of 10/g)].map(([, n]) => n));
		expect(new Set(numbers)).toEqual(new Set([String(lightMost)]));
	});

	test.each(['age over 50', 'new pain between the shoulders', 'long trip'])(
		'%s alone is no reason',
		(what) => {
			expect(reasons.filter(({ name, short }) => `${name} ${short}`.includes(what))).toEqual([]);
		},
	);
});

describe('reasons.yaml', () => {
	test('each reason and each name stands once', () => {
		for (const key of ['id', 'name', 'short'] as const) {
			expect(new Set(reasons.map((one) => one[key])).size).toBe(reasons.length);
		}
	});

	test('a name holds for oneself and for another: no you, no they', () => {
		const about = reasons.flatMap(({ name, short, line = '' }) => [name, short, line]);
		expect(about.filter((text) => /\b(?:you|your|they|their|them|his|her)\b/i.test(text))).toEqual(
			[],
		);
	});

	test('every work stands in sources.json, was read, and is missing only where caution is all', () => {
		const works = JSON.parse(read('content/sources.json').text) as {
			id: string;
			custom: { read: Depth };
		}[];
		const open = new Set(works.filter(({ custom }) => hasResults(custom.read)).map(({ id }) => id));
		const cited = [
			...reasons.flatMap((one) => [...one.sources, ...one.rules.flatMap((rule) => rule.sources)]),
			...techniques.flatMap(({ data }) => data.only.flatMap((one) => one.sources)),
		];
		expect(cited.filter((id) => !open.has(id))).toEqual([]);
		const bare = reasons.flatMap((one) =>
			one.rules
				.filter((rule) => (rule.basis ? rule.sources : one.sources).length === 0)
				.map((rule) => rule.basis ?? one.basis),
		);
		expect(bare.filter((basis) => basis !== 'convention')).toEqual([]);
	});

	test('a change, and nothing else, is said by its own words alone', () => {
		const rules = [
			...reasons.flatMap((one) => one.rules),
			...techniques.flatMap((t) => t.data.only),
		];
		expect(rules.filter(({ then, says }) => then === 'change' && !says)).toEqual([]);
	});
});

const technique = (data: Partial<Technique['data']>, id = 'one'): Technique => ({
	id,
	data: {
		who: ['self'],
		where: ['floor'],
		stroke: 'rolling',
		tools: [],
		lies: [],
		touches: [],
		only: [],
		pressure: { usual: 3, most: 4 },
		...data,
	},
});

const rule = (data: Partial<Rule> = {}): Rule => ({
	then: 'never',
	what: 'what it is about',
	sources: [],
	...data,
});

const reason = (id: string, rules: Rule[], more: Partial<Reason> = {}): Reason => ({
	id,
	name: `all of ${id}`,
	short: id,
	rules,
	order: 0,
	basis: 'convention',
	sources: [],
	...more,
});

describe('fits(rule, technique)', () => {
	test('a rule that asks for nothing fits all', () => {
		expect(fits(rule(), technique({}))).toBe(true);
	});

	test.each<[string, Partial<Rule>, Partial<Technique['data']>, boolean]>([
		['its stroke', { strokes: ['rolling'] }, {}, true],
		['another stroke', { strokes: ['friction'] }, {}, false],
		['massage of any kind', { strokes: ['massage'] }, { stroke: 'percussion' }, true],
		['needles, which are no massage', { strokes: ['massage'] }, { stroke: 'needling' }, false],
		['one of its tools', { tools: ['b'] }, { tools: ['a', 'b'] }, true],
		['a tool that it lacks', { tools: ['b'] }, { tools: ['a'] }, false],
		['its pressure', { pressure: 4 }, {}, true],
		['more pressure', { pressure: 5 }, {}, false],
		['any pressure, where nothing presses', { pressure: 1 }, { pressure: undefined }, false],
		['who can do it', { who: ['self', 'partner'] }, {}, true],
		['someone else', { who: ['partner'] }, {}, false],
		['a part that it touches', { touches: ['neck'] }, { touches: ['spine', 'neck'] }, true],
		['a part that it leaves alone', { touches: ['neck'] }, { touches: ['spine'] }, false],
		['its id', { techniques: ['one'] }, {}, true],
		['another id', { techniques: ['two'] }, {}, false],
		['two things of which one is missing', { strokes: ['rolling'], tools: ['b'] }, {}, false],
		['a way of lying', { canLie: ['front'] }, { lies: ['front', 'side'], where: ['chair'] }, true],
		['a way of lying that it lacks', { canLie: ['front'] }, { lies: ['side'] }, false],
	])('%s', (_, asks, data, expected) => {
		expect(fits(rule(asks), technique(data))).toBe(expected);
	});

	test('of the rules that fit the first counts', () => {
		const one = reason('r', [rule({ strokes: ['friction'] }), rule({ then: 'ask' }), rule()]);
		expect(ruleFor(one, technique({}))?.then).toBe('ask');
	});
});

describe('particular(technique, all, reasons)', () => {
	const rare = reason('rare', [rule({ then: 'ask', tools: ['ball'] })]);
	const common = reason('common', [rule({ then: 'never', strokes: ['rolling', 'friction'] })]);
	const milder = reason('milder', [rule({ then: 'here', strokes: ['rolling', 'friction'] })]);
	const everywhere = reason('everywhere', [rule({ then: 'wait' })]);
	const ball = technique(
		{ tools: ['ball'], only: [{ name: 'its own', then: 'light', says: undefined, sources: [] }] },
		'ball',
	);
	const all = [
		ball,
		...['a', 'b', 'c'].map((id) => technique({}, id)),
		...['d', 'e'].map((id) => technique({ stroke: 'holding' }, id)),
	];
	const order = [everywhere, milder, common, rare];

	test('bans first, then its own, the rarest rule, the stricter before the milder, the universal last', () => {
		expect(particular(ball, all, order, 9).map(({ short }) => short)).toEqual([
			'common',
			'its own',
			'rare',
			'milder',
			'everywhere',
		]);
	});

	test('what holds for all is named where there is nothing else', () => {
		const only = technique({ stroke: 'warmth' }, 'f');
		expect(particular(only, [...all, only], order).map(({ id }) => id)).toEqual(['everywhere']);
	});

	test.each(techniques.map((one) => [one.id, one] as const))(
		'%s: none of three holds for nearly all',
		(_, one) => {
			const universal = ['fever', 'clot', 'chest-pain', 'broken-bone', 'warning-sign', 'drowsy'];
			const ids = particular(one, techniques, reasons).map(({ id }) => id);
			expect(ids).toHaveLength(3);
			expect(ids.filter((id) => universal.includes(id))).toEqual([]);
		},
	);
});

describe('reasonsForRoutine(steps, reasons)', () => {
	const saysFor = (steps: readonly string[], id: string) =>
		reasonsForRoutine(stepsOf(steps), reasons).find((one) => one.id === id);

	test('what forbids some steps names them, and says what holds for the rest', () => {
		const one = saysFor(['effleurage', 'petrissage', 'friction-trapezius'], 'blood-thinners');
		expect(one).toMatchObject({
			then: 'never',
			says: 'leave out steps 2 and 3; for the rest ask first, then at most 2 of 10',
			steps: [2, 3],
		});
	});

	test('what forbids all steps forbids the routine', () => {
		const one = saysFor(['petrissage', 'tennis-ball-wall'], 'blood-thinners');
		expect(one).toMatchObject({ then: 'never', says: 'leave this out', steps: [] });
	});

	test('the strictest of all steps wins', () => {
		const one = saysFor(['heat', 'effleurage'], 'heart');
		expect(one).toMatchObject({ then: 'ask', says: 'ask first; after a yes at most 2 of 10' });
	});

	test('what must wait waits as a whole, though exercise alone would not be named', () => {
		const one = saysFor(['petrissage', 'shoulder-strengthening'], 'drowsy');
		expect(one).toMatchObject({ then: 'wait', steps: [] });
	});

	test('what stops exercise alone leaves out that step', () => {
		const one = saysFor(['effleurage', 'shoulder-strengthening'], 'surgery');
		expect(one?.says).toBe('leave out step 2; for the rest ask first, then at most 2 of 10');
	});

	test('what is a technique’s own names its step', () => {
		const one = saysFor(['effleurage', 'stripping-under-scapula'], 'stripping-under-scapula-1');
		expect(one).toMatchObject({ then: 'change', steps: [2] });
	});

	test.each([
		[[3], 'step 3'],
		[[2, 3], 'steps 2 and 3'],
		[[1, 2, 3, 6], 'steps 1 to 3 and 6'],
	])('stepsInWords(%j) is %s', (numbers, expected) => {
		expect(stepsInWords(numbers)).toBe(expected);
	});
});

describe('the list "Not today if"', () => {
	const lists = [
		...techniques.map((one) => ({
			id: one.id,
			list: notToday(one, techniques, reasons),
			most: 190,
		})),
		...routines.map(({ id, data }) => ({
			id,
			list: notToday(stepsOf(data.steps.map((step) => step.technique)), techniques, reasons),
			most: 260,
		})),
	];

	test.each(lists)(
		'$id: three lines of 12 words at most, 45 with the heading and the links',
		({ list }) => {
			expect(list.lines.length).toBe(3);
			for (const line of list.lines) expect(words(line)).toBeLessThanOrEqual(12);
			expect(
				words([...list.lines, 'Not today if All reasons Check first'].join(' ')),
			).toBeLessThanOrEqual(45);
		},
	);

	test.each(lists)(
		'$id: the fold holds every reason once, in $most words at most',
		({ list, most }) => {
			const named = list.groups.flatMap((group) => group.reasons.map(({ id }) => id));
			expect(new Set(named).size).toBe(named.length);
			const text = list.groups.flatMap(({ title, reasons: some }) => [
				title,
				...some.map(({ short, also = '' }) => `${short} ${also}`),
			]);
			expect(words(text.join(' '))).toBeLessThanOrEqual(most);
		},
	);

	test('a case of a wider reason is left out where it says nothing more', () => {
		const ids = (id: string) =>
			notToday(find(id), techniques, reasons).groups.flatMap((group) =>
				group.reasons.map((one) => one.id),
			);
		expect(ids('massage-gun')).not.toContain('late-pregnancy');
		expect(ids('effleurage')).toContain('late-pregnancy');
		expect(ids('shoulder-strengthening')).toContain('complicated-pregnancy');
		expect(ids('effleurage')).not.toContain('complicated-pregnancy');
	});

	test('reasons from which the same follows share a line while there is room', () => {
		const rolling = technique({});
		const list = ['first', 'second', 'third', 'fourth'].map((id) => reason(id, [rule()]));
		expect(linesOf(reasonsFor(rolling, list))).toEqual([
			'First, second, third or fourth: leave this out',
		]);
	});

	test('a line says what else there is to do, and once', () => {
		const lineFor = (then: Rule['then']) =>
			linesOf(reasonsFor(technique({}), [reason('first', [rule({ then, says: 'go slow' })])]));
		expect(lineFor('never')).toEqual(['First: leave this out; go slow']);
		expect(lineFor('change')).toEqual(['First: go slow']);
	});

	test('groups stand in one order: wait, leave out, that place, ask, another way', () => {
		const titles = groupsOf(reasonsFor(find('swedish-massage'), reasons), true).map(
			({ title }) => title,
		);
		expect(titles).toEqual([
			'No massage until it has passed',
			'Leave that place alone',
			'Ask first, then at most 2 of 10',
			'Do it another way',
		]);
	});
});

describe('pages about one reason', () => {
	const weakBones = reasons.find(({ id }) => id === 'weak-bones');

	test('forbids(reason, techniques) names each technique under the one rule that counts', () => {
		const [tools, spine, rest] = weakBones ? forbids(weakBones, techniques) : [];
		expect(tools?.techniques.map(({ id }) => id).sort()).toEqual([
			'foam-roller-upper-back',
			'lacrosse-ball-press',
			'massage-cane',
			'massage-gun',
			'therapy-balls-floor',
		]);
		expect(spine?.techniques.map(({ id }) => id).sort()).toEqual([
			'circular-friction',
			'deep-tissue-massage',
		]);
		expect(rest?.techniques).toHaveLength(20);
	});

	test('a rule of caution names no work of official advice', () => {
		const one = weakBones && inWords(weakBones, techniques);
		expect(one?.rules[0]).toMatchObject({
			says: 'leave this out',
			basis: 'usual caution',
			sources: [],
		});
		expect(one?.basis).toBe('official advice');
	});

	test('forbidsIn(body) finds the reasons that a text names, and refuses others', () => {
		const found = forbidsIn('<Forbids reason="pregnancy" />', reasons, techniques);
		expect(Object.keys(found)).toEqual(['pregnancy']);
		expect(() => forbidsIn('<Forbids reason="age" />', reasons, techniques)).toThrow(
			'No reason "age". Write one of content/facts/reasons.yaml in <Forbids>.',
		);
	});

	test('withForbids(body, named) cites the works behind a reason where it stands, unless it says the rules alone', () => {
		const says = (sources: string[], ...rules: string[][]) => ({
			basis: 'usual caution',
			sources,
			rules: rules.map((own) => ({
				...{ what: 'balls', says: 'ask first', basis: undefined, isAll: false, techniques: [] },
				sources: own,
			})),
		});
		const named = { age: says(['a2020'], ['b2020'], []), fever: says([]) };
		const body = 'So.\n\n<Forbids reason="age" />\n\n<Forbids reason="fever" />\n\nYes.';
		expect(citations(withForbids(body, named)).map(({ id }) => id)).toEqual(['b2020', 'a2020']);
		expect(withForbids(body, named)).toMatch(/^So\.\n\n<Cite .*\n\nYes\.$/s);
		const many = Object.fromEntries('abcdefg'.split('').map((id) => [id, says(['a2020'])]));
		expect(withForbids('<Forbids reason="a" />', many)).toBe('');
	});
});

test('the table of all techniques holds each of them and each reason once', () => {
	const columns = columnsOf(reasons, techniques);
	const named = columns.flatMap((column) => column.reasons.map(({ id }) => id));
	expect(named.toSorted()).toEqual(reasons.map(({ id }) => id).toSorted());
	const rows = rowsOf(techniques, columns).flatMap((group) => group.rows);
	expect(rows.map((row) => row.technique.id).sort()).toEqual(techniques.map(({ id }) => id).sort());
	for (const row of rows) expect(row.cells).toHaveLength(reasons.length);
});
