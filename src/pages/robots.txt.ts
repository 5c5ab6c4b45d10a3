import type { APIRoute } from 'astro';
import { address, site } from '../site.ts';

/** Every page may be read by search engines; where the list of them is depends on the owner's address. */
export const GET: APIRoute = () =>
	new Response(
		`User-agent: *\nAllow: /\n\nSitemap: ${new URL(address('/sitemap-index.xml'), site.origin).href}\n`,
	);
