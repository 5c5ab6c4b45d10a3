import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linesWith, sourceFiles } from './source-files.ts';

// What could not be done as it was written (part D of the second reading), and what nobody would say: each row names the fault,
// the words that must not stand again, and where it stood. Numbers that must fit each other are held by doses.test.ts.

const content = sourceFiles('content').filter(({ path }) => path.endsWith('.mdx'));
const within = (...folders: string[]) =>
	content.filter(({ path }) => folders.some((folder) => path.startsWith(`content/${folder}`)));
const ways = within('techniques/', 'routines/');
const text = (path: string) => {
	const found = content.find((file) => file.path === `content/${path}.mdx`)?.text;
	if (found === undefined) throw new Error(`No page "${path}". Mend the test.`);
	return found;
};

describe.each<[fault: string, words: RegExp, where: string, files?: typeof content]>([
	[
		'D34: circles on the neck take longer than their step',
		/circles up the neck and back down|finger[’']s width after a few circles/,
		'6 routines',
		ways,
	],
	[
		'D35: 2 balls are shifted sideways onto the bumps of the spine',
		/left and right,? (?:by )?(?:about )?(?:1|an) inch/i,
		'techniques/therapy-balls-floor',
	],
	[
		'D36: a heat pack behind a back that is leaned on',
		/[Ss]it or lie with (?:the|your) back supported/,
		'techniques/heat, 2 routines',
		ways,
	],
	[
		'D37: the head rests on the fingertips',
		/[Rr]est (?:your head|the head|the hollow|the back of (?:your|the) head)[^.]* on (?:your|the) fingertips/,
		'techniques/suboccipital-hold, muscles/suboccipitals',
	],
	[
		'D38: 4 of 10 begins to hurt',
		/(?<!pressure that )(?:until it |4 out of 10[^.]*)begins to hurt/,
		'techniques/trigger-point-massage, articles/trigger-points-explained',
	],
	[
		'D38: mild discomfort where the most is 4',
		/stop at mild discomfort/,
		'techniques/middle-finger-press',
	],
	[
		'D39: the hands hold the forehead, then one of them is needed',
		/forehead on (?:their |your |the )?folded hands/i,
		'2 routines for a partner',
	],
	['D39: an elbow in the lap', /elbow on [^.]*lap\b/, '4 routines', ways],
	['D40: a sore spot as big as a plum pit', /plum pit/, 'muscles/teres-minor'],
	[
		'a direction by up and down',
		/[Pp]ress (?:straight )?(?:back and down|down and back|down toward)|, up and out over|push up or turn/,
		'muscles/upper-trapezius, muscles/supraspinatus, 2 areas, techniques/swedish-massage',
	],
	['sick skin', /sick skin/i, 'many pages'],
	['blade pain before arm trouble', /blade pain before arm/i, '13 pages'],
	['it need not hurt much', /need not hurt much/i, '11 pages'],
	['people often tell of', /[Pp]eople often tell of/, '21 pages'],
	['the share of the day in pain', /share of the day/i, 'evidence/tools-and-self-massage'],
	['a sense of pain', /sense of pain|pain sense/i, 'evidence pages'],
	[
		'case reports of a blade, with mild weakness and injured nerves in one breath',
		/Case reports describe a shoulder blade that sticks out, with mild weakness/,
		'13 pages',
	],
	['do the same with a stiffening spine', /[Dd]o the same with a stiff/, 'safety pages'],
	['trials of desks are not yet checked', /not yet checked trials/, 'articles/posture'],
])('%s', (_, words, where, files = content) => {
	test(`stands nowhere (it stood in: ${where})`, () => {
		expect(files.length).toBeGreaterThan(0);
		expect(linesWith(words, files)).toEqual([]);
	});
});

/** What the map's card reads after "Do not search for it:". */
const left = within('muscles/').flatMap(({ path, text: page }) => {
	const front = parse(/^---\n([^]*?)\n---/.exec(page)?.[1] ?? '') as { noPress?: string };
	return front.noPress === undefined ? [] : [{ path, says: front.noPress }];
});

test('D37: who says not to search for a muscle does not tell how to find it', () => {
	expect(left.length).toBeGreaterThan(3);
	expect(
		left.filter(({ says }) => /\b(?:rest|feel|look) (?:the|lightly|left)|twitch/i.test(says)),
	).toEqual([]);
});

test.each([
	['D34', 'techniques/friction-neck', '2 to 3 passes, 1 way each: 30 to 90 seconds'],
	['D34', 'techniques/friction-lateral-rotators', 'both sides take 30 to 90 seconds'],
	['D34', 'techniques/shoulder-squeeze', '30 to 45 seconds a side'],
	['D35', 'techniques/therapy-balls-floor', 'half an inch (1 cm) at most'],
	['D36', 'techniques/heat', 'Sit backward on a chair'],
	['D37', 'techniques/suboccipital-hold', 'so that the towel takes its weight'],
	['D38', 'techniques/trigger-point-massage', '4 out of 10: strong, still comfortable'],
	['D38', 'articles/trigger-points-explained', '4 out of 10: strong, still comfortable'],
	['D39', 'techniques/lacrosse-ball-press', 'does not reach the top of the shoulder'],
	['D39', 'techniques/therapy-balls-floor', 'not the top of the shoulder'],
	['D40', 'muscles/teres-minor', 'about as big as a prune'],
])('%s: %s says what can be done: "%s"', (_, page, words) => {
	expect(text(page)).toContain(words);
});
