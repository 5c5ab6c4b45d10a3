declare namespace App {
	interface Locals {
		/** The citations of the page being rendered; set by the page, read by the parts inside its MDX. */
		notes: import('./evidence/citations.ts').Notes;
		/** The steps of the routine being rendered, with their techniques. */
		steps?: import('./prose/steps.ts').Step[];
		/** All signs of danger; set by pages whose text places some of them. */
		signs?: readonly import('./safety/signs.ts').Sign[];
		/** What the list "Stop if" says; set by pages that have one. */
		stops?: import('./safety/signs.ts').Stops;
		/** What the list "Not today if" says; set by pages that have one. */
		notToday?: import('./safety/not-today.ts').NotToday;
		/** The reasons that the text names in words, by their ids; set by pages of text. */
		forbids?: Record<string, import('./safety/forbids.ts').ReasonInWords>;
		/** What the tags of the text say, by the tag and what it names; set by pages of techniques and routines. */
		said?: Readonly<Record<string, string>>;
		/** What studies found; set by pages whose text shows some of it. */
		findings?: readonly import('./evidence/findings.ts').Told[];
		/** All places where pressing can do harm; set by pages of text. */
		zones?: readonly import('./safety/zones.ts').Zone[];
		/** Paragraphs that many pages share; set by pages whose text shows some of them. */
		shared?: readonly import('./evidence/shared.ts').Shared[];
		/** True until the text has placed the list of emergency signs; set by pages that can hide an emergency. */
		urgent?: boolean;
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
			targetFormat: 'woff2' | 'sfnt';
			variationAxes: Record<string, number | { min: number; max: number }>;
		},
	): Promise<Uint8Array>;
}
