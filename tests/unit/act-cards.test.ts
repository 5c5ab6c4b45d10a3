import { describe, expect, test } from 'vitest';
import { actsOn, actsWith } from '../../src/build/act-cards.ts';
import { technique } from './entries.ts';

const act = (on: string[], stroke = 'press') =>
	({ stroke, by: 'thumb', side: 'right', at: [[122, 366]], on }) as unknown as ReturnType<
		typeof technique
	>['data']['acts'][number];
const alone = technique('alone', { acts: [act(['infraspinatus'])] });
const helped = technique('helped', { who: ['partner'], acts: [act(['infraspinatus'])] });
const beside = technique('beside', { acts: [act(['rhomboid-major', 'infraspinatus'])] });
const other = technique('other', { acts: [act(['upper-trapezius'])] });
const names = (cards: readonly { title: string }[]) => cards.map(({ title }) => title);

describe('actsOn(parts, techniques)', () => {
	test('one alone and one with a helper, those first that the picture is opened to', () => {
		const all = [other, beside, helped, alone];
		expect(names(actsOn(['infraspinatus'], all))).toEqual(['alone', 'helped']);
	});

	test('what works it among others, where there is no better', () => {
		expect(names(actsOn(['infraspinatus'], [other, beside]))).toEqual(['beside']);
		expect(actsOn(['teres-major'], [alone, helped])).toEqual([]);
	});

	test('no picture of what only lies there', () => {
		const lies = technique('lies', { acts: [act(['infraspinatus'], 'lie-on')] });
		expect(actsOn(['infraspinatus'], [lies])).toEqual([]);
	});

	test('each leads to its technique, with its picture', () => {
		expect(actsOn(['infraspinatus'], [alone])[0]).toMatchObject({
			path: '/techniques/alone/',
			image: { of: 'techniques/alone' },
		});
	});
});

describe('actsWith(tool, techniques)', () => {
	test('two at most, and only what a picture shows with that tool', () => {
		const with3 = ['a', 'b', 'c'].map((id) =>
			technique(id, { tools: ['tennis-ball'], acts: [act(['infraspinatus'])] }),
		);
		const bare = technique('bare', { tools: ['tennis-ball'] });
		const hand = technique('hand', {
			byHand: ['self'],
			tools: ['tennis-ball'],
			acts: [act(['infraspinatus'])],
		});
		expect(names(actsWith('tennis-ball', [bare, hand, ...with3, alone]))).toEqual(['a', 'b']);
	});
});
