import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/check/fault.ts';
import { findFaults } from '../../src/check/faults.ts';
import { soundContent, withChange as withPage } from './content-fixture.ts';

const referral = 'facts/referral.yaml';
const area = 'areas/top-of-shoulder.mdx';
const local = '{ place: top-of-shoulder, strength: local }';
const named = '  - muscle: upper-trapezius\n    says: It lies right under your finger\n';

const pattern = `- id: upper-trapezius
  confidence: moderate
  felt:
    - ${local}
`;

/** The sound set with the pattern of its muscle, and one text changed in one file. */
function withChange(path: string, from: string, to: string) {
	const isPattern = path === referral;
	if (isPattern && !pattern.includes(from)) throw new Error(`No "${from}". Mend the test.`);
	const text = isPattern ? pattern.replace(from, to) : pattern;
	return [...(isPattern ? soundContent : withPage(path, from, to)), { path: referral, text }];
}

const report = (files = soundContent) => findFaults(files, '2026-11-20').map(formatFault);
const changed = (from: string, to: string) => report(withChange(referral, from, to));

/** The sound set with a muscle that no drawing shows at the place. */
const far = {
	path: 'muscles/scalenes.mdx',
	text: (soundContent.find(({ path }) => path === 'muscles/upper-trapezius.mdx')?.text ?? '')
		.replace('title: Upper trapezius', 'title: Scalenes')
		.replace('structures: [upper-trapezius]', 'structures: [scalenes]'),
};
const withFar = (says: string, felt = '') =>
	report([
		...withChange(area, named, `${named}  - muscle: scalenes\n    says: ${says}\n`).map((file) =>
			file.path === referral ? { ...file, text: file.text + felt } : file,
		),
		far,
	]);
const felt = (pair: string) => `- id: scalenes\n  confidence: low\n  felt:\n    - ${pair}\n`;

describe('a pair of muscle and place', () => {
	test('that the drawing shows needs no pattern', () => {
		expect(
			changed('top-of-shoulder, strength: local', 'top-of-shoulder, strength: primary'),
		).toEqual([]);
		expect(report()).toEqual([]);
		expect(changed(local, local)).toEqual([]);
	});

	test('that an area names and nothing explains', () => {
		expect(withFar('May send its ache here')).toEqual([
			`${area}:9:13  Nothing says why "scalenes" is named: it does not lie here, and no pattern sends its ache here.  Add the pair to content/facts/referral.yaml, or take the muscle out.`,
		]);
	});

	test('that a pattern explains, or that lies there undrawn', () => {
		expect(
			withFar('May ache here', felt('{ place: top-of-shoulder, strength: spillover }')),
		).toEqual([]);
		expect(
			withFar('May ache here', felt('{ place: top-of-shoulder, lies: ends under it }')),
		).toEqual([]);
	});

	test('that is felt at the muscle itself where the muscle is not drawn', () => {
		expect(withFar('May ache here', felt('{ place: top-of-shoulder, strength: local }'))).toEqual([
			`${referral}:8:43  "local" is at the muscle itself, but the drawing does not show "scalenes" at "top-of-shoulder".  Write "primary" or "spillover", or say what of it is there: "lies".`,
		]);
		const lies = '{ place: top-of-shoulder, strength: local, lies: ends under it }';
		expect(withFar('May ache here', felt(lies))).toEqual([]);
	});

	test.each(['primary', 'local'])(
		'that the pattern calls %s and its area leaves out',
		(strength) => {
			const files = withChange(area, 'muscle: upper-trapezius', 'muscle: scapula').map((file) =>
				file.path === 'muscles/scapula.mdx'
					? {
							...file,
							text: file.text.replace('members: [upper-trapezius]', 'members: [scalenes]'),
						}
					: file.path === referral
						? { ...file, text: file.text.replace('local', strength) }
						: file,
			);
			const found = report([...files, far]).filter((line) => line.startsWith(referral));
			expect(found).toEqual([
				`${referral}:4:16  The area "top-of-shoulder" does not name "upper-trapezius", whose ache is often felt there.  Name it in areas/top-of-shoulder.mdx, or say why not: "unnamed".`,
			]);
		},
	);

	test('that is named through a group', () => {
		expect(report(withChange(area, 'muscle: upper-trapezius', 'muscle: trapezius'))).toEqual([]);
	});

	test('that says why it is unnamed and is named', () => {
		expect(changed('strength: local', 'strength: local, unnamed: lies too deep')).toEqual([
			`${referral}:4:50  The area "top-of-shoulder" names "upper-trapezius".  Take "unnamed" out.`,
		]);
	});

	test('that stands twice', () => {
		expect(changed(local, `${local}\n    - ${local}`)).toEqual([
			`${referral}:5:16  The place "top-of-shoulder" stands twice for "upper-trapezius".  Keep one of the two.`,
		]);
		expect(report(withChange(area, named, named + named))).toEqual([
			`${area}:9:13  The muscle "upper-trapezius" stands twice.  Keep one of the two.`,
		]);
	});

	test('that says nothing', () => {
		expect(changed(local, '{ place: top-of-shoulder }')).toEqual([
			`${referral}:4:7  "felt" says nothing of this place.  Add "strength", or "lies" for what is there though nobody says that it aches.`,
		]);
	});
});

describe('ids', () => {
	test.each([
		['id: upper-trapezius', 'id: uper-trapezius', '1:7', 'page "uper-trapezius" in muscles'],
		['place: top-of-shoulder', 'place: top-of-sholder', '4:16', 'place "top-of-sholder"'],
		['  felt:', '  sources: [travell]\n  felt:', '3:13', 'source "travell"'],
	])('%s → %s', (from, to, at, what) => {
		const [line = '', ...others] = changed(from, to);
		expect(line).toContain(`${referral}:${at}  There is no ${what}.  Write `);
		expect(others).toEqual([]);
	});

	test('a muscle has one pattern', () => {
		expect(changed(pattern, `${pattern}\n${pattern}`)).toContain(
			`${referral}:6:7  The id "upper-trapezius" stands twice.  Give this entry another id.`,
		);
	});
});
