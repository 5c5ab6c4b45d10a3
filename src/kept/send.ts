// The way out for what a reader wants to send: the system's own sheet, or the clipboard. Nothing is sent by us.

/** What is sent. */
export interface Message {
	/** What a letter is called. */
	title: string;
	/** What it is, in words that are understood without the page. */
	text: string;
	url: string;
}

/** What became of it; `closed` where the reader closed the sheet of the system. */
export type Sent = 'shared' | 'closed' | 'copied' | 'failed';

/** Hands a message to the system, or copies it where there is no such sheet or it fails. */
export async function send(message: Message): Promise<Sent> {
	// Not every browser has it, whatever the types say; the same goes for the clipboard on a page without https.
	const { share, clipboard } = navigator as Partial<Navigator>;
	try {
		if (share) {
			await share.call(navigator, { ...message });
			return 'shared';
		}
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return 'closed';
	}
	try {
		await clipboard?.writeText(`${message.text}\n${message.url}`);
		return clipboard ? 'copied' : 'failed';
	} catch {
		return 'failed';
	}
}
