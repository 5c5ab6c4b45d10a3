import { expect, test } from 'vitest';
import { warningWords } from '../warning-words.ts';

const page = (inside: string) =>
	`<body><header>not main</header><main id="main">${inside}</main></body>`;

test('counts words of warning, those of a closed fold apart', () => {
	const html = page(
		'<h1>Two words</h1><section data-warning><h2>Stop if</h2><p>It hurts<br>a lot.</p>' +
			'<details><summary>All signs</summary><p>One more, and three others</p></details></section><p>Go on</p>',
	);
	expect(warningWords(html)).toEqual({ open: 8, warning: 13, all: 17 });
});

test('an open fold is open, a hidden text and a drawing have no words', () => {
	const html = page(
		'<section data-warning><details open><summary>All</summary><p>Two words</p></details></section>' +
			'<span hidden>never seen</span><svg><title>a drawing</title></svg>',
	);
	expect(warningWords(html)).toEqual({ open: 3, warning: 3, all: 3 });
});
