// The query in the fragment of the address: "#q=foam+roller". A fragment is never sent to a server. Pure.

const longest = 200;

/** The words looked for, or an empty text when the fragment holds none or cannot be read. */
export function queryFrom(fragment: string): string {
	return (new URLSearchParams(fragment.replace(/^#/, '')).get('q') ?? '').slice(0, longest).trim();
}

/** The fragment for a query, without its `#`. */
export function fragmentFor(query: string): string {
	return query ? new URLSearchParams({ q: query }).toString() : '';
}
