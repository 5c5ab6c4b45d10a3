import { expect, test } from 'vitest';
import { formatFault } from '../../src/check/fault.ts';
import { findFaults } from '../../src/check/faults.ts';
import { soundContent } from './content-fixture.ts';

const article = 'articles/how-to-begin.mdx';
const safety = 'safety/blood-thinners.mdx';

const page = `---
title: Blood thinners
summary: What blood thinners mean for massage, and what you may still do.
lastReviewed: 2026-01-10
nextReview: 2027-01-10
---

You bruise sooner. Stay with light strokes. Ask first.

<Forbids reason="blood-thinners" />

## What you may still do

Rest, and stay warm.

## When to get help

Get help if you bleed.

## Next

- [Long strokes](/techniques/long-strokes/)
`;

/** Sound content with a page on safety and an emergency sign that leads there; in one file a text is put for another. */
function report(path = '', from = '', to = ''): string[] {
	const files = [...soundContent, { path: safety, text: page }].map((file) => ({
		path: file.path,
		text: file.text
			.replace(file.path === path ? from : '\0', to)
			.replace('urgency: today', 'urgency: emergency\n  page: blood-thinners'),
	}));
	return findFaults(files, '2026-11-20').map(formatFault);
}

test('a page that an emergency sign leads to shows it', () => {
	expect(report()).toEqual([
		`${safety}:1:1  The emergency sign "arm-weakness" leads here, and the page does not show it.  Write "emergency: true", or name it in <Signs of="…" />.`,
	]);
	expect(report(safety, 'lastReviewed', 'emergency: true\nlastReviewed')).toEqual([]);
	expect(report(safety, 'Get help if', '<Signs of="arm-weakness" />\n\nGet help if')).toEqual([]);
});

test('a page that has the list of emergency signs names none of them again', () => {
	const twice = report(article, 'Get help if', '<Signs of="arm-weakness" />\n\nGet help if');
	expect(twice.filter((line) => line.startsWith(article))).toEqual([
		`${article}:15:12  "arm-weakness" stands in the list of emergency signs already.  Take it out, or take out "emergency: true".`,
	]);
});
