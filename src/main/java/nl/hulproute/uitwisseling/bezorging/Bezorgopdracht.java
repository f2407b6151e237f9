package nl.hulproute.uitwisseling.bezorging;

import java.util.UUID;

/**
 * The work of delivering one sending of a message. A message that was mended and sent again has a
 * new number in the order, so that an old task does not deliver it a second time.
 */
record Bezorgopdracht(UUID tenant, UUID bericht, long volgnummer) {}
