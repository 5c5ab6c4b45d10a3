// `npm run sheet:poses`: one page with all positions, large and small, by day and by night. Takes the folder to write to.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { poseMarkup } from '../../src/figure/markup.ts';
import { poseIds, poses } from '../../src/figure/poses.ts';

const root = join(import.meta.dirname, '../..');
const [, , folder = join(root, 'test-results', 'poses')] = process.argv;

const css = ['act-colors', 'figure']
	.map((name) => readFileSync(join(root, `src/styles/${name}.css`), 'utf8'))
	.join('');
const page = `
	body { margin: 0; font: 13px system-ui; display: grid; grid-template-columns: repeat(4, 350px); gap: 12px; padding: 12px;
		align-items: start; background: light-dark(#faf6ee, #11181b); color: light-dark(#1d2b30, #ede6d9); }
	body.small { grid-template-columns: repeat(11, 120px); }
	figure { margin: 0; background: light-dark(#fffdf8, #182226); border-radius: 10px; overflow: hidden; }
	figcaption { padding: 4px 8px; }
	svg { display: block; inline-size: 100%; block-size: auto; }
	.small { --pose-line: 0.75; }
	.small figcaption { font-size: 10px; }
`;

mkdirSync(folder, { recursive: true });
for (const scheme of ['light', 'dark'])
	for (const size of ['large', 'small']) {
		const figures = poseIds.map((id) => {
			const words = size === 'large' ? `<b>${id}</b> ${poses[id].says}` : id;
			return `<figure id="${id}">${poseMarkup(id)}<figcaption>${words}</figcaption></figure>`;
		});
		const file = join(folder, `${scheme}-${size}.html`);
		writeFileSync(
			file,
			`<!doctype html><html style="color-scheme: ${scheme}"><meta charset="utf-8"><title>Positions</title><style>${css}${page}</style><body class="${size}">${figures.join('\n')}</body></html>`,
		);
		console.log(file);
	}
