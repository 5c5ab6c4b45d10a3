// The words of the evidence: its labels, the table of findings, the list of all works. A second language is a second file.

import type { CollectionEntry } from 'astro:content';
import type { Depth } from './depths.ts';
import type { Outcome, Verdict, Way } from './findings.ts';
import type { EvidenceLevel } from './levels.ts';

type WorkKind = CollectionEntry<'sources'>['data']['custom']['kind'];
type Since = NonNullable<CollectionEntry<'sources'>['data']['custom']['since']>;
type Graded = NonNullable<CollectionEntry<'sources'>['data']['custom']['graded']>;

/** What a label in front matter or MDX says to readers. */
export const levelText: Record<EvidenceLevel, string> = {
	high: 'Strong evidence',
	moderate: 'Good evidence',
	low: 'Limited evidence',
	'very-low': 'Very uncertain',
	none: 'No studies found',
};

/** What was measured. */
export const outcomeText: Record<Outcome, string> = {
	'pain-same-day': 'Pain, the same day',
	'pain-weeks': 'Pain, after weeks',
	'daily-life': 'Daily life',
	movement: 'Movement',
	soreness: 'Soreness after exercise',
	relaxation: 'Feeling relaxed',
};

/** The same as the head of a narrow column, line by line. */
export const outcomeLines: Record<Outcome, readonly string[]> = {
	'pain-same-day': ['Pain', 'the same day'],
	'pain-weeks': ['Pain', 'after weeks'],
	'daily-life': ['Daily life'],
	movement: ['Movement'],
	soreness: ['Soreness', 'after', 'exercise'],
	relaxation: ['Feeling', 'relaxed'],
};

/** Which way a finding points. */
export const wayText: Record<Way, string> = {
	helps: 'It helped',
	'no-difference': 'It made no difference',
	unclear: 'Nobody can tell',
};

/** The heads of the groups of answers. */
export const verdictText: Record<Verdict, string> = {
	probably: 'It probably helps',
	may: 'It may help',
	unclear: 'Nobody can tell yet',
	'not-shown': 'Not shown by those who looked',
};

/** What stands round the findings of all techniques. */
export const glanceText = {
	says: 'A large mark is surer than a small one. No mark is large enough for “strong”: nobody has shown that much for any of them. An empty place means that we found no study at all.',
	chart: 'Techniques by what was measured; larger marks are surer. The table below says the same.',
	table: 'Technique by technique',
	count: (rows: number) => `${rows} findings`,
	grades: { title: 'How we grade', path: '/about/how-we-grade-evidence/' },
	columns: ['Technique', 'What was measured', 'What was found', 'How sure'],
} as const;

/** How a reference is written: the language of its style, and what its style writes that we write otherwise. */
export const referenceText = {
	language: 'en-US',
	/** What the style puts before an address. */
	address: /\s*(Retrieved(?: from)?\s+)?https?:\/\/\S+$/,
	noDate: { style: '(n.d.)', ours: '(no date)' },
	preprint: ' [Preprint]',
} as const;

/** The page of all works. */
export const sourcesText = {
	title: 'Sources',
	says: 'Every work that our pages cite: what it shows in one sentence, what limits it, where to find it, and the pages that cite it.',
	method:
		'We mostly read the abstract or the official page of a work, not the whole paper, and say so beside each. A work whose results we have not read carries no finding here. Where its authors say how sure their evidence is, that is the most that a claim on our pages may say. Where nothing is said of it, nobody graded the work.',
	read: (depth: string) => ` · ${depth}`,
	graded: (level: string) => ` · its authors call the evidence ${level}`,
	/** Before the day on which it was seen what has become of a work. */
	seen: 'seen on',
	cited: (pages: number) => `Cited on ${pages} ${pages === 1 ? 'page' : 'pages'}`,
} as const;

/** What kind of work it is. */
export const workText: Record<WorkKind, string> = {
	guideline: 'Guideline',
	'systematic-review': 'Systematic review',
	overview: 'Review of reviews',
	rct: 'Randomized trial',
	cohort: 'Cohort study',
	experiment: 'Experiment or observational study',
	'case-report': 'Case report',
	consensus: 'Expert panel',
	'narrative-review': 'Review without a fixed method',
	'official-advice': 'Advice of a health service or clinic',
	other: 'Other work',
};

/** How far a work was read. */
export const readText: Record<Depth, string> = {
	whole: 'we read the whole',
	abstract: 'we read the abstract',
	part: 'we read a part',
	retold: 'we read what others retell',
	unsaid: 'how far we read it was not written down',
	'no-results': 'results not read by us',
};

/** What has become of a work since. */
export const sinceText: Record<Since['is'], string> = {
	replaced: 'No longer the newest version',
	retracted: 'Retracted',
};

/** What authors call a level, which is not always our word for it. */
export const gradedText: Record<Graded, string> = {
	high: 'high or strong',
	moderate: 'moderate',
	low: 'low or limited',
	'very-low': 'very low or insufficient',
};
