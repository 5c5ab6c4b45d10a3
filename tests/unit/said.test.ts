import { describe, expect, test } from 'vitest';
import {
	rateOf,
	saidOfRoutine,
	saidOfTechnique,
	whatToDo,
	withSaid,
} from '../../src/build/said.ts';
import { words as shared } from './content-said.ts';
import { routine, technique } from './entries.ts';

type Data = NonNullable<Parameters<typeof technique>[1]>;

const data = (change: Data = {}) => technique('rolling', change).data;
const dose = (change: Data, tag = 'Dose') => saidOfTechnique(data(change), shared)[tag];

describe('rateOf(often)', () => {
	test('says the most of a day, of a week, and the days of a week', () => {
		expect(rateOf({ perDay: 2 })).toBe('2 times a day at most');
		expect(rateOf({ perDay: 1 })).toBe('once a day at most');
		expect(rateOf({ perWeek: 3 })).toBe('3 times a week at most');
		expect(rateOf({ perDay: 1, perWeek: 5 })).toBe('once a day, on 5 days a week');
	});
});

describe('<Dose />', () => {
	test('says how hard, how long and how often, and when to leave it', () => {
		expect(
			dose(
				{
					time: { seconds: { min: 30, max: 120 }, per: 'side' },
					repetitions: { times: { min: 1, max: 3 }, unit: 'rounds per side' },
					often: { perDay: 2 },
				},
				'Dose usual',
			),
		).toBe(
			[
				'- **How hard:** usually 3 out of 10, which is clear and comfortable. At most 5: on the edge of discomfort. You can still breathe and talk.',
				'- **How long:** 30 seconds to 2 minutes a side, 1 to 3 rounds per side.',
				'- **How often:** 2 times a day at most.',
				'',
				'These numbers are usual teaching, not the result of a study.',
				'',
				'If 2 weeks bring no change, stop it, but stay active. If the pain stays, [see a doctor or physical therapist](/articles/when-to-see-a-doctor/).',
			].join('\n'),
		);
	});

	test('says to a helper whose feeling counts, and that nobody knows how often', () => {
		const helped = dose({ who: ['partner', 'professional'] }) ?? '';
		expect(helped).toContain(
			'The person massaged can still breathe and talk. What they feel counts',
		);
		expect(helped).toContain('**How often:** we found no study');
		expect(helped).not.toContain('If 2 weeks');
	});

	test('says one feeling once, and of what does not press nothing', () => {
		expect(dose({ pressure: { usual: 1, most: 2 } })).toContain(
			'usually 1 out of 10, at most 2: barely there.\n',
		);
		const still = { stroke: 'warmth' as const, often: { perDay: 3 }, pressure: undefined };
		expect(dose(still)).toBe(
			'- **How long:** 30 to 60 seconds in all.\n- **How often:** 3 times a day at most.',
		);
	});

	test('names other ways with their time', () => {
		const ways = [{ name: 'ice, kept moving', seconds: { min: 60, max: 180 } }];
		expect(dose({ ways })).toContain('30 to 60 seconds in all. Ice, kept moving: 1 to 3 minutes.');
	});
});

describe('a routine', () => {
	const alone = { ...routine('desk', ['a', 'b']).data, who: 'self' as const };
	const said = (...techniques: Data[]) => saidOfRoutine(alone, techniques.map(data), shared);

	test('<Scale /> goes as far as the strongest step, and says where others go less far', () => {
		const strong = { pressure: { usual: 3, most: 5 } };
		expect(said(strong, strong).Scale).toMatch(
			/Stay near 3: clear and comfortable\. Never go above 5, on the edge of discomfort\.$/,
		);
		const light = { pressure: { usual: 2, most: 3 } };
		expect(said(strong, light).Scale).toMatch(/5, on the edge.*Some steps stop lower/);
		expect(said(light, light).Scale).toMatch(/Stay near 2: barely there\. Never go above 3,/);
	});

	test('<Tomorrow /> says how often, and which step less often', () => {
		const both = said(
			{ often: { perDay: 2 } },
			{ often: { perDay: 1, perWeek: 5 }, pressure: undefined },
		);
		expect(both.Tomorrow).toContain('Do the massage 2 times a day at most, and not while');
		expect(both.Tomorrow).toContain('Step 2 is for once a day, on 5 days a week.');
		const same = said({ often: { perDay: 2 } }, { often: { perDay: 3 }, stroke: 'warmth' });
		expect(same.Tomorrow).not.toContain('Step');
	});

	test('<Tomorrow /> of a helper is about the other person', () => {
		const helped = saidOfRoutine(routine('both', ['a']).data, [data()], shared).Tomorrow;
		expect(helped).toMatch(/^Let them get up slowly/);
		expect(helped).not.toContain('a day');
	});
});

describe('withSaid(body, said)', () => {
	test('puts the words where the tags stand', () => {
		const body = 'A.\n\n<Dose usual />\n\n- <Way of="chair" />\n- Own.\n\n<Finding id="x" />';
		expect(withSaid(body, { 'Dose usual': 'Much.', 'Way chair': '**Sit:** so.' })).toBe(
			'A.\n\nMuch.\n\n- **Sit:** so.\n- Own.\n\n<Finding id="x" />',
		);
	});

	test('stops at a tag without words', () => {
		expect(() => withSaid('<Way of="bed" />', {})).toThrow('<Way of="bed" /> says nothing here.');
	});
});

describe('whatToDo(step, technique)', () => {
	const words = { begin: 'Sit down.', do: 'Roll for {each}.' };
	const own = data({ step: words, work: { secondsEach: { min: 30, max: 60 } } });
	const text = (step: Parameters<typeof whatToDo>[0]) => whatToDo(step, own, shared.sentences);

	test('says what the technique says, with the times of the step and how hard', () => {
		expect(text({})).toBe('Sit down. Roll for 30 to 60 seconds. Aim for 3 out of 10, 5 at most.');
		const shorter = { work: { secondsEach: { min: 20, max: 20 } } };
		expect(text({ ...shorter, pressure: { usual: 2, most: 3 } })).toBe(
			'Sit down. Roll for 20 seconds. Aim for 2 out of 10, 3 at most.',
		);
	});

	test('begins as the step says, or says all that the step says', () => {
		expect(text({ begin: 'Stand up.' })).toMatch(/^Stand up\. Roll for/);
		expect(text({ do: 'Press, at 2 out of 10.' })).toBe('Press, at 2 out of 10.');
	});

	test('stops where nobody says what to do', () => {
		expect(() => whatToDo({}, data(), shared.sentences)).toThrow('says nothing');
	});
});
