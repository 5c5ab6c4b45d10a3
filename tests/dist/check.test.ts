import { expect, test } from 'vitest';
import { documentOf, readPage } from '../built.ts';

const document = documentOf(readPage('/check/'));
const groups = [...document.querySelectorAll('fieldset')];

test('the emergency signs stand first, at most nine lines', () => {
	expect(groups[0]?.id).toBe('emergency');
	const lines = groups[0]?.querySelectorAll('label').length;
	expect(lines).toBeGreaterThan(0);
	expect(lines).toBeLessThanOrEqual(9);
});
