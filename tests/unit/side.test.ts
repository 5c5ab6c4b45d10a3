import { describe, expect, test } from 'vitest';
import { sideIn } from '../../src/words/side.ts';
import { wordsOf } from '../../src/words/word-forms.ts';

const sideOf = (text: string) => sideIn(wordsOf(text));

describe('sideIn(words)', () => {
	test.each([
		'left',
		'LEFT shoulder',
		'on the left',
		'knot in my left scapula',
		'left-sided pain',
		'left hand side',
		'lt scap',
		'L shoulder blade',
		'l scap hurts',
		'L/H side',
		'LHS',
		'lh side',
		'pain left of spine',
		'to the left of my spine',
		'its left shoulder',
		'looking over my left shoulder hurts',
		'right under my left shoulder blade',
		'right now the left shoulder',
		'i sleep on my left',
		'have left shoulder pain',
		'i have left arm pain',
		'got left rhomboid knot',
		'massage left shoulder blade',
		'lefty shoulder',
		'left hand tingles',
		'numbness in my left hand',
		'not right but left',
		'left, not right',
		'left not right shoulder',
		'my left shoulder when i look right',
		'hurts on the left when turning right',
		'turning hurts, left',
	])('left: %j', (text) => {
		expect(sideOf(text)).toBe('left');
	});

	test.each([
		'right',
		'R scapula',
		'rt',
		'Rt. trap',
		'r/h side',
		'RHS',
		'r-shoulder',
		'on the right',
		'right hand side',
		'right-sided pain',
		'shoulder, right',
		'pain is on my right',
		'its the right side',
		'rite shoulder',
		'just to the right of my spine',
		'i have right shoulder pain',
		'right shoulder blade, right under it',
		'the right shoulder is not all right',
		'i left work with pain in my right shoulder',
		'i turn left and it hurts on the right',
		'have right shoulder pain',
		'not left but right',
		'right shoulder, not left',
		'left handed with pain in right shoulder',
		'left-handed, right shoulder',
		'lefty with right shoulder pain',
		'right shoulder, im a lefty',
		'lefty shoulder, but the right hurts',
		'my lefty shoulder and right blade',
		'with the right hand side sore',
		'looking over my right shoulder',
		'turn head left, right side of neck hurts',
		'R shoulder sore',
	])('right: %j', (text) => {
		expect(sideOf(text)).toBe('right');
	});

	test.each([
		'both',
		'both sides',
		'both shoulders',
		'bilateral pain',
		'left and right',
		'right and left shoulder',
		'left & right blade',
		'left or right, it changes',
		'left then right',
		'left n right',
		'left right',
		'right, left',
		'r and l shoulder',
		'L & R',
		'both of my shoulders',
		'both arms',
		'pain bilaterally',
		'both shoulders, left is worse',
	])('both: %j', (text) => {
		expect(sideOf(text)).toBe('both');
	});

	test.each([
		'',
		'shoulder blade',
		'right under',
		'right under my shoulder blade',
		'right between the shoulder blades',
		'right where the neck meets the shoulder',
		'right in the middle',
		'right by my spine',
		'right here',
		'hurts right there',
		'right now',
		'right away',
		'right after work',
		'all right',
		'thats right',
		'something is not right',
		'is that the right way',
		'the right amount of pressure',
		'in the right order',
		'turn right',
		'i left work',
		'he left',
		'turn left',
		'when i turn left',
		'looking left',
		'left untreated',
		'left over',
		'leave it alone',
		'works both ways',
		'R',
		'l',
		'why r my shoulders sore',
		'how r you',
		'bright light',
		'left handed',
		'im right handed and my shoulder hurts',
		'left-handed',
		'with my right hand',
		'i massage with my right hand',
		'using my left hand',
		'turning my head left',
		'turning head to the right',
		'cant turn head right',
		'looking right hurts',
		'tilting left',
		'works for both men and women',
		'both knots and trigger points',
		'left me sore',
		'therapist left bruises',
		'left with a sore neck',
	])('none: %j', (text) => {
		expect(sideOf(text)).toBeUndefined();
	});

	test('of two things with a side each, neither; of two that are compared, the first', () => {
		expect(sideOf('right shoulder and left hip')).toBeUndefined();
		expect(sideOf('left shoulder blade and right side of neck')).toBeUndefined();
		expect(sideOf('left side of neck is fine, right hurts')).toBeUndefined();
		expect(sideOf('right shoulder but not the left')).toBe('right');
		expect(sideOf('left shoulder more than right')).toBe('left');
		expect(sideOf('right worse than left')).toBe('right');
	});
});
