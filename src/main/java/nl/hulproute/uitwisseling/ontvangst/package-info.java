/** The receiving end: contents, envelopes, the inbox and its receipts. */
@NullMarked
package nl.hulproute.uitwisseling.ontvangst;

import org.jspecify.annotations.NullMarked;
