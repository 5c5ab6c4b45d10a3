import { describe, expect, test } from 'vitest';
import {
	asFragment,
	cardFits,
	isChosen,
	toggled,
	wantedIn,
	type CardNeeds,
} from '../../src/components/filters.ts';

describe('wantedIn(fragment) and asFragment(wanted)', () => {
	test.each([
		[{ with: [] }, 'all'],
		[{ who: 'alone', with: [] }, 'who=alone'],
		[{ with: ['ball', 'roller'], minutes: 5 }, 'with=ball+roller&minutes=5'],
		[{ who: 'partner', with: ['hands'], minutes: 2 }, 'who=partner&with=hands&minutes=2'],
	])('%o is #%s', (wanted, fragment) => {
		expect(asFragment(wanted)).toBe(fragment);
		expect(wantedIn(fragment)).toEqual({ who: undefined, minutes: undefined, ...wanted });
	});

	test.each(['', 'main', 'alone'])('"%s" chooses nothing: it is a part of the page', (fragment) => {
		expect(wantedIn(fragment)).toBeUndefined();
	});
});

describe('toggled(wanted, key, value)', () => {
	test('one helper and one time, several things; a second touch takes away', () => {
		const alone = toggled({ with: [] }, 'who', 'alone');
		expect(alone.who).toBe('alone');
		expect(toggled(alone, 'who', 'partner').who).toBe('partner');
		expect(toggled(alone, 'who', 'alone').who).toBeUndefined();
		const five = toggled(alone, 'minutes', '5');
		expect(five).toEqual({ who: 'alone', with: [], minutes: 5 });
		expect(toggled(five, 'minutes', '5').minutes).toBeUndefined();
		const both = toggled(toggled(alone, 'with', 'ball'), 'with', 'roller');
		expect(both.with).toEqual(['ball', 'roller']);
		expect(toggled(both, 'with', 'ball').with).toEqual(['roller']);
	});

	test('isChosen(wanted, key, value) says which options are', () => {
		const wanted = { who: 'alone', with: ['ball'], minutes: 5 };
		const chosen = [
			['who', 'alone'],
			['with', 'ball'],
			['minutes', '5'],
		];
		for (const [key = '', value = ''] of chosen) expect(isChosen(wanted, key, value)).toBe(true);
		expect(isChosen(wanted, 'who', 'partner')).toBe(false);
		expect(isChosen({ with: [] }, 'minutes', '5')).toBe(false);
	});
});

describe('cardFits(needs, wanted)', () => {
	const needs: CardNeeds = { who: ['alone', 'partner'], things: [['ball', 'roller']], minutes: 5 };

	test('without a wish all fit', () => {
		expect(cardFits(needs, { with: [] })).toBe(true);
	});

	test('someone must be able to do it, and the time must do', () => {
		expect(cardFits(needs, { who: 'partner', with: [] })).toBe(true);
		expect(cardFits(needs, { who: 'professional', with: [] })).toBe(false);
		expect(cardFits(needs, { with: [], minutes: 5 })).toBe(true);
		expect(cardFits(needs, { with: [], minutes: 2 })).toBe(false);
	});

	test('all of a set must be at hand, and one set is enough', () => {
		expect(cardFits(needs, { with: ['ball'] })).toBe(false);
		expect(cardFits(needs, { with: ['ball', 'roller'] })).toBe(true);
		const either = { ...needs, things: [['ball'], ['cane-gun']] };
		expect(cardFits(either, { with: ['cane-gun'] })).toBe(true);
	});

	test('what only one helper’s hands can do fits with that helper alone', () => {
		const helped = { ...needs, things: [['ball'], ['partner', 'hands']] };
		expect(cardFits(helped, { who: 'partner', with: ['hands'] })).toBe(true);
		expect(cardFits(helped, { who: 'alone', with: ['hands'] })).toBe(false);
		expect(cardFits(helped, { with: ['hands'] })).toBe(false);
	});

	test('hands alone never offer what takes a thing', () => {
		expect(cardFits(needs, { with: ['hands'] })).toBe(false);
	});
});
