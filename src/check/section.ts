/** A section that a kind of page has: a heading, or a component that makes one. */
export interface Section {
	name: string;
	isRequired: boolean;
}

const must = (name: string): Section => ({ name, isRequired: true });
const may = (name: string): Section => ({ name, isRequired: false });

/** The sections of each kind of page, in their order; a page may have others between them. */
export const sections: Record<string, Section[]> = {
	articles: [must('## Next')],
	safety: [must('## When to get help'), must('## Next')],
	evidence: [must('## What is not known'), must('## Next')],
	techniques: [
		must('## What you need'),
		must('## Position'),
		must('<NotToday>'),
		must('## Steps'),
		must('## How hard, how long, how often'),
		must('<StopIf>'),
		must('## Other ways to do it'),
		must('## Evidence'),
		must('## Next'),
	],
	'muscles (muscle)': [
		must('## Where it is'),
		must('## What it does'),
		must('## How pain from it can feel'),
		must('## Techniques that reach it'),
		must('## What else can hurt here'),
		must('## Next'),
	],
	'muscles (group)': [
		must('## Where it is'),
		must('## What it does'),
		must('## How pain here can feel'),
		must('## What else can hurt here'),
		must('## Next'),
	],
	'muscles (bone)': [
		must('## Where it is'),
		must('## What is attached to it'),
		must('## How pain here can feel'),
		must('## What else can hurt here'),
		must('## Next'),
	],
	areas: [
		must('## What lies under the finger'),
		must('## What else can hurt here'),
		must('## What to try first'),
		must('## Next'),
	],
	tools: [
		must('## Good for'),
		must('## Not for'),
		must('## How to use it safely'),
		must('## From home'),
		must('## Price'),
		may('<StopIf>'),
		may('## Evidence'),
		must('## Next'),
	],
	routines: [
		must('<NotToday>'),
		must('## Before you start'),
		must('<Steps>'),
		must('## Shorter and gentler'),
		must('<StopIf>'),
		must('## What to expect tomorrow'),
		must('## Evidence'),
		must('## Next'),
	],
};
