import { expect, test } from 'vitest';
import { plain, stem, stemsOf } from '../../src/search/stems.ts';

test.each([
	['Pétrissage!', 'petrissage'],
	['can’t  reach', 'cant reach'],
	['trigger-points', 'trigger points'],
])('plain(%j) is %j', (text, expected) => {
	expect(plain(text)).toBe(expected);
});

test('forms of one word have one stem', () => {
	for (const forms of [
		['ball', 'balls'],
		['massage', 'massages', 'massaging'],
		['muscle', 'muscles'],
		['press', 'press'],
		['haematoma', 'hematoma'],
		['tumour', 'tumors'],
		['centre', 'center'],
		['mobilisation', 'mobilization'],
	]) {
		expect(new Set(forms.map(stem)).size, forms.join()).toBe(1);
	}
});

test('small words say nothing, unless there is nothing else', () => {
	expect(stemsOf('how do I use a tennis ball')).toEqual([stem('tennis'), 'ball']);
	expect(stemsOf('how do I')).toEqual(['how', 'do', 'i']);
});
