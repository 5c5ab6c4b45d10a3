// `npm run bench`: what each page of the built site weighs, heaviest first, against what it may. Needs `npm run build`.

import { sitemapPaths } from '../built.ts';
import { mostDanger, mostScript, mostText, mostTextScript, weigh, weighDanger } from './pages.ts';

const weights = sitemapPaths.map(weigh).sort((a, b) => b.html + b.css - (a.html + a.css));

const column = (bytes: number) => String(bytes).padStart(7);

console.log('Bytes on the wire (brotli)\n   HTML    CSS HTML+CSS  script  page');
for (const { path, html, css, script } of weights) {
	console.log(`${column(html)}${column(css)}  ${column(html + css)} ${column(script)}  ${path}`);
}

const articles = weights.filter(({ path }) => /^\/articles\/.+/.test(path));
const heaviest = Math.max(...articles.map(({ html, css }) => html + css));
const articleScript = Math.max(...articles.map(({ script }) => script));
const front = weights.find(({ path }) => path === '/')?.script ?? 0;
console.log(
	`\nHeaviest article: ${heaviest} of ${mostText} bytes of HTML and CSS, ${articleScript} of ${mostTextScript} of script.`,
);
console.log(`Front page: ${front} of ${mostScript} bytes of script.`);
const danger = weighDanger();
console.log(`What reads danger in a text box: ${danger} of ${mostDanger} bytes.`);
if (
	heaviest > mostText ||
	articleScript > mostTextScript ||
	front > mostScript ||
	danger > mostDanger
) {
	console.error('A page is heavier than it may be.');
	process.exitCode = 1;
}
