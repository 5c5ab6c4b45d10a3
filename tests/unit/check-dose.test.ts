import { describe, expect, test } from 'vitest';
import { readPressures, readRates, readTimes, sayTime } from '../../src/check/amount.ts';
import { formatFault, type ContentFile } from '../../src/check/fault.ts';
import { findFaults } from '../../src/check/faults.ts';
import { soundContent, withChange } from './content-fixture.ts';

const today = '2026-11-20';
const technique = 'techniques/long-strokes.mdx';
const routine = 'routines/first-massage.mdx';
const area = 'areas/top-of-shoulder.mdx';
const tool = 'tools/tennis-ball.mdx';

const report = (files: ContentFile[]) => findFaults(files, today).map(formatFault);

/** The sound set with several texts changed: each must be there. */
const changed = (...changes: [path: string, from: string, to: string][]) =>
	report(
		changes.reduce<ContentFile[]>((files, [path, from, to]) => {
			const file = files.find((one) => one.path === path);
			if (!file?.text.includes(from)) throw new Error(`"${path}" has no "${from}". Mend the test.`);
			return files.map((one) => (one === file ? { path, text: file.text.replace(from, to) } : one));
		}, soundContent),
	);

/** The technique and both steps led for so many seconds. */
const ledFor = (seconds: number): [path: string, from: string, to: string][] =>
	[
		[technique, 'both, seconds: 60'],
		[routine, 'both, seconds: 60'],
		[routine, 'both, seconds: 30'],
	].map(([path = '', from = '']) => [path, from, `both, seconds: ${String(seconds)}`]);

describe('readTimes(text)', () => {
	test.each([
		['for 30 to 60 seconds', [30, 60]],
		['2 or 12 minutes', [120, 720]],
		['90 seconds to 5 minutes', [90, 300]],
		['about 15 seconds', [15, 15]],
	])('%s', (text, [min, max]) => {
		expect(readTimes(text)).toMatchObject([{ min, max }]);
	});

	test('fractions and other units are no times', () => {
		expect(readTimes('1.5 minutes, 5 to 10 times, 10 weeks')).toEqual([]);
	});
});

test('readPressures(sentence) knows the scale, and limits beside it', () => {
	const numbers = (text: string) => readPressures(text).map(({ max }) => max);
	expect(numbers('Aim for 3 out of 10, 5 at most.')).toEqual([3, 5]);
	expect(numbers('Usually 1 to 2 of 10, at most 4: strong.')).toEqual([2, 4]);
	expect(numbers('The most is 5: on the edge of discomfort.')).toEqual([5]);
	expect(numbers('At 2 out of 10 at most.')).toEqual([2]);
	expect(numbers('It fell by 1.4 points out of 10, in 9 of 10 people. Treat 3 at most.')).toEqual(
		[],
	);
});

test('readRates(text) counts days and weeks', () => {
	const rates = (text: string) => readRates(text).map(({ max, per }) => [max, per]);
	expect(rates('once a day, on 5 days a week')).toEqual([
		[1, 'day'],
		[5, 'week'],
	]);
	expect(rates('up to 2 sessions a day, or 1 to 3 times a week')).toEqual([
		[2, 'day'],
		[3, 'week'],
	]);
	expect(rates('once or twice a day; 15 minutes a day')).toEqual([[2, 'day']]);
});

test('sayTime(range) writes as we do', () => {
	expect(sayTime({ min: 30, max: 90 })).toBe('30 to 90 seconds');
	expect(sayTime({ min: 180, max: 300 })).toBe('3 to 5 minutes');
	expect(sayTime({ min: 90, max: 300 })).toBe('90 seconds to 5 minutes');
	expect(sayTime({ min: 15, max: 15 })).toBe('15 seconds');
	expect(sayTime({ min: 60, max: 60 })).toBe('1 minute');
});

describe('the data of a technique', () => {
	const pressure = 'pressure: { usual: 3, most: 5 }';

	test('the usual pressure above the most', () => {
		expect(changed([technique, pressure, 'pressure: { usual: 3, most: 2 }'])).toContain(
			`${technique}:12:20  "usual" is 3, above "most", which is 2.  Write 2 or less.`,
		);
	});

	test('a pressure that is never taught', () => {
		expect(changed([technique, pressure, 'pressure: { usual: 3, most: 6 }'])).toEqual([
			`${technique}:12:29  "most" is 6; above 5 of 10 nothing is taught.  Write 5 or less.`,
		]);
	});

	test('steps that overrun their time', () => {
		const work =
			'work: { places: { min: 6, max: 6 }, secondsEach: { min: 9, max: 9 }, passes: { min: 2, max: 3 } }';
		expect(
			changed(
				[technique, 'per: side }', `per: session }\n${work}`],
				[routine, 'min: 30, max: 60', 'min: 108, max: 162'],
				[routine, 'min: 30, max: 60', 'min: 108, max: 162'],
				...ledFor(120),
			),
		).toEqual([
			`${technique}:12:1  The work takes 108 to 162 seconds; "time" is 30 to 60 seconds each session (line 11).  Change places, times, seconds or passes here and in the steps, or the time.`,
		]);
	});
});

describe('the text of a technique beside its data', () => {
	const said = '10 times, for 30 to 60 seconds.';
	const hard = 'Stay at 3 out of 10.';

	test.each([
		[
			'minutes for seconds',
			said,
			'10 times, for 30 to 60 minutes.',
			[
				'11:18  The steps and "How long" never say 30 to 60 seconds.  Write <Dose />, or say it there in the same numbers.',
				'39:30  The text says 30 to 60 minutes, "time" (line 11) says 30 to 60 seconds: seconds and minutes are mixed up.  Write 30 to 60 seconds, or mend the front matter.',
			],
		],
		[
			'a time that the data do not know',
			hard,
			'Stay at 3 out of 10 for 10 to 20 seconds.',
			[
				'43:25  The text says 10 to 20 seconds; "time" (line 11) knows 30 to 60 seconds.  Write 30 to 60 seconds, or mend the front matter.',
			],
		],
		[
			'a pressure above the most',
			hard,
			'Stay at 3 out of 10, 6 at most.',
			['43:22  The text says 6 at most; "most" is 5 (line 12).  Write 5 or less.'],
		],
		[
			'another usual pressure',
			hard,
			'It is usually 4 out of 10.',
			['43:15  The text says 4 out of 10 is usual; "usual" is 3 (line 12).  Write 3 out of 10.'],
		],
		[
			'a number of times that the data do not have',
			hard,
			'Use it 2 times a day.',
			['43:8  The text says 2 times a day; "often" says nothing of a day.  Add it to "often".'],
		],
	])('%s', (_, from, to, lines) => {
		expect(changed([technique, from, to])).toEqual(lines.map((line) => `${technique}:${line}`));
	});

	test('seconds in the data, minutes in the text', () => {
		expect(
			changed(
				[technique, 'seconds: { min: 30, max: 60 }', 'seconds: { min: 3, max: 5 }'],
				[technique, '30 to 60 seconds', '3 to 5 minutes'],
				[routine, 'min: 30, max: 60', 'min: 3, max: 5'],
				[routine, 'min: 30, max: 60', 'min: 3, max: 5'],
				...ledFor(4),
			),
		).toEqual([
			`${technique}:11:18  The steps and "How long" never say 3 to 5 seconds.  Write <Dose />, or say it there in the same numbers.`,
			`${technique}:39:30  The text says 3 to 5 minutes, "time" (line 11) says 3 to 5 seconds: seconds and minutes are mixed up.  Write 3 to 5 seconds, or mend the front matter.`,
		]);
	});

	test('another number of times a day, and one that is never said', () => {
		const often = [
			technique,
			'poses: [helper-hips]',
			'often: { perDay: 2 }\nposes: [helper-hips]',
		] as const;
		expect(changed([...often], [technique, hard, 'Use it 3 times a day.'])).toEqual([
			`${technique}:13:18  The text never says 2 a day.  Write <Dose />, or say it under "How often", in numbers.`,
			`${technique}:44:8  The text says 3 times a day; line 13 says 2 a day.  Write 2.`,
		]);
		expect(changed([...often], [technique, hard, 'Use it 2 times a day.'])).toEqual([]);
	});

	test('the numbers of a study, of a claim and of a belief are others’', () => {
		const study = 'In a trial people pressed at 8 out of 10 for 5 to 7 minutes, 4 times a day.';
		expect(changed([technique, hard, study])).toEqual([]);
	});
});

describe('a routine beside its techniques', () => {
	const work = 'work: { times: { min: 2, max: 3 }, secondsEach: { min: 30, max: 60 }, sides: 2 }';
	const withWork: [string, string, string] = [technique, 'per: side }', `per: side }\n${work}`];

	test('a step for someone else', () => {
		expect(changed([technique, 'who: [self, partner]', 'who: [self]'])).toContain(
			`${routine}:8:16  The routine is for "partner"; content/${technique}:5 says self.  Take a technique for "partner".`,
		);
		expect(
			changed(
				[technique, 'who: [self, partner]', 'who: [partner]'],
				[routine, 'who: partner', 'who: self'],
			),
		).toContain(
			`${routine}:8:16  The routine is for "self"; content/${technique}:5 says partner.  Take a technique for "self".`,
		);
	});

	test('a step that is longer than its technique', () => {
		expect(changed([routine, 'min: 30, max: 60', 'min: 30, max: 90'])).toEqual([
			`${routine}:9:5  The step takes 30 to 90 seconds; content/${technique}:11 says 30 to 60 seconds.  Stay within that time.`,
		]);
	});

	test('a step whose work does not fit its seconds', () => {
		expect(changed(withWork)).toContain(
			`${routine}:9:14  The step asks for 2 to 6 minutes and has 30 to 60 seconds: see "work" of content/${technique}:12.  Give the step that time, or a "work" of its own with less.`,
		);
	});

	test('a step with more than its technique has', () => {
		const own = 'work: { times: { min: 5, max: 5 } }';
		expect(
			changed(withWork, [
				routine,
				'    do: Stroke down the back with',
				`    ${own}\n    do: Stroke down the back with`,
			]),
		).toContain(
			`${routine}:10:20  "times" is outside that of long-strokes: content/${technique}:12.  Stay within the numbers there.`,
		);
	});

	test('more repetitions than the technique has', () => {
		const repetitions = 'repetitions: { times: { min: 1, max: 2 }, unit: strokes }';
		expect(changed([technique, 'per: side }', `per: side }\n${repetitions}`])).toEqual([
			`${routine}:15:27  The step says 3 to 5; content/${technique}:12 says 1 to 2.  Stay within the numbers there.`,
		]);
	});

	test('a pressure and a time in the words of a step', () => {
		expect(
			changed([routine, 'once more, slower.', 'at 6 out of 10, for 30 to 60 minutes.']),
		).toEqual([
			`${routine}:16:33  The step says 6 out of 10; content/${technique}:12 says 5 at most.  Write 5 or less.`,
			`${routine}:16:50  The text says 30 to 60 minutes, content/${technique}:11 with this step says 30 to 60 seconds: seconds and minutes are mixed up.  Write a time of the step, or mend the numbers.`,
		]);
	});

	test('more often than its scarcest technique, unless the step has its own number beside it', () => {
		const often: [string, string, string] = [
			technique,
			'Stay at 3 out of 10.',
			'Stay at 3 out of 10. Use it once a day.',
		];
		const data: [string, string, string] = [technique, 'poses:', 'often: { perDay: 1 }\nposes:'];
		const sore = 'You can feel a little sore.';
		expect(changed(often, data, [routine, sore, 'Do this 2 times a day.'])).toEqual([
			`${routine}:39:9  The routine says 2 times a day; content/${technique}:13 says 1 a day.  Write 1, or add how often step 1 is for.`,
		]);
		const beside = 'Do this 2 times a day. Do step 1 once a day, and step 2 once a day.';
		expect(changed(often, data, [routine, sore, beside])).toEqual([]);
	});
});

describe('two pages', () => {
	const often: [string, string, string][] = [
		[technique, 'Stay at 3 out of 10.', 'Stay at 3 out of 10. Use it 2 times a day.'],
		[technique, 'poses:', 'often: { perDay: 2 }\nposes:'],
	];
	const link = 'Try [long strokes](/techniques/long-strokes/).';

	test('another number of times a day', () => {
		const to = 'Try [long strokes](/techniques/long-strokes/). Do it once a day.';
		expect(changed(...often, [area, link, to])).toEqual([
			`${area}:27:54  The text says once a day; content/${technique}:13 says 2 a day.  Write 2.`,
		]);
	});

	test('another time, another unit, and a pressure above the most', () => {
		const say = (words: string) =>
			changed([area, link, `Try [long strokes](/techniques/long-strokes/) ${words}.`]);
		expect(say('for 10 to 20 seconds')).toEqual([
			`${area}:27:51  The text says 10 to 20 seconds; content/${technique}:11 knows 30 to 60 seconds.  Write the same time in both.`,
		]);
		expect(say('for 30 to 60 minutes')).toEqual([
			`${area}:27:51  The text says 30 to 60 minutes, content/${technique}:11 says 30 to 60 seconds: seconds and minutes are mixed up.  Write the same time in both.`,
		]);
		expect(say('at 6 out of 10')).toEqual([
			`${area}:27:50  The text says 6 out of 10; content/${technique}:12 says 5 at most.  Write 5 or less.`,
		]);
		expect(say('for 30 to 60 seconds, at 3 out of 10')).toEqual([]);
	});

	test('the page of a tool speaks of the only technique that uses it', () => {
		expect(changed([tool, 'Small places.', 'Roll for 10 to 20 seconds.'])).toEqual([
			`${tool}:13:10  The text says 10 to 20 seconds; content/${technique}:11 knows 30 to 60 seconds.  Write the same time in both.`,
		]);
	});

	test('a leave where the reasons have a ban', () => {
		const rolls: [string, string, string] = [technique, 'stroke: effleurage', 'stroke: rolling'];
		const text = 'You take blood thinners. Ask your doctor first.';
		expect(changed(rolls, [technique, 'It is slow.', text])).toEqual([
			`${technique}:25:26  The text says "Ask your doctor first" of blood thinners with long-strokes; content/facts/reasons.yaml:5 says "never".  Say that it is left out.`,
		]);
		expect(changed([technique, 'It is slow.', text])).toEqual([]);
		expect(
			changed(rolls, [technique, 'It is slow.', 'With blood thinners leave this out.']),
		).toEqual([]);
	});

	test('more pressure than after a yes', () => {
		const text = 'With blood thinners stay at 4 out of 10.';
		expect(changed([technique, 'It is slow.', text])).toEqual([
			`${technique}:25:29  The text says "4 out of 10" of blood thinners with long-strokes; content/facts/reasons.yaml:6 says 2 of 10 at most after a yes.  Write 2 or less.`,
		]);
	});

	test('another urgency than the sign has', () => {
		const say = (text: string) => changed([area, 'A joint can hurt here.', text]);
		expect(say('Your arm is weak: see a doctor within days.')).toEqual([
			`${area}:21:32  The text says "within days" of arm-weakness; content/facts/signs.yaml:2 says "today".  Place <Signs of="…" />, or use its urgency.`,
		]);
		expect(say('Later, your arm is numb. See a doctor within days.')).toEqual([
			`${area}:21:39  The text says "within days" of arm-weakness; content/facts/signs.yaml:2 says "today".  Place <Signs of="…" />, or use its urgency.`,
		]);
		expect(say('Your arm is weak: see a doctor today.')).toEqual([]);
		expect(say('Your arm is tired: rest within days.')).toEqual([]);
	});
});

describe('facts', () => {
	const signs = 'facts/signs.yaml';
	const reasons = 'facts/reasons.yaml';

	test.each([
		[
			signs,
			'urgency: today',
			'urgency: now',
			`2:12  "now" is not a value of "urgency".  Write one of: "stop", "today", "emergency".`,
		],
		[
			signs,
			'first: [top-of-shoulder]',
			'first: [top-of-sholder]',
			'6:11  There is no place "top-of-sholder".  Write "top-of-shoulder".',
		],
		[
			signs,
			'sources: [kong2013]',
			'sources: [kong2014]',
			'7:13  There is no source "kong2014".  Write one of: "kong2013", "blanpied2017".',
		],
		[
			reasons,
			'tools: [tennis-ball]',
			'tools: [tenis-ball]',
			'6:73  There is no page "tenis-ball" in tools.  Write "tennis-ball".',
		],
		[
			reasons,
			'strokes: [rolling]',
			'techniques: [long-stroke]',
			'5:57  There is no page "long-stroke" in techniques.  Write "long-strokes".',
		],
		[
			reasons,
			'basis: official',
			'page: clots\n  basis: official',
			'7:9  There is no page "clots" in safety.  Leave it out: there is none yet.',
		],
		[
			reasons,
			'basis: official',
			'basis: oficial',
			'7:10  "oficial" is not a value of "basis".  Write one of: "official", "makers", "consensus".',
		],
	])('%s: %s', (path, from, to, line) => {
		expect(changed([path, from, to])).toEqual([`${path}:${line}`]);
	});

	test('an id twice, a list that is none, a file that is no list', () => {
		expect(changed([signs, 'id: not-settling', 'id: arm-weakness'])).toContain(
			`${signs}:9:7  The id "arm-weakness" stands twice.  Give this entry another id.`,
		);
		const files = soundContent.map((file) =>
			file.path === reasons ? { ...file, text: 'id: fever\n' } : file,
		);
		expect(report(files)).toEqual([
			`${reasons}:1:1  The file is not a list.  Begin it with "- id: …".`,
		]);
		expect(report([...soundContent, { path: 'facts/sings.yaml', text: '- id: a\n' }])).toEqual([
			'facts/sings.yaml:1:1  "sings.yaml" is not a list of facts.  Write one of: "facts/signs.yaml", "facts/sayings.yaml", "facts/zones.yaml".',
		]);
	});

	test('a source that only a fact cites is cited', () => {
		expect(changed([tool, '<Cite sources="blanpied2017" />', ''])).toEqual([]);
	});

	test('a page places a sign that does not exist', () => {
		expect(changed([area, 'of="not-settling"', 'of="arm-weaknes"'])).toEqual([
			`${area}:23:12  There is no sign "arm-weaknes".  Write one of: "arm-weakness", "not-settling".`,
		]);
	});
});

describe('boxes and wording', () => {
	test.each([
		[
			'<Caution title="Chairs">\n\n</Caution>',
			'33:1  <Caution> is empty.  Write 1 to 3 sentences between <Caution> and </Caution>, or take it out.',
		],
		[
			'<Belief />',
			'33:1  <Belief> is empty.  Write a sentence between <Belief> and </Belief>, or take it out.',
		],
		[
			'<Steps>\n\n1. Sit.\n\n</Steps>',
			'33:1  <Steps> holds nothing; what stands in it is never shown.  Write <Steps /> and move the text.',
		],
	])('%s', (to, line) => {
		const lines = changed([technique, 'Sit on a chair.', to]);
		expect(lines).toContain(`${technique}:${line}`);
	});

	test('steps without numbers', () => {
		expect(changed([technique, '1. Stroke', '- Stroke'])).toEqual([
			`${technique}:37:1  "## Steps" has no numbered step.  Begin each step with its number: "1. Sit down."`,
		]);
	});

	test.each([
		['very-low', 'Say "we do not know if", "1 trial suggests" or "case reports describe".'],
		['low', 'Say "may".'],
	])('a finding of level %s that is stated flatly', (level, instead) => {
		const findings = 'findings/massage.yaml';
		const says = 'massage may give short relief';
		const flat = 'it eases stiff mornings';
		const change = (to: string): Parameters<typeof changed> => [
			[findings, 'level: low', `level: ${level}`],
			[findings, says, to],
		];
		expect(changed(...change(flat))).toEqual([
			`${findings}:12:9  A finding of level "${level}" is stated as if it were surer.  ${instead}`,
		]);
		expect(changed(...change('we do not know if it may ease stiff mornings'))).toEqual([]);
	});

	test('“cures” is no word of ours outside what people believe', () => {
		expect(changed([technique, 'It is slow.', 'It has cured neck pain.'])).toEqual([
			`${technique}:25:8  We never say that pain is cured.  Say what the source found, in content/findings/.`,
		]);
		expect(
			changed([technique, 'It is slow.', '<Belief>\n\n“It cured my pain.”\n\n</Belief>']),
		).toEqual([]);
	});
});

test('withChange(path, from, to) still guards the fixture', () => {
	expect(() => withChange(technique, 'not there', '')).toThrow('Mend the test.');
});
