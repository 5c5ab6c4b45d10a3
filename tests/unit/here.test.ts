import { describe, expect, test } from 'vitest';
import { isDrawnAt, liesAt, liesThere } from '../../src/finder/here.ts';
import { confidenceOf, pairOf, pairsOf } from '../../src/finder/referral.ts';
import { suspectsAt } from '../../src/finder/suspects.ts';
import { area, muscle, pattern } from './entries.ts';

const rhomboids = muscle('rhomboids', { structures: ['rhomboid-minor', 'rhomboid-major'] });
const scalenes = muscle('scalenes', { structures: ['scalenes'] });
const group = muscle('group', { kind: 'group', members: ['scalenes', 'rhomboids'] });
const muscles = [rhomboids, scalenes, group];

describe('isDrawnAt(place, structures)', () => {
	test.each([
		['right at the point of the place', 'over-scapula', 'infraspinatus'],
		['under two others', 'between-scapulae', 'longissimus-thoracis'],
		['beside the middle, which has no muscle', 'mid-thoracic-spine', 'spinalis-thoracis'],
		['in one of two views', 'side-of-neck', 'scalenes'],
		['from the front, with a bone behind it', 'front-of-shoulder', 'subscapularis'],
		['beside the blade, not behind it', 'lower-tip-of-scapula', 'serratus-anterior'],
	])('%s: %s has %s', (_, place, structure) => {
		expect(isDrawnAt(place, [structure])).toBe(true);
	});

	test.each([
		['farther than two fingers', 'between-scapulae', 'levator-scapulae'],
		['behind the blade', 'over-scapula', 'subscapularis'],
		['behind the arm bone', 'back-of-shoulder', 'subscapularis'],
		['less of it than a fingertip', 'side-of-ribs', 'iliocostalis-thoracis'],
		['in no view', 'whole-upper-back', 'upper-trapezius'],
		['a place that does not exist', 'knee', 'upper-trapezius'],
	])('%s: %s lacks %s', (_, place, structure) => {
		expect(isDrawnAt(place, [structure])).toBe(false);
	});

	test('one of several structures is enough, none is not', () => {
		expect(isDrawnAt('between-scapulae', ['scalenes', 'rhomboid-major'])).toBe(true);
		expect(isDrawnAt('between-scapulae', [])).toBe(false);
	});
});

describe('liesThere(place, pairs, structures)', () => {
	test('what the drawing leaves out is believed', () => {
		expect(liesThere('outer-shoulder', [{ lies: 'its tendon ends here' }], [])).toBe(true);
	});

	test('what is felt at the muscle itself lies there only where no view shows the place', () => {
		expect(liesThere('whole-upper-back', [{ strength: 'local' }], [])).toBe(true);
		expect(liesThere('whole-upper-back', [{ strength: 'primary' }], [])).toBe(false);
		expect(liesThere('outer-shoulder', [{ strength: 'local' }], [])).toBe(false);
	});
});

describe('liesAt(muscle, place, muscles, patterns)', () => {
	test('a group lies where one of its members does', () => {
		expect(liesAt(group, 'between-scapulae', muscles, [])).toBe(true);
		expect(liesAt(group, 'side-of-neck', muscles, [])).toBe(true);
		expect(liesAt(group, 'over-scapula', muscles, [])).toBe(false);
	});

	test('how often its ache is felt there does not count', () => {
		const patterns = [pattern('rhomboids', { 'between-scapulae': 'spillover' })];
		expect(liesAt(rhomboids, 'between-scapulae', muscles, patterns)).toBe(true);
		expect(liesAt(scalenes, 'between-scapulae', muscles, patterns)).toBe(false);
	});
});

test('suspectsAt(area, muscles, patterns) keeps the order and the words of the area', () => {
	const place = area('between-scapulae', ['scalenes', 'rhomboids']);
	const patterns = [pattern('scalenes', { 'between-scapulae': 'spillover' }, 'moderate')];
	expect(suspectsAt(place, muscles, patterns)).toEqual([
		{ muscle: scalenes, says: 'May ache here', here: false, sent: true, confidence: 'moderate' },
		{ muscle: rhomboids, says: 'May ache here', here: true, sent: false, confidence: 'very-low' },
	]);
	expect(() => suspectsAt(area('over-scapula', ['ghost']), muscles, [])).toThrow(
		'"over-scapula" names "ghost"',
	);
});

test('a muscle without a pattern has no pairs, and is as unsure as can be', () => {
	const patterns = [pattern('scalenes', { 'side-of-neck': 'local' })];
	expect(pairOf('scalenes', 'side-of-neck', patterns)?.strength).toBe('local');
	expect(pairOf('scalenes', 'over-scapula', patterns)).toBeUndefined();
	expect(pairsOf('ghost', patterns)).toEqual([]);
	expect(confidenceOf('ghost', patterns)).toBe('very-low');
});
