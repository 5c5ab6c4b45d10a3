declare namespace App {
	interface Locals {
		/** The citations of the page being rendered; set by the page, read by the parts inside its MDX. */
		notes: import('./prose/citations.ts').Notes;
		/** The steps of the routine being rendered, with their techniques. */
		steps?: import('./prose/steps.ts').Step[];
		/** The list of emergency signs, until the text has placed it; set by pages that can hide an emergency. */
		urgent?: { title: string; Signs: import('astro:content').RenderResult['Content'] } | undefined;
	}
}

declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown);
		format(type: 'bibliography', options: Record<string, string>): string;
	}
}

declare module '@citation-js/plugin-csl';

declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2';
			variationAxes: Record<string, number | { min: number; max: number }>;
		},
	): Promise<Uint8Array>;
}
