// `npm run reading`: how hard each page is to read with its findings, and its worst sentences with their lines; which passages
// stand on two pages; then how much of each page of a technique or a routine warns, if the site is built. tests/unit/content.test.ts and tests/dist/warnings.test.ts hold every
// page to the limits.

import { most, ownText, repeatsIn } from './repeats.ts';
import { gradeOf, limits, wordsOf } from './unit/prose.ts';
import { mostOpen, mostShare, warnings } from './warning-words.ts';
import { writtenPages } from './written.ts';

/** Worst sentences shown of each page. */
const shown = 20;

const pages = writtenPages();

/** The line on which a sentence begins, as far as its first words stand together. */
const lineOf = (text: string, sentence: string) => {
	const start = sentence.slice(0, 24);
	return (
		text
			.split('\n')
			.findIndex((line) => line.replace(/\[([^\]]*)\]\([^)]*\)|\*\*/g, '$1').includes(start)) + 1
	);
};

console.log('grade  words  mean  longest  page');
for (const { path, text, sentences, words, grade } of pages.sort((a, b) => b.grade - a.grade)) {
	const lengths = sentences.map((sentence) => wordsOf(sentence).length);
	console.log(
		`${grade.toFixed(1).padStart(5)} ${String(words).padStart(6)} ${(words / sentences.length).toFixed(1).padStart(5)} ${String(Math.max(...lengths)).padStart(8)}  ${path}`,
	);
	const worst = sentences
		.map((sentence) => ({ sentence, long: wordsOf(sentence).length, hard: gradeOf([sentence]) }))
		.filter(({ long }) => long > limits.sentence || grade > limits.grade)
		.sort((a, b) => b.long - a.long || b.hard - a.hard)
		.slice(0, shown);
	for (const { sentence, long } of worst)
		console.log(`       line ${lineOf(text, sentence)}, ${long} words: ${sentence}`);
}

const allWords = pages.reduce((sum, { words }) => sum + words, 0);
const grades = pages.map(({ grade }) => grade).sort((a, b) => a - b);
console.log(
	`\n${pages.length} pages, ${allWords} words, median grade ${(grades[Math.floor(grades.length / 2)] ?? 0).toFixed(1)} (at most ${limits.medianGrade}), highest ${(grades.at(-1) ?? 0).toFixed(1)} (at most ${limits.grade}).`,
);

const repeats = repeatsIn(pages.map(({ path, text }) => ownText(path, text)));
console.log(
	`\nPassages of ${most.words} words or ${most.lines} lines that stand on two pages: ${repeats.length}.`,
);
for (const { words, pages: on } of repeats)
	console.log(`  ${on.join(', ')}: ${words.replaceAll('\n', ' / ').slice(0, 160)}`);

const built = warnings();
const median = (numbers: readonly number[]) =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
if (built.length === 0) console.log('Run "npm run build" to count the words of warning.');
else {
	console.log('\nopen  all warning  all words  open share  page');
	for (const { path, open, warning, all } of built.toSorted((a, b) => b.open - a.open))
		console.log(
			`${String(open).padStart(4)} ${String(warning).padStart(12)} ${String(all).padStart(10)} ${(open / all).toFixed(3).padStart(11)}  ${path}`,
		);
	const open = built.map((page) => page.open);
	const share = built.map((page) => page.open / page.all);
	console.log(
		`\nOpen words of warning: median ${median(open)}, most ${Math.max(...open)} (at most ${mostOpen}); their share of all words: median ${median(share).toFixed(2)}, most ${Math.max(...share).toFixed(2)} (at most ${mostShare}); all words of warning, folds included: median share ${median(built.map(({ warning, all }) => warning / all)).toFixed(2)}.`,
	);
}
