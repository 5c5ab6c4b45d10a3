import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { formatFault, summarize, type ContentFile } from '../../src/check/fault.ts';
import { findFaults } from '../../src/check/faults.ts';
import { distance, nearest } from '../../src/check/nearest.ts';
import { soundContent, withChange } from './content-fixture.ts';

const today = '2026-11-20';
const technique = 'techniques/long-strokes.mdx';
const muscle = 'muscles/upper-trapezius.mdx';
const area = 'areas/top-of-shoulder.mdx';
const routine = 'routines/first-massage.mdx';

const report = (files: ContentFile[]) => findFaults(files, today).map(formatFault);
const changed = (path: string, from: string, to: string) => report(withChange(path, from, to));
const withFile = (path: string, text: string) => report([...soundContent, { path, text }]);

test('sound content has no fault', () => {
	expect(report(soundContent)).toEqual([]);
});

test('all faults of all files come at once, by file and line', () => {
	const files = withChange(technique, 'who: [self, partner]', 'who: [selff, parter]').map((file) =>
		file.path === area ? { ...file, text: file.text.replace('where: ', 'wheree: ') } : file,
	);
	expect(report(files)).toEqual([
		`${area}:1:1  The field "where" is missing.  Add it: Where it is, in words that a finger can follow.`,
		`${area}:4:1  There is no field "wheree".  Write one of: "where", "title", "aliases".`,
		`${technique}:5:7  "selff" is not a value of "who".  Write one of: "self", "partner", "professional".`,
		`${technique}:5:14  "parter" is not a value of "who".  Write one of: "partner", "self", "professional".`,
	]);
});

describe('files', () => {
	test.each([
		['empty', '', '1:1  The file is empty.  Write the page, or delete the file.'],
		[
			'without front matter',
			'Hello.\n\n## Next\n',
			'1:1  The page has no front matter.  Begin it with "---", the fields, and "---".',
		],
		[
			'with front matter that never closes',
			'---\ntitle: Back pain\n',
			'1:1  The front matter is not closed.  Write a line "---" after the last field.',
		],
		[
			'not in UTF-8',
			'---\ntitle: Caf\uFFFD\n---\n',
			'2:11  The letter here is not UTF-8.  Save the file as UTF-8.',
		],
	])('%s', (_, text, line) => {
		expect(withFile('articles/broken.mdx', text)).toEqual([`articles/broken.mdx:${line}`]);
	});

	test.each([
		[
			'toolz/cork.mdx',
			'There is no kind of page "toolz".  Move it into "tools/", "about/" or "areas/".',
		],
		['tools/old/cork.mdx', 'Folders in folders are not read.  Move it to "tools/cork.mdx".'],
		['tools/cork.md', '"cork.md" is not a page.  Name it "cork.mdx", or take it out.'],
	])('%s', (path, words) => {
		expect(withFile(path, 'Text.')).toEqual([`${path}:1:1  ${words}`]);
	});

	test('a name that is no id, and two names that make one id', () => {
		const ball = soundContent.find(({ path }) => path === 'tools/tennis-ball.mdx');
		expect(withFile('tools/Tennis Ball.mdx', ball?.text ?? '')).toEqual([
			'tools/Tennis Ball.mdx:1:1  "Tennis Ball.mdx" is not a name for a page.  Name it "tennis-ball.mdx".',
			'tools/Tennis Ball.mdx:1:1  "tools/tennis-ball.mdx" has the same id.  Give one of the two another name.',
		]);
	});
});

describe('front matter', () => {
	test.each([
		[
			'YAML that does not parse',
			'title: Long strokes',
			'title: Long: strokes',
			'2:8  The YAML does not parse: ": " in the text begins a new field.  Put the text in quotes.',
		],
		[
			'a field twice',
			'title: Long strokes',
			'title: Long strokes\ntitle: Long strokes',
			'3:1  The field "title" stands twice.  Keep one of the two.',
		],
		[
			'a missing field',
			'title: Long strokes\n',
			'',
			'1:1  The field "title" is missing.  Add it: The reader\'s words for the page, 60 characters at most.',
		],
		['an empty field', 'title: Long strokes', 'title:', '2:7  "title" has no value.  Write text.'],
		[
			'the wrong type',
			'title: Long strokes',
			'title: 2026',
			'2:8  "title" is a number, not text.  Write text in quotes.',
		],
		[
			'a text too long',
			'title: Long strokes',
			`title: ${'Long strokes '.repeat(5)}and more`,
			'2:8  "title" has 73 characters, 60 at most.  Take out 13 or more.',
		],
		[
			'a text too short',
			'title: Long strokes',
			'title: Lo',
			'2:8  "title" has 2 characters, 3 at least.  Add 1 or more.',
		],
		[
			'min above max',
			'min: 30',
			'min: 90',
			'11:18  "seconds" has min above max.  Swap the two numbers.',
		],
		['a number too big', 'most: 5', 'most: 11', '12:29  "most" is 11.  Write 10 or less.'],
		[
			'a number with a fraction',
			'usual: 3',
			'usual: 2.5',
			'12:20  "usual" is 2.5, not a whole number.  Write a whole number.',
		],
		[
			'a date that is none',
			'lastReviewed: 2026-01-10',
			'lastReviewed: 2026-13-01',
			'16:15  "2026-13-01" is not a date.  Write it as year-month-day: 2026-11-20.',
		],
		[
			'a check in the future',
			'lastReviewed: 2026-01-10',
			'lastReviewed: 2026-11-21',
			'16:15  "lastReviewed" is 2026-11-21, after today.  Write 2026-11-20 or a day before it.',
		],
		[
			'the next check on the day of the last',
			'nextReview: 2028-01-10',
			'nextReview: 2026-01-10',
			'17:13  "nextReview" is 2026-01-10, not after "lastReviewed".  Write a day after 2026-01-10.',
		],
		[
			'a title that does not say what to do',
			'title: Long strokes',
			'title: Kneading the back',
			'2:8  The title "Kneading the back" does not say what to do.  Begin it with a verb: "Glide a thumb along the top of the shoulder". Move the name to "called".',
		],
		[
			'a name that is the title',
			'title: Long strokes',
			'title: Stroke the back\ncalled: Stroke the back',
			'3:9  "called" says the title again.  Take it out.',
		],
		[
			'a muscle that has no page',
			'muscles: [upper-trapezius]',
			'muscles: [trapezius, uper-trapezius]',
			'8:22  There is no page "uper-trapezius" in muscles.  Write one of: "upper-trapezius", "trapezius", "scapula".',
		],
	])('%s', (_, from, to, line) => {
		expect(changed(technique, from, to)).toEqual([`${technique}:${line}`]);
	});

	test('relations inside lists of fields', () => {
		expect(changed(area, 'muscle: upper-trapezius', 'muscle: trapezus')).toEqual([
			`${area}:7:13  There is no page "trapezus" in muscles.  Write one of: "trapezius", "scapula", "upper-trapezius".`,
		]);
		expect(changed(routine, 'technique: long-strokes', 'technique: strokes-long')).toEqual([
			`${routine}:8:16  There is no page "strokes-long" in techniques.  Write "long-strokes".`,
		]);
	});

	test('a muscle without structures, a group without members', () => {
		expect(changed(muscle, 'structures: [upper-trapezius]\n', '')).toEqual([
			`${muscle}:4:1  A muscle has no "structures".  Name at least one in "structures".`,
		]);
		expect(changed('muscles/trapezius.mdx', '[upper-trapezius]', '[]')).toEqual([
			'muscles/trapezius.mdx:7:1  A group has no "members".  Name at least one in "members".',
		]);
	});
});

describe('sources.json', () => {
	test.each([
		[
			'JSON that does not parse',
			'"studies": 12\n',
			'"studies": 12,\n',
			'15:3  The JSON does not parse: Expected double-quoted property name.  Mend the comma, quote or bracket here.',
		],
		[
			'a field that is missing',
			'"limits": "We read the title page only.",\n',
			'',
			'22:13  The field "limits" is missing.  Add it: What limits it, in one sentence of our own words.',
		],
		[
			'a value of the wrong form',
			'10.1155/2013/613279',
			'doi.org',
			'8:10  "doi.org" is not a DOI.  Write it as 10.1000/xyz.',
		],
		[
			'how far a work was read, in words of its own',
			'"read": "abstract"',
			'"read": "the abstract"',
			'13:12  "the abstract" is not a value of "read".  Write one of: "abstract", "part", "retold".',
		],
		[
			'how far a work was read, left out',
			'"read": "abstract", "trials"',
			'"trials"',
			'9:13  The field "read" is missing.  Add it: How far it was read, as far as is on record; what was read without its results may carry no finding.',
		],
		[
			'one of two shapes',
			'"given": "Ling Jun"',
			'"givn": "Ling Jun"',
			'6:34  There is no field "givn".  Write one of: "given", "family", "literal".',
		],
	])('%s', (_, from, to, line) => {
		expect(changed('sources.json', from, to)).toEqual([`sources.json:${line}`]);
	});

	test('a work that was taken back', () => {
		const found = changed(
			'sources.json',
			'"read": "abstract"',
			'"since": { "is": "retracted", "seen": "2026-11-30", "says": "The journal took it back." }, "read": "abstract"',
		);
		expect(found).toEqual([
			expect.stringMatching(
				/^sources\.json:\d+:\d+ {2}"kong2013" was retracted\. {2}Take it out, and what rests on it, the same day\.$/,
			),
		]);
	});

	test('an id twice, and a source that no page cites', () => {
		const twice = `[${'{ "id": "kong2013" }, '.repeat(2)}{ "id": "white2020" }]`;
		const files = soundContent.map((file) =>
			file.path === 'sources.json' ? { ...file, text: twice } : file,
		);
		const lines = report(files).filter((line) => !line.includes('is missing'));
		expect(lines).toEqual([
			'facts/reasons.yaml:8:13  There is no source "blanpied2017".  Write one of: "kong2013", "white2020".',
			'facts/signs.yaml:15:13  There is no source "blanpied2017".  Write one of: "kong2013", "white2020".',
			'findings/massage.yaml:9:10  "low" is surer than its sources: kong2013.  Write "very-low" and its verb, or cite what bears more.',
			'sources.json:1:32  The id "kong2013" stands twice.  Give this work another id.',
			'sources.json:1:54  No page cites "white2020".  Cite it where it belongs, or take it out.',
			'tools/tennis-ball.mdx:9:34  There is no source "blanpied2017".  Write one of: "kong2013", "white2020".',
		]);
	});
});

describe('findings', () => {
	const findings = 'findings/massage.yaml';

	test.each([
		[
			'a source that is unknown',
			'sources: [kong2013]',
			'sources: [kong2013, kong2012]',
			'10:23  There is no source "kong2012".  Write one of: "kong2013", "blanpied2017".',
		],
		[
			'a source that was not read',
			'sources: [kong2013]',
			'sources: [kong2013, blanpied2017]',
			'10:12  "blanpied2017" has not been read.  Read it first, or leave it out.',
		],
		[
			'level "none" with sources',
			'studies: 0\n  level: none',
			'studies: 0\n  level: none\n  sources: [kong2013]',
			'18:12  A finding of level "none" has sources.  Take them out.',
		],
		[
			'another level without sources',
			'  sources: [kong2013]\n',
			'',
			'9:10  "low" has no sources.  Add them, or write "none".',
		],
		[
			'a level that is surer than its sources',
			'level: low\n',
			'level: moderate\n',
			'9:10  "moderate" is surer than its sources: kong2013.  Write "low" and its verb, or cite what bears more.',
			'12:9  A finding of level "moderate" is stated as if it were surer.  Say "probably".',
		],
		[
			'fewer people than a limited level asks for',
			'number: 400',
			'number: 99',
			'9:10  "low" is surer than its sources: kong2013.  Write "very-low" and its verb, or cite what bears more.',
			'12:9  400 stands in no field of this finding.  Add it to "size" or "time", or take it out.',
		],
		[
			'more studies than its sources have',
			'studies: 12',
			'studies: 13',
			'5:12  13 studies are more than its sources have: 12.  Recount.',
			'12:9  12 stands in no field of this finding.  Add it to "size" or "time", or take it out.',
		],
		[
			'more people than its sources have',
			'number: 400',
			'number: 451',
			'6:11  451 people are more than its sources have: 450.  Recount.',
			'12:9  400 stands in no field of this finding.  Add it to "size" or "time", or take it out.',
		],
		[
			'a grader who graded nothing',
			'level: low\n',
			'level: low\n  graded: kong2013\n',
			'9:10  "low" is surer than its sources: kong2013.  Write "very-low" and its verb, or cite what bears more.',
			'10:11  "kong2013" is no work of this finding that graded it.  Write "unknot", or the id of one whose `graded` says so.',
		],
		[
			'level "none" with studies',
			'studies: 0\n  level: none',
			'studies: 2\n  level: none',
			'16:12  A finding of level "none" has studies.  Write 0, or another level.',
		],
		[
			'fields that only "none" can do without, beside one that all have',
			'  against: no care\n  people: adults with neck pain\n  studies: 12\n',
			'',
			'1:1  The field "studies" is missing.  Add it: How many studies, or reports, are behind it; 0 where there are none.',
			'1:1  The field "against" is missing.  Add it: What it was compared with; "nothing" or "not compared" where so.',
			'1:1  The field "people" is missing.  Add it: On whom: "adults with long-lasting low-back pain".',
			'6:10  "low" is surer than its sources: kong2013.  Write "very-low" and its verb, or cite what bears more.',
			'9:9  12 stands in no field of this finding.  Add it to "size" or "time", or take it out.',
		],
		[
			'works that were looked at in the future',
			'checked: 2026-01-10\n  says: In',
			'checked: 2026-11-21\n  says: In',
			'11:12  "checked" is 2026-11-21, after today.  Write 2026-11-20 or a day before it.',
		],
		[
			'a wording flatter than its level',
			'massage may give short relief',
			'massage gives short relief',
			'12:9  A finding of level "low" is stated as if it were surer.  Say "may".',
		],
		[
			'an id in capitals',
			'stiff-mornings:',
			'Stiff-mornings:',
			'14:1  "Stiff-mornings" is not an id.  Join lower case words by hyphens.',
			'14:1  No page shows "Stiff-mornings".  Write <Finding id="Stiff-mornings" /> where it belongs, or take it out.',
		],
	])('%s', (_, from, to, ...lines) => {
		const found = changed(findings, from, to).filter((line) => line.startsWith(findings));
		expect(found).toEqual(lines.map((line) => `${findings}:${line}`));
	});

	test('the same wording twice, and a finding that no page shows', () => {
		const again = `\nshort-relief-again:\n  what: the same\n  studies: 0\n  level: none\n  checked: 2026-01-10\n  says: People use it for stiff mornings; we found no studies.\n`;
		expect(changed(findings, '  more: Nobody has tried it so far.\n', again)).toEqual([
			`${findings}:21:1  It says the same as "stiff-mornings" (content/${findings}).  Show "stiff-mornings" in its place, or say what differs.`,
			`${findings}:21:1  No page shows "short-relief-again".  Write <Finding id="short-relief-again" /> where it belongs, or take it out.`,
		]);
	});

	test.each([
		[
			'an id that is none',
			'id="short-relief"',
			'id="short-relieve"',
			`${findings}:1:1  No page shows "short-relief".  Write <Finding id="short-relief" /> where it belongs, or take it out.`,
			`${technique}:55:14  There is no finding "short-relieve".  Write one of: "short-relief", "stiff-mornings".`,
		],
		[
			'figures between its tags',
			'It takes little time.',
			'It takes 3 minutes.',
			`${technique}:57:1  3 is a figure of its own.  Figures stand in the finding: content/findings/.`,
		],
		[
			'a finding twice on a page',
			'<Finding id="short-relief" />',
			'<Finding id="short-relief" />\n\n<Finding id="short-relief" whole />',
			`${technique}:57:14  "short-relief" is shown twice.  Show it once on a page.`,
		],
		[
			'a value for what has none',
			'<Finding id="short-relief" />',
			'<Finding id="short-relief" whole="yes" />',
			`${technique}:55:28  "whole" takes no value.  Write whole alone.`,
		],
	])('%s', (_, from, to, ...lines) => {
		expect(changed(technique, from, to)).toEqual(lines);
	});

	test('a row of the table that no page on evidence tells of', () => {
		const row = `  says: In people\n`.trimEnd();
		const table =
			'  table: [{ technique: long-strokes, outcome: movement, points: helps, says: Massage may help a little. }]\n';
		expect(changed(findings, row, `${table}${row}`)).toEqual([
			`${findings}:1:1  No page in evidence/ shows "short-relief", which the table of techniques leads to.  Show it there, or take its table out.`,
		]);
	});

	test('a file with another name, and one that is no map', () => {
		expect(withFile('findings/Heat.yml', 'a: b\n')[0]).toBe(
			'findings/Heat.yml:1:1  "Heat.yml" is not a subject of findings.  Name it "subject.yaml", in lower case.',
		);
		expect(withFile('findings/heat.yaml', '- a\n')).toEqual([
			'findings/heat.yaml:1:1  The file is no map of findings.  Begin it with "an-id:".',
		]);
	});

	test('a file that can’t be read is said alone, not each page that shows what may stand in it', () => {
		expect(changed(findings, 'against: no care', 'against: no care: none')).toEqual([
			`${findings}:3:12  The YAML does not parse: ": " in the text begins a new field.  Put the text in quotes.`,
		]);
		expect(changed(findings, '  people: adults', '    people: adults')).toEqual([
			`${findings}:3:12  The YAML does not parse: the line below stands further in.  Start fields of one group in one column.`,
		]);
	});
});

describe('body', () => {
	test.each([
		[
			'a tag that is not closed',
			'It takes little time.\n\n</Finding>',
			'- Your arm goes numb.',
			'57:1  The page does not compile: Expected a closing tag for `<Finding>` (57:1).  Close it, with a blank line before the closing tag.',
		],
		[
			'"<" in text',
			'Sit on a chair.',
			'Sit for <5 minutes.',
			'33:9  The page does not compile: Unexpected character after `<`, expected a valid JSX tag.  Write "less than" in words, or mend the tag.',
		],
		[
			'braces',
			'Sit on a chair.',
			'Sit on a {chair}.',
			'33:10  "{chair}" is code.  Write the text without braces.',
		],
		[
			'an import line',
			'Sit on a chair.',
			"import Chair from './Chair.astro'",
			'33:1  "import" lines are not for pages.  Take the line out: every component is there by itself.',
		],
		[
			'a component that is unknown',
			'Sit on a chair.',
			'<Cautoin title="Chairs">\n\nSit.\n\n</Cautoin>',
			'33:1  There is no component <Cautoin>.  Write one of: <Caution>, <Cite>, <Position>.',
		],
		[
			'a claim as they were',
			'Sit on a chair.',
			'<Claim level="none">\n\nSit.\n\n</Claim>',
			'33:1  A <Claim> is left.  Write the finding in content/findings/, and show it: <Finding id="…" />.',
		],
		[
			'an attribute that is missing',
			'Sit on a chair.',
			'<Caution>\n\nSit.\n\n</Caution>',
			'33:1  <Caution> has no "title".  Write <Caution title="…">.',
		],
		[
			'an attribute that is unknown',
			'<StopIf />',
			'<StopIf title="Stop" />',
			'45:9  There is no attribute "title".  Take it out: this component takes none.',
		],
		[
			'a jump of levels',
			'Sit on a chair.',
			'#### Chair\n\nSit on it.',
			'33:1  The heading jumps to level 4.  Write "### Chair".',
		],
		[
			'an exclamation mark',
			'Sit on a chair.',
			'Sit on a “soft” chair!',
			'33:22  The text has an exclamation mark.  End the sentence with a full stop.',
		],
		[
			'words that we never say',
			'Sit on a chair.',
			'It cures pain. It never cures pain. Wait until it heals.',
			'33:4  We never say "cures".  Say what the source found, in content/findings/.',
		],
	])('%s', (_, from, to, line) => {
		expect(changed(technique, from, to)).toEqual([`${technique}:${line}`]);
	});
});

describe('sections', () => {
	test.each([
		[
			'missing',
			'## Position\n',
			'\n',
			'35:1  The section "## Position" is missing.  Write it before "<NotToday>".',
		],
		[
			'misspelt',
			'## Position',
			'## Positoin',
			'31:1  There is no section "## Positoin".  Write "## Position".',
		],
		[
			'twice',
			'## Steps',
			'## Position\n\n## Steps',
			'37:1  "## Position" stands twice.  Keep one.',
		],
		[
			'behind the last',
			'## Next',
			'## Next\n\n## More',
			'65:1  "## More" stands behind "## Next".  Move it before "## Next".',
		],
		[
			'in another order',
			'## What you need\n\nA [tennis ball](/tools/tennis-ball/) is enough.\n\n## Position',
			'## Position\n\n## What you need',
			'29:1  "## What you need" stands in the wrong place.  Move it before "## Position".',
		],
	])('%s', (_, from, to, line) => {
		expect(changed(technique, from, to)).toEqual([`${technique}:${line}`]);
	});
});

describe('links', () => {
	const ball = '/tools/tennis-ball/';
	test.each([
		[
			'/tools/tennis-bal/',
			'No page has the address "/tools/tennis-bal/".  Write one of: "/tools/tennis-ball/", "/tools/", "/routines/".',
		],
		[
			'/tools/tennis-ball',
			'"/tools/tennis-ball" has no slash at its end.  Write "/tools/tennis-ball/".',
		],
		[
			'https://example.org/',
			'"https://example.org/" is another site.  Cite it as a source instead.',
		],
		['#stepps', 'No heading has the address "#stepps".  Write one of: "steps", "stop-if", "next".'],
	])('%s', (url, words) => {
		expect(changed(technique, ball, url)).toEqual([`${technique}:29:17  ${words}`]);
	});

	test.each([
		'/',
		'/tools/',
		'/search/',
		'#not-today-if',
		'/areas/top-of-shoulder/#what-to-try-first',
	])('%s leads somewhere', (url) => {
		expect(changed(technique, ball, url)).toEqual([]);
	});

	test('a heading of another page', () => {
		expect(changed(technique, '#where-it-is', '#where-is-it')).toEqual([
			`${technique}:65:21  No heading has the address "#where-is-it".  Write one of: "where-it-is", "what-it-does", "next".`,
		]);
	});
});

describe('the command', () => {
	let folder = '';
	afterEach(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	function run(files: ContentFile[], prepare?: () => void) {
		folder = mkdtempSync(join(tmpdir(), 'content-'));
		for (const { path, text } of files) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		prepare?.();
		const { status, stdout } = spawnSync(process.execPath, ['src/check/content.ts', folder], {
			cwd: join(import.meta.dirname, '../..'),
			encoding: 'utf8',
		});
		return { status, lines: stdout.trimEnd().split('\n') };
	}

	test('ends well on sound content', () => {
		expect(run(soundContent)).toEqual({ status: 0, lines: ['14 files, no faults.'] });
	});

	test('prints every fault and ends with 1, also where a file cannot be read', () => {
		const files = withChange(technique, 'who: [self, partner]', 'who: [selff]');
		const { status, lines } = run(files, () => {
			symlinkSync('nowhere.mdx', join(folder, 'tools/lost.mdx'));
			writeFileSync(
				join(folder, 'tools/latin.mdx'),
				Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'),
			);
		});
		expect(status).toBe(1);
		expect(lines).toEqual([
			`${folder}/${technique}:5:7  "selff" is not a value of "who".  Write one of: "self", "partner", "professional".`,
			`${folder}/tools/latin.mdx:2:11  The letter here is not UTF-8.  Save the file as UTF-8.`,
			`${folder}/tools/lost.mdx:1:1  It cannot be read (ENOENT: no such file or directory).  Check that it exists and is readable.`,
			'3 faults in 3 files of 16.',
		]);
	});

	test('checks 500 entries', () => {
		// Not areas: each is a place of the drawing.
		const pages = soundContent.filter(({ path }) => /^(?!areas).*\.mdx$/.test(path));
		const more = Array.from({ length: 72 }, (_, copy) =>
			pages.map(({ path, text }) => ({ path: path.replace('.mdx', `-${copy}.mdx`), text })),
		).flat();
		expect(run([...soundContent, ...more]).lines).toEqual(['518 files, no faults.']);
	});
});

test('summarize(faults, fileCount) counts in words', () => {
	const fault = { path: 'a.mdx', line: 1, column: 1, what: 'No.', instead: 'Yes.' };
	expect(summarize([fault], 1)).toBe('1 fault in 1 file of 1.');
	expect(summarize([fault, fault, { ...fault, path: 'b.mdx' }], 38)).toBe(
		'3 faults in 2 files of 38.',
	);
	expect(summarize([], 38)).toBe('38 files, no faults.');
});

test('distance(a, b) counts letters added, dropped, changed and swapped', () => {
	expect(distance('rhomboid', 'rhomboids')).toBe(1);
	expect(distance('rhobmoids', 'rhomboids')).toBe(1);
	expect(distance('', 'ball')).toBe(4);
	expect(distance('ball', 'ball')).toBe(0);
});

test('nearest(wrong, known) knows words in another order and parts of names', () => {
	const known = ['scapula', 'trapezius', 'upper-trapezius', 'teres-minor'];
	expect(nearest('trapezius-upper', known, 1)).toEqual(['upper-trapezius']);
	expect(nearest('upper', known, 1)).toEqual(['upper-trapezius']);
});
