import type { APIRoute, GetStaticPaths } from 'astro';
import { viewIds, type View } from '../../anatomy/upper-body/body.ts';
import { wallPdf } from '../../build/wall-pdf.ts';
import { lightColors } from '../../plate/wall/marks.ts';
import { wallSvg, type Type } from '../../plate/wall/svg.ts';
import { wallOf } from '../../plate/wall/wall.ts';
import colors from '../../styles/body-colors.css?raw';
import heading from '../../styles/fonts/wall-heading.ttf?inline';
import name from '../../styles/fonts/wall-name.ttf?inline';
import text from '../../styles/fonts/wall-text.ttf?inline';
import tokens from '../../styles/tokens.css?raw';

interface Props {
	view: View;
	format: 'svg' | 'pdf';
}

/** The plate for the wall, each view as a picture and as a page to print. */
export const getStaticPaths: GetStaticPaths = () =>
	viewIds.flatMap((view) =>
		(['svg', 'pdf'] as const).map((format) => ({
			params: { view, format },
			props: { view, format },
		})),
	);

/** Paper is always light. */
const palette = lightColors(tokens);
const type: Type = {
	fonts: { heading, name, text },
	...{ ink: palette.ink ?? '', soft: palette.slate ?? '', paper: palette.milk ?? '' },
};

export const GET: APIRoute<Props> = async ({ props: { view, format } }) => {
	const wall = wallOf(view, lightColors(colors));
	return format === 'svg'
		? new Response(wallSvg(wall, type), { headers: { 'Content-Type': 'image/svg+xml' } })
		: new Response(new Uint8Array(await wallPdf(wall, type)), {
				headers: { 'Content-Type': 'application/pdf' },
			});
};
